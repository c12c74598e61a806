import { itemAt } from '../../item-at.ts';
import type { Gender } from '../../../domain/story.ts';
import { describe, fitsDescription } from '../../people/description.ts';
import type { Description } from '../../people/description.ts';
import { behindInsertion, isSpeechVerb } from '../../people/around-name.ts';
import type { NameMention } from '../../people/person.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import type { Token } from '../../tokens.ts';
import { ADVERB, AUXILIARY, BODY, GROUP, isOf, LOOSE } from '../../words/word-classes.ts';
import { SENTENCE_MARK } from '../../words/punctuation.ts';
import { SPOKESPERSON } from '../../words/somebody.ts';
import { GENDERS } from '../mentions/gender-by-pronouns.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { tokensBefore } from '../phrases/tokens-before.ts';

/** Most tokens from a source to the words that name it. */
const REACH = 300;

/** Tokens before a source among which somebody is looked for whom its pronoun can mean. */
const REACH_BACK = 100;

/** Most words between the article and the noun of words for a source. */
const MOST_TOLD = 4;

/**
 * The name of a source that the story gives further below: `A spokesman for Nordbank said so. … The spokesman, Karl Ruhl, said`.
 * Null if it names nobody so or nobody who speaks there too, tells of another such source before, or has named that one
 * already. Others than spokesmen are named at once: `A man said so. Police found a body. The man, Karl Ruhl, said` may be two.
 */
export function namedLater(
  { clauses: all }: Resolver,
  { passage, tokens }: Clauses,
  phrase: NounPhrase,
  told: Description,
): NameMention | null {
  if (!INDEFINITE_ONE.has(tokens[phrase.from])) return null;
  const voice = SPOKESPERSON.hasWord(told.head);
  let stops = 0;
  let left = REACH;
  let gender: Gender | null = null;
  let others = false;
  for (let p = passage.index; left > 0; p += 1) {
    const there = all[p];
    if (there === undefined || there.passage.damaged) return null;
    for (
      let i = p === passage.index ? phrase.to : 0;
      i < there.tokens.length && left > 0;
      i += 1, left -= 1
    ) {
      if (SENTENCE_MARK.has(there.tokens[i])) stops += 1;
      if (stops > 1 && !voice) return null;
      // `One spokesman said no. Another said yes.`
      if (there.tokens[i]?.lower === 'another' && isSpoken(there.tokens[i + 1])) return null;
      // `A teacher said she was ill`; not `A teacher left with Karl Ruhl, who said he was ill`, `A nurse said of him`
      others ||= stops > 0 || there.nameAt[i] !== undefined;
      if (!others && isSpoken(itemAt(there.tokens, i - 1)))
        gender ??= GENDERS.get(there.tokens[i]?.lower ?? '') ?? null;
      if (there.tokens[i]?.lower !== told.head) continue;
      const from = articleBefore(there, i);
      // `A lawyer for Nordbank said no. A lawyer for the union said yes. The lawyer, Karl Ruhl, said`
      if (from === -1 || INDEFINITE_ONE.has(there.tokens[from])) return null;
      const name = there.nameAt[i + 2];
      if (there.tokens[i + 1]?.text !== ',' || name === undefined) continue;
      const words = there.tokens.slice(from, i + 1).map(({ lower }) => lower);
      const fits = there.tokens[from]?.lower === 'the' && fitsDescription(describe(words), told);
      return fits &&
        name === name.person.mentions[0] &&
        name.form === 'FULL_NAME' &&
        (gender === null ||
          (name.person.gender ?? gender) === gender ||
          isNamedBefore(all, passage.index, phrase.from, gender)) &&
        speaks(there, from, i + 2)
        ? name
        : null;
    }
  }
  return null;
}

/** `Ann Lee was hurt. A teacher said she fell`: whether somebody of a gender, or of none that is known, is named not far before a token. */
function isNamedBefore(all: readonly Clauses[], index: number, before: number, gender: Gender): boolean {
  return tokensBefore(all, index, before, REACH_BACK).some(({ there, i }) => {
    const name = there.nameAt[i];
    return name !== undefined && (name.person.gender ?? gender) === gender;
  });
}

/** Whether words with a name behind their comma are the subject of a verb of saying: `The officer, Karl Ruhl, 34, said`. */
function speaks({ tokens, nameAt }: Clauses, from: number, nameFrom: number): boolean {
  let to = nameFrom;
  while (nameAt[to] === nameAt[nameFrom]) to += 1;
  let verb = tokens[to]?.text === ',' ? to + 1 : to;
  if (!isSpoken(tokens[verb])) verb = behindInsertion(tokens, to);
  while (isOf(tokens[verb], ADVERB | LOOSE) && !isOf(tokens[verb], AUXILIARY)) verb += 1;
  // `the officer, Karl Ruhl, said police, left`
  if (isSpoken(tokens[verb])) return nameAt[verb + 1] === undefined && !isOf(tokens[verb + 1], GROUP | BODY);
  // `"We pay," said the officer, Karl Ruhl`; not `police told the officer, Karl Ruhl, to leave`
  return itemAt(tokens, from - 2)?.kind === 'quote' && isSpoken(itemAt(tokens, from - 1));
}

const isSpoken = (token: Token | undefined): boolean => token?.capital === false && isSpeechVerb(token);

/** Where the article of a noun stands: the `the` of `the company spokesman`; -1 if none does near before it. */
function articleBefore({ tokens }: Clauses, noun: number): number {
  for (let i = noun - 1; i >= 0 && noun - i <= MOST_TOLD; i -= 1) {
    const token = itemAt(tokens, i);
    if (token?.kind !== 'word') return -1;
    if (token.lower === 'the' || INDEFINITE_ONE.has(token)) return i;
  }
  return -1;
}
