import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { isMainBehindMarks } from '../phrases/main-behind-marks.ts';
import { clauseStart } from '../phrases/clause.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { beginsOwnClause } from '../complements/begins-own-clause.ts';
import { beginsAnyClause, relativeBefore, waitsInRelative } from '../settings/in-fronted-relative.ts';

/** What a clause or phrase that waits for its main clause begins with. */
const FRONTED = new WordList(
  'while although though when after before because since once as despite asked questioned pressed challenged faced confronted addressing',
);

/** `While Ruhl called it "dull," Orme`, `that when Ruhl called it "dull," Orme`: the main clause, which begins behind the first comma. */
export function comesToMain(clauses: Clauses, sentence: Sentence, from: number, at: number): boolean {
  const { tokens } = clauses;
  const comma = tokens[at]?.text === ',';
  // `The plan that critics called "a mess" has passed`
  const behindMarks = itemAt(tokens, at - 1)?.kind === 'quote' && isFiniteVerb(clauses, at);
  if (behindMarks && (isCalledSo(tokens, from, at) || isOfSubject(clauses, sentence, from))) return true;
  if (!comma && !endsWithComma(itemAt(tokens, at - 1))) return false;
  const waits = waitsInRelative(clauses, sentence, from);
  let fronted = from - 1;
  while (fronted > sentence.from && itemAt(tokens, fronted - 1)?.lower !== 'that') fronted -= 1;
  if (!waits && !FRONTED.has(tokens[fronted])) return false;
  for (let i = fronted; i < from; i += 1)
    if (tokens[i]?.text === ',' || endsWithComma(tokens[i])) return false;
  if (isMainBehindMarks(clauses, at - 1, sentence.to)) return true;
  const main = comma ? at + 1 : at;
  return waits ? beginsAnyClause(clauses, sentence, main) : beginsOwnClause(clauses, sentence, main);
}

const CALLS = new WordList(
  'call calls called dub dubs dubbed brand brands branded label labels labelled labeled',
);

/** Whether words between marks that end before a token are all that something is called: `critics called "a mess"`. */
const isCalledSo = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 1 && CALLS.has(itemAt(tokens, from - 1));

/** Whether the verb before a token is that of a relative that tells of the subject: `The man who admitted killing his "friend" hid`. */
function isOfSubject(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const relative = relativeBefore(clauses, sentence, from - 1);
  const subject = relative === null ? null : phraseEndingAt(clauses, relative - 1, sentence.from);
  return subject !== null && subject.from === clauseStart(clauses, sentence);
}
