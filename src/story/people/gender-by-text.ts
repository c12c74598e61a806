import type { Gender } from '../../domain/story.ts';
import { beginsSentence } from '../begins-sentence.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../tokens.ts';
import { genderOfFirstName, leansToOne } from '../words/gazetteer.ts';
import { genderOfPronoun } from '../words/pronouns.ts';
import { GENDERED_ROLES } from '../words/roles.ts';
import {
  ADVERB,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  NATIONALITY,
  PERSONAL_PRONOUN,
  PLACE,
  PREPOSITION,
  ROLE,
  SOMEBODY,
  SUBORDINATOR,
  TITLE_WORD,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import type { CastPerson } from './person.ts';

/** What is called `she` or `he` as well, and others whom a pronoun can mean. */
const OTHERS = new WordList(
  'ship vessel yacht boat ferry liner tug dog cat horse mare stallion lady gentleman ladies girls boys',
);

/** A word for somebody without a name. */
const isAnother = (token: Token): boolean => !token.capital && isOf(token, ROLE | SOMEBODY);

/**
 * `Kai Oduya is angry. Her bill failed. She …`: the text's own pronoun wins over the list of first names for a name that both
 * bear, where one person alone is named before the first pronoun, which begins its sentence. Tells that person's gender.
 */
export function tellGender(people: readonly CastPerson[], passages: readonly Passage[]): void {
  const [first] = people;
  if (first === undefined || people.every(({ gender }) => gender === null)) return;
  let only: { readonly person: CastPerson; readonly gender: Gender } | null = null;
  for (const { index, tokens } of passages)
    for (const [at, token] of tokens.entries()) {
      const gender = isOf(token, PERSONAL_PRONOUN) ? genderOfPronoun(token.lower) : null;
      if (gender === null) {
        // `Kai Oduya met the mayor. She`, `the ferry lost her mast`
        if (only === null && (OTHERS.has(token) || GENDERED_ROLES.has(token.lower) || isAnother(token)))
          return;
        continue;
      }
      if (only === null) {
        const person = namedBefore(people, index, token.start);
        if (person?.gender == null || person.gender === gender || !isByName(passages, person)) return;
        if (!beginsSentence(tokens, at) || namesMore(passages, person, index, token.start)) return;
        if (people.some((one) => one !== person && one.gender !== person.gender)) return;
        only = { person, gender };
      } else if (gender !== only.gender && people.length === 1) return;
    }
  if (only !== null) only.person.gender = only.gender;
}

/** The only person named before a place; null if there are others, or none. */
function namedBefore(people: readonly CastPerson[], passage: number, start: number): CastPerson | null {
  const [one, ...others] = people.filter(({ mentions: [named] }) =>
    named === undefined
      ? false
      : named.passage < passage || (named.passage === passage && named.start < start),
  );
  return one === undefined || others.length > 0 ? null : one;
}

/** What a word with a capital can be that is nobody's name. */
const KNOWN =
  DETERMINER | PREPOSITION | SUBORDINATOR | ADVERB | DAY_OR_MONTH | PLACE | NATIONALITY | ROLE | TITLE_WORD;

/** `Kai Oduya met Zelenskyy. He`: a word with a capital before a place can name another, whom the list of people lacks. */
const namesMore = (
  passages: readonly Passage[],
  { mentions }: CastPerson,
  passage: number,
  before: number,
): boolean =>
  passages.some(
    ({ index, tokens }) =>
      index <= passage &&
      tokens.some(
        (token) =>
          token.capital &&
          token.kind === 'word' &&
          (index < passage || token.start < before) &&
          !isOf(token, KNOWN) &&
          !mentions.some((one) => one.passage === index && one.start <= token.start && token.end <= one.end),
      ),
  );

const COURTESY = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|king|queen)\b/i;

/** Whether nothing but the first name tells somebody's gender, and that is one that both bear, as Kai. */
const isByName = (passages: readonly Passage[], { gender, foldedGiven, mentions }: CastPerson): boolean =>
  foldedGiven !== null &&
  leansToOne(foldedGiven) &&
  genderOfFirstName(foldedGiven) === gender &&
  !mentions.some(({ passage, start, nameStart }) =>
    COURTESY.test(passages[passage]?.text.slice(start, nameStart) ?? ''),
  );
