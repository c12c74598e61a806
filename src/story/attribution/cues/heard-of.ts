import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { HEARERS } from '../../words/hearers.ts';
import { DAY_OR_MONTH, isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { behindLoose, holdsFiniteVerb, verbBehind } from '../phrases/verbs.ts';

const HEARS = new WordList('heard hears told');
const OPENS = new WordList('that how');
/** What those do who hear others: `The court heard that he was ill and adjourned`. */
const RULES = wordSet(
  'rule find order decide reject uphold dismiss agree adjourn conclude recommend convict acquit sentence declare demand vote',
);
/** Most words of when and where a court hears something: `on Monday in Riga`. */
const LONGEST_SETTING = 6;

/**
 * Whoever a court hears of, and who goes on with a verb behind it: in `The court heard how Orme rang her, telling her it was late` Orme. Null
 * for others who do something, and where it is the court that goes on.
 */
export function heardOf(
  clauses: Clauses,
  sentence: Sentence,
  subject: NounPhrase,
  verb: number,
): NounPhrase | null {
  const { tokens } = clauses;
  if (!HEARERS.has(tokens[subject.head])) return null;
  let at = behindLoose(clauses, subject.to);
  // `was told`, `has heard`
  if (!HEARS.has(tokens[at])) at = behindLoose(clauses, at + 1);
  if (at >= verb || !HEARS.has(tokens[at])) return null;
  if (RULES.has(cueWord(tokens, verb)?.lemma ?? '')) return null;
  const doer = phraseStartingAt(clauses, clauseFrom(clauses, at + 1), sentence.to);
  if (doer === null || doer.to >= verb || !canSpeak(clauses, doer)) return null;
  // `heard how Orme, of Brae, rang`; not `heard the case in May and found`
  const told = tokens[doer.to]?.text === ',' || verbBehind(clauses, doer.to, verb) !== null;
  return told && holdsFiniteVerb(clauses, doer.to, verb) ? doer : null;
}

/** Behind when and where something is heard, and `that` or `how`. */
function clauseFrom({ tokens }: Clauses, from: number): number {
  if (OPENS.has(tokens[from])) return from + 1;
  if (!isOf(itemAt(tokens, from), PREPOSITION | DAY_OR_MONTH)) return from;
  for (let i = from + 1; i <= from + LONGEST_SETTING; i += 1) if (OPENS.has(tokens[i])) return i + 1;
  return from;
}
