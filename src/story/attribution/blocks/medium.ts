import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { DETERMINER, isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Finding } from '../cues/finding.ts';
import { sentenceAt } from '../cues/finding.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { subjectOf } from '../subjects/verb-subject.ts';
import { PRINTED } from './lead.ts';

/** Who speaks aloud is mostly reported with marks. */
const WRITTEN = new WordList(PRINTED);

/** Before what words stand in: `in a statement`, `by email`, `replied with this note`. */
const [STANDS_IN, BEHIND_VERB] = [new WordList('in via through'), new WordList('in via through by with')];

/** What whoever writes does with what is written. */
const GIVES_OUT = new WordList(`
  issued issues published publishes released releases wrote writes written sent sends posted posts read reads
  distributed circulated gave gives made makes had has shared shares left leaves`);

/** Whoever answers in writing: `Ruhl, responding by email, said:`. */
const ANSWERS = new WordList('responding replying answering writing speaking');

/** Most words that tell more of what is written: `a long open letter`. */
const LONGEST_PAPER = 5;

/**
 * Whether somebody says what stands behind a colon in something written: `said in a statement:`, `In a letter to Ruhl, Orme said:`,
 * `issued the following statement:`. The post office writes nothing in `The post office said:`, nor is the letter what is read in
 * `Orme, who wrote the letter, said:`.
 */
export function isWritten(clauses: Clauses, finding: Finding, colon: number): boolean {
  const sentence = sentenceAt(clauses.passage, colon);
  for (let i = sentence.from + 1; i < colon; i += 1)
    if (WRITTEN.has(clauses.tokens[i]) && isMedium(clauses, sentence, finding, i, colon)) return true;
  return false;
}

function isMedium(clauses: Clauses, sentence: Sentence, finding: Finding, i: number, colon: number): boolean {
  const { tokens } = clauses;
  const { cue } = finding;
  // From the end of the verb, or of whoever does something where none is of saying.
  const verb = cue?.from ?? finding.phrase.head;
  for (let before = i - 1; before >= sentence.from && i - before <= LONGEST_PAPER; before -= 1) {
    const token = tokens[before];
    const opens = (before > verb ? BEHIND_VERB : STANDS_IN).has(token);
    // `In a written statement, Ruhl said:`
    if (token?.lower === 'written' && isOf(tokens[before - 1], DETERMINER)) continue;
    const answers = ANSWERS.has(tokens[before - 1]) && BEHIND_VERB.has(token);
    if (!opens && !answers && !GIVES_OUT.has(token)) continue;
    const end = before < verb ? Math.max(verb, i + 1) : colon;
    const owned = isOf(tokens[i - 1], POSSESSIVE) && before + LONGEST_PAPER > i;
    if (phraseStartingAt(clauses, before + 1, end)?.head !== i && !owned) return false;
    if (answers) return true;
    if (opens) return before > verb || before === sentence.from || itemAt(tokens, before - 1)?.text === ',';
    // `issued a statement saying:`, but not `wrote the letter and said:`
    if (cue !== null && before < cue.from && i + 1 !== cue.from) return false;
    return subjectOf(clauses, sentence, before)?.head === finding.phrase.head;
  }
  return false;
}
