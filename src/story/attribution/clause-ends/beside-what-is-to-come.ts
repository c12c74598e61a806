import type { Sentence } from '../../tokens.ts';
import { DETERMINER, isOf, OBJECT_PRONOUN, PAST } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { NEGATION } from '../phrases/infinitive.ts';
import { STRONG } from '../complements/speakers-deed.ts';

/** What is so or was: `and the Commission is expected to`. */
const IS = new WordList('is has was are have were did does');
/** Behind which a clause begins without a word for it, or another does what is still to be done, or a second clause can depend on: `to ensure the men and the boat are safe`, `to see the road built and the bridge shut`. */
const LEADS_TO_CLAUSE = new WordList(`
  what how why whether if that which who whom where when until once after before because as so sure certain ensure believe think hope
  know prove show see guarantee have get make keep hear watch let want find`);
const ARE = new WordList('are have were do');

/**
 * Whether, behind what is still to be done, `and` leads to what another does: `promised to cut prices <and its shares rose>`, `has
 * pledged to cut it by May <and the board is to meet>`; not so in `vowed to do what the law says and the court orders`.
 */
export function isBesideWhatIsToCome(
  clauses: Clauses,
  sentence: Sentence,
  from: number,
  and: number,
): boolean {
  const { tokens } = clauses;
  const to = NEGATION.has(tokens[from]) ? from + 1 : from;
  if (tokens[to]?.lower !== 'to' || tokens[and]?.text === ',') return false;
  const another = phraseStartingAt(clauses, and + 1, sentence.to);
  const verb = another === null ? null : verbBehind(clauses, another.to, sentence.to);
  if (another === null || verb === null || !goesOnOtherwise(clauses, another.from, verb)) return false;
  // `to think the board and the bank are wise`
  if (ARE.has(tokens[verb]) && tokens[to + 1]?.word.cue != null) return false;
  // `Ruhl told her to go and it was "awful," Orme said`: another tells it all.
  for (let i = verb; i < sentence.to; i += 1) if (tokens[i]?.kind === 'quote') return false;
  for (let i = to + 1; i < and; i += 1)
    if (LEADS_TO_CLAUSE.has(tokens[i]) || (i > to + 1 && isFiniteVerb(clauses, i))) return false;
  return true;
}

/** `is to meet`, `rose`, `printed an apology`; not `the road washed away`, which can be a participle, and not `would win`. */
function goesOnOtherwise({ tokens }: Clauses, subject: number, verb: number): boolean {
  if (IS.has(tokens[verb]) || STRONG.has(tokens[verb])) return true;
  const next = tokens[verb + 1];
  const takes = isOf(next, DETERMINER | OBJECT_PRONOUN) || next?.capital === true;
  return isOf(tokens[verb], PAST) && isOf(tokens[subject], DETERMINER) && takes;
}
