import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { HEARERS } from '../../words/hearers.ts';
import { AUXILIARY, DAY_OR_MONTH, isOf, OBJECT_PRONOUN, PREPOSITION } from '../../words/word-classes.ts';
import { POSSESSIVE_PRONOUN } from '../../words/pronouns.ts';
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
/** What no court does: `heard that Orme went in, claiming that`. */
const NO_RULING = wordSet('claim shout scream yell boast brag joke threaten beg plead confess');
/** What leads to the words somebody tells another: `rang the bank and told staff`; alone, those of `CALLS`: `rang 999 and said`. */
const REACHES = new WordList(
  'rang phoned telephoned called texted emailed messaged wrote visited approached shouted screamed confronted',
);
const CALLS = new WordList('rang phoned telephoned called shouted screamed');
/** Most tokens from such a verb to a plain verb of saying. */
const LONGEST_REACH = 4;

/** Most words of when and where a court hears something: `on Monday in Riga`. */
const LONGEST_SETTING = 6;

/**
 * Whoever a court hears of, and who goes on with a verb behind it: in `The court heard how Orme rang her, telling her it was late` Orme. Null
 * for others who do something, and where it is the court that goes on: `heard that Orme was ill and said he would be freed`.
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
  const doer = phraseStartingAt(clauses, clauseFrom(clauses, at + 1), sentence.to);
  if (doer === null || doer.to >= verb || !canSpeak(clauses, doer)) return null;
  // `heard how Orme, of Brae, rang`; not `heard the case in May and found`
  const told = tokens[doer.to]?.text === ',' || verbBehind(clauses, doer.to, verb) !== null;
  const goesOn = told && holdsFiniteVerb(clauses, doer.to, verb);
  return goesOn && isOfDoer(tokens, doer, verb, tokens[doer.from - 1]?.lower === 'how') ? doer : null;
}

/** Whether a verb of saying is what the doer of a clause does, and not the court that hears of it. */
function isOfDoer(tokens: Clauses['tokens'], doer: NounPhrase, verb: number, how: boolean): boolean {
  const cue = cueWord(tokens, verb);
  const lemma = cue?.lemma ?? '';
  if (RULES.has(lemma)) return false;
  if (NO_RULING.has(lemma)) return true;
  const gerund = cue?.form === 'GERUND';
  // `Orme was ill`, `Orme had been ill`
  const is = isOf(tokens[doer.to], AUXILIARY);
  if (how) return gerund || !is;
  let reach = verb - 1;
  while (reach > doer.to && !REACHES.has(tokens[reach])) reach -= 1;
  const reaches = REACHES.has(tokens[reach]);
  if (gerund && (lemma === 'tell' || lemma === 'say')) return reaches || !is;
  // `rang 999 and said`; not `shouted at pupils and said his conduct was vile`
  if (lemma !== 'tell')
    return (
      CALLS.has(tokens[reach]) && verb - reach <= LONGEST_REACH && !POSSESSIVE_PRONOUN.has(tokens[verb + 1])
    );
  // `hit the man and told police`; not `lied to them and told him that he would be jailed`
  return reaches || !(is || isOf(tokens[verb + 1], OBJECT_PRONOUN));
}

/** Behind when and where something is heard, and `that` or `how`. */
function clauseFrom({ tokens }: Clauses, from: number): number {
  if (OPENS.has(tokens[from])) return from + 1;
  if (!isOf(itemAt(tokens, from), PREPOSITION | DAY_OR_MONTH)) return from;
  for (let i = from + 1; i <= from + LONGEST_SETTING; i += 1) if (OPENS.has(tokens[i])) return i + 1;
  return from;
}
