import type { Token } from '../../tokens.ts';
import { itemAt } from '../../item-at.ts';
import { isOf, PERSONAL_PRONOUN } from '../../words/word-classes.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../words/pronouns.ts';
import type { Wanted } from '../phrases/antecedent.ts';

/** Whether a token is a pronoun for one person. */
export function isPronoun(token: Token | undefined): boolean {
  return isOf(token, PERSONAL_PRONOUN);
}

/** What each pronoun asks for. */
const WANTED: ReadonlyMap<string, Wanted> = new Map(
  (
    [
      ['MALE', MALE_PRONOUNS],
      ['FEMALE', FEMALE_PRONOUNS],
    ] as const
  ).flatMap(([gender, words]) =>
    [...words].map(
      (word) =>
        [
          word,
          {
            gender,
            subject: word === 'he' || word === 'she',
            bound: /^(?:his|himself|hers|herself)$/.test(word),
          },
        ] as const,
    ),
  ),
);

/** What a token asks for if it is a pronoun for one person; null for others. */
export function wantedBy(token: Token): Wanted | null {
  return isOf(token, PERSONAL_PRONOUN) ? (WANTED.get(token.lower) ?? null) : null;
}

/** The same by its place: `according to him` asks for whoever speaks, as `he said` does. */
export function wantedAt(tokens: readonly Token[], i: number): Wanted | null {
  const token = tokens[i];
  const wanted = token === undefined ? null : wantedBy(token);
  if (wanted === null || wanted.subject) return wanted;
  const speaks = itemAt(tokens, i - 1)?.lower === 'to' && itemAt(tokens, i - 2)?.lower === 'according';
  return speaks ? { ...wanted, heard: true } : wanted;
}
