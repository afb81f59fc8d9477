import type { FormatFindings } from '../checked-edition.js';

export const formatSarif: FormatFindings = () => '';
