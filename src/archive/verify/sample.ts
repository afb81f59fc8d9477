import { hashOf } from '../hash.js';

/** Which share of an archive a run reads whole: part `part` of `parts`, both from 1. */
export type Sample = { readonly part: number; readonly parts: number };

export const WHOLE: Sample = { part: 1, parts: 1 };

/**
 * True of what belongs to a share. It is the same on every machine and in every year, and what is archived later moves nothing from
 * one share to another: `parts` yearly runs have read everything.
 */
export function isSampled(name: string, { part, parts }: Sample): boolean {
  return Number.parseInt(hashOf('sha256', name).slice(0, 8), 16) % parts === part - 1;
}

/** Reads `i/n`; undefined if it is anything else. */
export function parseSample(typed: string): Sample | undefined {
  const [, part, parts] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(typed) ?? [];
  return part !== undefined && Number(part) <= Number(parts)
    ? { part: Number(part), parts: Number(parts) }
    : undefined;
}
