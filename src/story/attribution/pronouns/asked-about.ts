import { itemAt } from '../../item-at.ts';
import type { CastPerson } from '../../people/person.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { isOf, LOOSE, CONJUNCTION, ADVERB, PREPOSITION, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { HOW } from '../nearest/reporters-question.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

const WHEN = new WordList('when if as');
/** What is done to whoever then answers. */
const ASKED = new WordList(
  'asked pressed questioned quizzed challenged confronted told shown informed reminded responding reacting replying speaking',
);
/** What whoever stands before it does to whoever then answers: `When reporters asked if Orme had lied, he said`. */
const ASKS = new WordList('asked ask asks pressed inquired enquired wondered');
const ABOUT = new WordList('about of on over for to with by');
/** What begins a clause of what somebody is asked or told: `Asked whether Orme had lied, he said`. */
const CLAUSE = new WordList(
  'whether if why how what when where that who which is was are were had has would will could may',
);
/** Of whom a clause can be told without `that`: `Told Orme had left, he said`. */
const TOLD = new WordList('told informed reminded');
/** What somebody answers that another has said. */
const ANSWERED = new WordList(
  'denial reply replies remark remarks comment comments criticism claim claims accusation accusations allegation allegations statement statements attack testimony response',
);

/** Whether the pronoun at a token stands behind what another has said: `Asked about Orme's denial, he said`, which is no answer of Orme's. */
export const answersAnother = ({ tokens }: Clauses, pronoun: number): boolean =>
  ANSWERED.has(itemAt(tokens, pronoun - 2));

/** Most tokens of what somebody is asked about. */
const LONGEST = 32;
/** Most words of whoever asks: `When a group of reporters asked`. */
const LONGEST_ASKER = 6;

/**
 * The people whom the one that the pronoun at a token means is asked about, and so is none of: the Orme of `Asked about Orme's denial,
 * he said`, `Told of Orme's reply, he said`, `Asked if Orme had lied, he said`; null where there are none. `here` are those before it
 * in the sentence.
 */
export function askedAbout(
  clauses: Clauses,
  { from }: Sentence,
  pronoun: number,
  here: readonly Antecedent[],
): ReadonlySet<CastPerson> | null {
  const { tokens } = clauses;
  if (pronoun - from > LONGEST || itemAt(tokens, pronoun - 1)?.text !== ',') return null;
  const asked = verbOf(clauses, behindWhen(clauses, from), pronoun);
  if (asked === null) return null;
  const about = matterAt(clauses, asked, pronoun);
  const first = tokens[about ?? pronoun]?.start;
  if (about === null || first === undefined || asksOf(clauses, asked, about)) return null;
  const people = new Set<CastPerson>();
  for (const one of here) {
    const person = one.name === null || one.start < first ? null : personOf(one);
    if (person !== null) people.add(person);
  }
  return people.size === 0 ? null : people;
}

/** Most words of when or where somebody is asked: `At a briefing in Riga on Friday,` */
const LONGEST_WHEN = 8;

/** Behind what a sentence begins with before whom it asks: `But`, `Later,`, `On Friday,` */
function behindWhen({ tokens }: Clauses, from: number): number {
  let start = from;
  while (isOf(tokens[start], CONJUNCTION | ADVERB | LOOSE) || tokens[start]?.text === ',') start += 1;
  if (!isOf(tokens[start], PREPOSITION)) return start;
  for (let i = start + 1; i <= start + LONGEST_WHEN && tokens[i] !== undefined; i += 1)
    if (tokens[i]?.text === ',') return i + 1;
  return start;
}

/** The token that tells that somebody is asked, in what begins at another; null if none does. */
function verbOf({ tokens, nameAt }: Clauses, from: number, pronoun: number): number | null {
  if (ASKED.has(tokens[from])) return from;
  if (!WHEN.has(tokens[from])) return null;
  if (ASKED.has(tokens[from + 1])) return from + 1;
  for (let i = from + 1; i <= from + LONGEST_ASKER && i < pronoun; i += 1) {
    if (ASKS.has(tokens[i])) return i === from + 1 ? null : i;
    // `When Orme asked`, `When she asked`: whoever asks may be asked by others as well.
    if (tokens[i]?.kind !== 'word' || nameAt[i] !== undefined || isOf(tokens[i], SUBJECT_PRONOUN))
      return null;
  }
  return null;
}

/** Where it begins what somebody is asked or told; null if nowhere. */
function matterAt({ tokens, nameAt }: Clauses, asked: number, pronoun: number): number | null {
  if (tokens[asked]?.lower === 'shown') return asked;
  if (TOLD.has(tokens[asked]) && nameAt[asked + 1] !== undefined) return asked;
  for (let i = asked + 1; i < pronoun; i += 1) if (leads(tokens[i])) return i;
  return null;
}

/** What the one who is asked tells of themselves. */
const TELLS = new WordList('say plead pleads pleaded');
/** Most tokens from a name to such a verb: `Orme had to say`. */
const NEAR = 4;

/** `When the judge asked how Orme would plead`, `asked what Orme had to say`: whoever a clause tells of is the one who is asked. */
function asksOf({ tokens, nameAt }: Clauses, asked: number, about: number): boolean {
  if (!ASKS.has(tokens[asked]) || !HOW.has(tokens[about]) || nameAt[about + 1] === undefined) return false;
  let end = about + 1;
  while (nameAt[end] !== undefined) end += 1;
  return tokens.slice(end, end + NEAR).some((token) => TELLS.has(token));
}

const leads = (token: Token | undefined): boolean => ABOUT.has(token) || CLAUSE.has(token);
