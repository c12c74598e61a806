import { itemAt } from '../../item-at.ts';
import type { CastPerson } from '../../people/person.ts';
import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { HE_OR_SHE } from '../../words/pronouns.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { IF } from './asked-before.ts';

const WHEN = new WordList('when if');
/** What is done to whoever then answers. */
const ASKED = new WordList(
  'asked pressed questioned quizzed challenged confronted told shown informed reminded responding reacting replying speaking',
);
const ABOUT = new WordList('about of on over for to with by');
/** Behind which a clause can be about whoever answers: `Asked whether Orme had lied, he said`. */
const CLAUSE = new WordList(
  'whether if why how what when where that who is was are were had has would will could may',
);
/** What somebody answers that another has said. */
const ANSWERED = new WordList(
  'denial reply replies remark remarks comment comments criticism claim claims accusation accusations allegation allegations statement statements attack testimony response',
);

/** Whether the pronoun at a token stands behind what another has said: `Asked about Orme's denial, he said`, which is no answer of Orme's. */
export const answersAnother = ({ tokens }: Clauses, pronoun: number): boolean =>
  ANSWERED.has(itemAt(tokens, pronoun - 2));

/** Most tokens of what somebody is asked about. */
const LONGEST = 24;

/**
 * The people whom the one that the pronoun at a token means is asked about, and so is none of: the Orme of `Asked about Orme's denial,
 * he said`, `Told of Orme's reply, he said`; null where there are none. `here` are those before it in the sentence.
 */
export function askedAbout(
  { tokens }: Clauses,
  { from }: Sentence,
  pronoun: number,
  here: readonly Antecedent[],
): ReadonlySet<CastPerson> | null {
  if (pronoun - from > LONGEST || itemAt(tokens, pronoun - 1)?.text !== ',') return null;
  const asked = WHEN.has(tokens[from]) ? from + 1 : from;
  if (!ASKED.has(tokens[asked])) return null;
  const shown = tokens[asked]?.lower === 'shown';
  let about = shown ? asked : -1;
  for (let i = asked + 1; i < pronoun; i += 1) {
    // `Asked if he agreed with Orme, he said`
    if (about < 0 && IF.has(tokens[i]) && HE_OR_SHE.has(tokens[i + 1])) {
      about = i;
      break;
    }
    if (CLAUSE.has(tokens[i])) return null;
    if (about < 0 && ABOUT.has(tokens[i])) about = i;
  }
  const start = tokens[about]?.start;
  if (start === undefined) return null;
  const people = new Set<CastPerson>();
  for (const one of here) {
    const person = one.name === null || one.start < start ? null : personOf(one);
    if (person !== null) people.add(person);
  }
  return people.size === 0 ? null : people;
}
