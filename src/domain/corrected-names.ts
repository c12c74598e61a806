import type { SourceBundle } from './records.ts';

/** Names of people in the stories of a file that corrections were found by, each once. */
export function correctedNamesOf({ appearances }: Pick<SourceBundle, 'appearances'>): string[] {
  return [...new Set(appearances.flatMap(({ correctedNames }) => correctedNames))];
}
