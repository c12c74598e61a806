import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runHere } from '../support/command-here.ts';

/** Marked stories that may be measured on but not handed on; only those who build Wiregraph have them. */
const DATA = '../shared/data';

/**
 * What is reached, rounded down to a whole percentage: a floor only rises. A path leads into the JSON that
 * `wiregraph evaluate` prints; `most` is a ceiling.
 */
const FLOORS: readonly {
  readonly what: string;
  readonly file: string;
  readonly floors: readonly { readonly path: string; readonly least?: number; readonly most?: number }[];
}[] = [
  {
    what: 'quotes',
    file: 'polnear-sample.jsonl',
    floors: [
      { path: 'byKind.DIRECT.spans.exact.recall', least: 0.96 },
      { path: 'byKind.DIRECT.spans.published03.f1', least: 0.97 },
      { path: 'byKind.ALL.spans.published03.f1', least: 0.89 },
      { path: 'byKind.ALL.spans.symmetric03.f1', least: 0.88 },
      { path: 'byKind.DIRECT.mentionGivenSpan.strict.share', least: 0.96 },
      { path: 'byKind.MIXED.mentionGivenSpan.strict.share', least: 0.89 },
      { path: 'byKind.INDIRECT.mentionGivenSpan.strict.share', least: 0.93 },
      { path: 'byKind.ALL.mentionEndToEnd.strict.share', least: 0.82 },
      { path: 'noSpeechAttributed.share', most: 0.06 },
      { path: 'reliability.calibrationError', most: 0.02 },
    ],
  },
  { what: 'people', file: 'ieer-sample.jsonl', floors: [{ path: 'partialNames.f1', least: 0.94 }] },
  {
    what: 'people',
    file: 'gumnews.jsonl',
    floors: [
      { path: 'partialNames.f1', least: 0.8 },
      { path: 'pronouns.right.share', least: 0.8 },
      { path: 'entities.f1', least: 0.74 },
    ],
  },
];

describe.each(FLOORS)('$what on $file', ({ what, file, floors }) => {
  const place = `${DATA}/${file}`;

  test('stands on its floors', async ({ skip }) => {
    skip(!existsSync(place), `${place} is absent: accuracy is not measured here`);
    const { code, stdout } = await runHere(['evaluate', what, '--json', place]);
    expect(code).toBe(0);
    const figures: unknown = JSON.parse(stdout);
    const below = floors.flatMap(({ path, least = 0, most = 1 }) => {
      const value = at(figures, path);
      return value >= least && value <= most ? [] : [`${path} is ${value}, expected ${least} to ${most}`];
    });
    expect(below).toEqual([]);
  });
});

function at(value: unknown, path: string): number {
  let inside = value;
  for (const name of path.split('.'))
    inside =
      typeof inside === 'object' && inside !== null
        ? Object.entries(inside).find(([key]) => key === name)?.[1]
        : undefined;
  if (typeof inside !== 'number') throw new Error(`expected a figure at ${path}`);
  return inside;
}
