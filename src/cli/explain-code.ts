import { SOURCE_CODES } from '../sources/diagnostic-codes.ts';
import { DIAGNOSTIC_CODES } from '../story/diagnostic-codes.ts';

const CODES: ReadonlyMap<string, { readonly meaning: string; readonly hint: string }> = new Map(
  Object.entries({ ...SOURCE_CODES, ...DIAGNOSTIC_CODES }),
);

/** What a code of files or stories stands for, and what to do about it; empty for codes that are none. */
export function explain(code: string): { readonly meaning: string; readonly hint: string } {
  return CODES.get(code) ?? { meaning: '', hint: '' };
}
