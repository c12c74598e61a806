import { describe, expect, test } from 'vitest';

/** Texts by the construction they are written for, each with what is to be read in it; counter-examples beside them. */
export type ByConstruction<Row> = Readonly<
  Record<string, readonly (readonly [text: string, ...expected: Row[]])[]>
>;

/** A test for each text: what is read in it is what stands behind it. */
export function testByConstruction<Row>(
  cases: ByConstruction<Row>,
  read: (text: string) => readonly Row[],
): void {
  for (const [title, texts] of Object.entries(cases)) {
    describe(title, () => {
      for (const [text, ...expected] of texts) {
        test(text, () => {
          expect(read(text)).toEqual(expected);
        });
      }
    });
  }
}
