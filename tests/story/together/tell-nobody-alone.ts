import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-source.ts';
import { toldIn } from '../parse.ts';

/** A text whose one quotation is nobody's alone, with the words that name all of them, and those who are known; nobody is where the words can be one name. */
export type NobodyAlone = readonly [text: string, all: string, known: readonly string[]];

/** Tests that texts are told so, by the titles of what they have in common. */
export function tellNobodyAlone(cases: Readonly<Record<string, readonly NobodyAlone[]>>): void {
  for (const [title, texts] of Object.entries(cases)) {
    describe(`nobody alone: ${title}`, () => {
      test.each(texts)('%s', (text, all, known) => {
        const { quotes, speakers, diagnostics } = parseStory(text, 'test.txt');
        const [quote] = quotes;
        expect(toldIn(text)).toEqual([`nobody as ${all}`]);
        expect(quote?.speakers.map((index) => speakers[index]?.name)).toEqual(known);
        const codes = diagnostics.map(({ code }) => code);
        const { confidence, explanation } = quote?.attribution ?? {};
        if (known.length > 0) {
          expect(confidence).toBeGreaterThan(0.5);
          expect(explanation).toContain(`“${all}” means several who say it together`);
          expect(codes).not.toContain('UNRESOLVED_MENTION');
        } else {
          expect(confidence).toBe(0);
          expect(explanation).toContain(
            `“${all}” means several, and the story does not tell who each of them is`,
          );
          expect(codes).toContain('UNRESOLVED_MENTION');
        }
      });
    });
  }
}
