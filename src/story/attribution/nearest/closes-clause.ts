import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { DAY_OR_MONTH, isOf, PERSONAL_PRONOUN, PREPOSITION, STOP } from '../../words/word-classes.ts';
import { WHO_OR_WHICH } from '../../words/relatives.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { complementOf } from '../complements/complement.ts';
import { fronted } from '../complements/fronted.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { isCalledInFront, openerOf, OPENS_CLAUSE, PERSONAL, takesUp } from './takes-up.ts';

/** How people take what is said, with no words of their own behind. */
const TAKES = new WordList(`
  laughed laughs smiled smiles nodded nods sighed sighs shrugged grinned groaned agreed agree agrees disagreed disagree
  disagrees objected object objects balked protested wept sobbed chuckled giggled smirked winced grimaced frowned scowled blushed
  beamed snorted`);

/** What those do who hear words, and say nothing. */
const HEARS = new WordList(
  'laughed laughs smiled smiles nodded nods grinned cheered groaned chuckled sighed cried wept',
);

/** `"Do you care?" as the hall laughed`: whether a verb behind `as` only tells how words were taken. */
function isHeard(tokens: readonly Token[], start: number, verb: number): boolean {
  const as = tokens[start]?.lower === 'as' ? start : start + 1;
  return tokens[as]?.lower === 'as' && HEARS.has(tokens[verb]);
}

/**
 * Whether a quotation closes a clause of time or contrast that the sentence begins with and that tells who says it, or a phrase that
 * takes up what others say, so that the main clause behind it attributes nothing: `While Ann Lee said it was "a win," the numbers
 * suggest otherwise`, `When Ann Lee called it "a win," reporters laughed`, `Unlike Ann Lee, who called it "a win," he said it was late`.
 * Not so `While it was "a win," Ann Lee said`, nor where nothing stands behind the verb.
 */
export function closesOpeningClause(
  clauses: Clauses,
  sentence: Sentence,
  start: number,
  { to, from, subject }: CuePhrase,
): boolean {
  const { tokens } = clauses;
  if (isHeard(tokens, start, from)) return true;
  const opener = openerOf(tokens, sentence);
  const last = Math.max(to, subject.to);
  if (takesUp(tokens, opener, start)) return TAKES.has(tokens[from]) || goesOn(tokens, sentence, last);
  if (isCalledInFront(tokens, opener, start)) return goesOn(tokens, sentence, last);
  const gerund = cueWord(tokens, opener);
  // `Calling it “dead,” Ruhl said it must end`
  if (gerund?.form === 'GERUND' && goesOn(tokens, sentence, last))
    return fronted(clauses, sentence, opener, gerund) !== null;
  const end = itemAt(tokens, start - 1)?.text === ',' ? start - 1 : start;
  // `Although he told fans he was "done," Ann Lee said so`: he is the one behind.
  const opens = OPENS_CLAUSE.has(tokens[opener]) && !isOf(tokens[opener + 1], PERSONAL_PRONOUN);
  if (!opens && !isTold(tokens, opener, end)) return false;
  let told = false;
  for (let i = opener + 1; i < end; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'quote') break;
    // `After a talk with Ann Lee, who called it "a win,"`
    if (token?.kind === 'punctuation' && !(token.text === ',' && WHO_OR_WHICH.has(tokens[i + 1])))
      return false;
    told ||= cueWord(tokens, i)?.cueClass === 'SPEECH';
  }
  if (!told) return false;
  // `When he said it was "over," Ann Lee "wept," she told the Post`: whom she told is all that stands behind.
  const lemma = cueWord(tokens, from)?.lemma;
  if (lemma === 'tell' && complementOf(clauses, sentence, from, lemma) === null) return false;
  return TAKES.has(tokens[from]) || goesOn(tokens, sentence, last);
}

/** Most tokens from such a word to the `who` of whom it leads to. */
const LONGEST_NAMED = 8;

/** `Unlike Ann Lee, who called it "a win,"`: whether words in front of a clause only lead to somebody of whom more is told. */
function isTold(tokens: readonly Token[], opener: number, end: number): boolean {
  if (!isOf(tokens[opener], PREPOSITION) && !LIKENS.has(tokens[opener])) return false;
  for (let i = opener + 1; i < Math.min(end, opener + LONGEST_NAMED); i += 1) {
    // `In reaction to the ruling, which she called “a farce”, Ruhl said`: she is the one behind.
    if (tokens[i]?.text === ',') return WHO_OR_WHICH.has(tokens[i + 1]) && !isOf(tokens[i + 2], PERSONAL);
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

const LIKENS = new WordList('unlike asked citing quoting echoing contradicting');

/** Most words of an attribution behind its verb: `told the court in Brae`. */
const LONGEST_TAG = 6;

/** Whether a verb of saying has words of its own behind it: not so in `said on Monday.`, `said.` */
function goesOn(tokens: readonly Token[], sentence: Sentence, behind: number): boolean {
  const token = tokens[behind];
  if (token === undefined || behind >= sentence.to || isOf(token, STOP | DAY_OR_MONTH)) return false;
  if (token.text === ',') return tokens[behind + 1]?.kind === 'quote';
  if (SETTING.has(token)) return false;
  // `When she said it was "late," Ann Lee told the court, he left`: between commas.
  for (let i = behind + 1; i < Math.min(sentence.to, behind + LONGEST_TAG); i += 1)
    if (tokens[i]?.text === ',') return tokens[i + 1]?.kind === 'quote';
  return true;
}

const SETTING = new WordList('in on at during last earlier later again');
