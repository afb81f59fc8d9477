export function generateEditions(folder: string, count: number, seed?: number): readonly string[];
