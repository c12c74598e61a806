import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { ARTICLE, LONE_DETERMINER } from '../../words/function-words.ts';
import { LONE_RELATIVE } from '../../words/relatives.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { isNominal } from '../phrases/phrase-words.ts';
import { isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { ACCUSING } from '../subjects/papers.ts';
import { isByAgent } from '../settings/means.ts';
import {
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  PREPOSITION,
  SOMEBODY,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/** What ties a verb to its agent: `agreed to by the banks`. */
const AGREED_TO = new WordList('to on upon with');
const SAID = new WordList('said says');
/** What stands before a participle. */
const NO_SUBJECT = new WordList("when if as of in with 's");

/** `a brief emailed statement when asked why`: how an answer is given. */
const SENT = new WordList('emailed e-mailed texted');
const ANSWER = new WordList(
  'statement statements comment comments response responses reply replies remarks message messages',
);

/** Not a participle: `Asked about it, she …`, `an alleged thief`, `the plan proposed by Ruhl`. */
export function isActive(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const { tokens } = clauses;
  // `first reported by Ruhl`, `a plan agreed to by the banks`
  const agent = AGREED_TO.has(tokens[verb + 1]) ? verb + 2 : verb + 1;
  if (verb === sentence.from || isByAgent(tokens, agent)) return false;
  if (isHeldAgainst(clauses, sentence, verb)) return false;
  if (SENT.has(tokens[verb]) && ANSWER.has(tokens[verb + 1])) return false;
  const before = itemAt(tokens, verb - 1);
  // `the previously announced sale`
  if (isLooseWord(before) && ARTICLE.has(itemAt(tokens, verb - 2)) && !SAID.has(tokens[verb])) return false;
  // `the bank and its owner both vowed to leave`, `Several said they would`, `The other said it was late`
  const floats =
    LONE_DETERMINER.has(before) || (before?.lower === 'other' && ARTICLE.has(itemAt(tokens, verb - 2)));
  // `he's said`, `Tarn's said it`, not `Ruhl's alleged theft`
  const said = SAID.has(tokens[verb]);
  const opens =
    said || tokens[verb + 1]?.lower === 'that' || isOf(tokens[verb + 1], SUBJECT_PRONOUN | DETERMINER);
  // `a person close to her said it`
  if (said && before?.lower === 'her' && isOf(itemAt(tokens, verb - 2), PREPOSITION)) return true;
  if (before?.lower === "'s" && (isOf(itemAt(tokens, verb - 2), SUBJECT_PRONOUN) || opens)) return true;
  // `Many reported cases were never solved` has no verb of saying.
  const led = opens || isOf(tokens[verb + 1], PREPOSITION) || tokens[verb + 1]?.kind === 'quote';
  // `read from a report that said it was safe`
  // `issued a statement on Monday that said it was safe`
  const dated = itemAt(tokens, verb - 3)?.lower === 'on' ? verb - 4 : verb - 3;
  const told = isOf(itemAt(tokens, verb - 2), DAY_OR_MONTH) ? dated : verb - 2;
  const that = before?.lower === 'that' && tellsMore(itemAt(tokens, told));
  return (((floats || that) && led) || !isOf(before, DETERMINER)) && !NO_SUBJECT.has(before);
}

/** Whether a word for a paper or somebody can have a clause with `that` behind it in which it speaks. */
const tellsMore = (token: Token | undefined): boolean => isOf(token, SOMEBODY) || ACCUSING.has(token);

/** `The man accused of theft fled`: without those accused behind it, it tells of whoever stands before; not so in `the man Ruhl accused of theft`. */
function isHeldAgainst(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const { tokens } = clauses;
  if (tokens[verb]?.lower !== 'accused' || tokens[verb + 1]?.lower !== 'of') return false;
  const accused = phraseEndingAt(clauses, verb - 1, sentence.from);
  if (accused === null || isOf(tokens[accused.head], SUBJECT_PRONOUN)) return false;
  const led = accused.from > sentence.from ? accused.from - 1 : null;
  if (led === null) return true;
  return !LONE_RELATIVE.has(tokens[led]) && (!isNominal(clauses, led) || isFiniteVerb(clauses, led));
}
