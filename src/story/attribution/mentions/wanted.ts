import type { Token } from '../../tokens.ts';
import { itemAt } from '../../item-at.ts';
import { isKin } from '../../people/around-name.ts';
import { isOf, LOOSE, PERSONAL_PRONOUN } from '../../words/word-classes.ts';
import { FEMALE_PRONOUNS, HIS_OR_HER, MALE_PRONOUNS } from '../../words/pronouns.ts';
import { WordList } from '../../words/word-list.ts';
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
  if (wanted === null) return wanted;
  if (wanted.subject) return tellsOwn(tokens, i) ? { ...wanted, toOwn: true } : wanted;
  const speaks = itemAt(tokens, i - 1)?.lower === 'to' && itemAt(tokens, i - 2)?.lower === 'according';
  return speaks ? { ...wanted, heard: true } : wanted;
}

const TELLS = new WordList('told tells texted assured assures promised begged warned');
/** Others whom somebody tells what happened to them. */
const CLOSE = new WordList(
  'parents mum mom dad boyfriend friend friends roommate classmate classmates partner',
);
/** Most words between `he` and its verb: `he later also told`. */
const MOST_BESIDE = 2;

/** `He told his mother`, `She later told her friends`: whoever a pronoun at a token means tells somebody close. */
function tellsOwn(tokens: readonly Token[], pronoun: number): boolean {
  let at = pronoun + 1;
  while (at <= pronoun + MOST_BESIDE && isOf(tokens[at], LOOSE)) at += 1;
  const hearer = tokens[at + 2];
  // `He told his wife to call the police`: as a witness does.
  if (tokens[at + 3]?.lower === 'to') return false;
  return (
    TELLS.has(tokens[at]) &&
    HIS_OR_HER.has(tokens[at + 1]) &&
    (CLOSE.has(hearer) || isKin(hearer?.lower ?? ''))
  );
}
