import { Places } from '../../../src/story/places.ts';
import { parseText } from './documents.ts';

/** Where a file is damaged, as `line:column: CODE message`; what is remarked on a story is left out. */
export function told(text: string, path?: string): string[] {
  const places = new Places(text);
  return parseText(text, path).diagnostics.map(
    ({ code, message, span }) => `${places.at(span?.start ?? 0)}: ${code} ${message}`,
  );
}

/** The titles of the stories of a file. */
export const titles = (text: string, path?: string): string[] =>
  parseText(text, path).stories.map(({ title }) => title);

const OF_IT_READ = 'It is read as far as it goes.';
export const NOTHING_READ = 'What is read of it is no ninjs; no story is read from it.';
/** The remark on a damaged file: what is wrong where. */
export const damagedAt = (place: string, reason: string, outcome = OF_IT_READ): string[] => [
  `${place}: MALFORMED_MARKUP The file is damaged: ${reason}. ${outcome}`,
];
