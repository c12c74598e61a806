import type { CreditReading } from './credits.ts';
import { readNames } from './credits.ts';

const LONGEST = 500;
const CONTRIBUTED =
  /\s+(?:also\s+)?contributed(?:\s+(?:reporting|research|material))?(?:\s+(?:to|for)\s+(?:this|the)\s+(?:report|story|article|dispatch|coverage))?\.?[\s)_]*$/iu;
const WRITERS =
  /^[\s(—–_-]*(?:(?:[\p{Lu}][\p{L}.]*\s+){0,4}(?:writers?|reporters?|correspondents?|journalists?|staff writers?)\s+)?/u;

/**
 * Reads `Associated Press writers Ann Bell in Rome and Tom Roe contributed to this report.`: names and places,
 * by offsets into the text. Null if the text is not of that form.
 */
export function readContribution(text: string): readonly CreditReading[] | null {
  if (text.length > LONGEST || !text.includes('contributed')) return null;
  const end = CONTRIBUTED.exec(text)?.index;
  if (end === undefined) return null;
  const start = WRITERS.exec(text)?.[0].length ?? 0;
  const names = readNames(text.slice(start, end), start);
  // Names make up the sentence; words in between make it one of the story's own.
  const named = names.reduce((sum, name) => sum + name.end - name.start + (name.location?.length ?? 0), 0);
  return named < (end - start) / 2 ? null : names.map((name) => ({ ...name, role: 'ADDITIONAL_REPORTING' }));
}
