import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { READS } from '../../words/verb-forms.ts';
import { sentenceAt } from '../cues/finding.ts';
import { isJoined } from '../phrases/joins.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { authorIn, authorOf, PAPERS } from './paper-author.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { sentencesBefore } from '../mentions/sentences-before.ts';

/** What is read, and no paper that somebody sends. */
export const TEXTS = new WordList(
  'newspaper magazine editorial column article op-ed essay blog caption headline',
);
/** What `it` does where it can be a paper. */
const TELLS = new WordList('read reads said says wrote writes added adds continued concluded');

/** Sentences back in which a paper is looked for that `it read` means, and that `it said` means. */
const [READ_REACH, SAID_REACH] = [3, 1];
/** Most sentences between that go on about the paper as `it`. */
const MOST_IT = 8;

/** The paper that `it` can mean: whether no body can be meant, and who wrote it, null where the story does not tell. */
export interface PaperMeant {
  readonly only: boolean;
  readonly author: UnnamedPhrase | null;
}

/**
 * The paper that `it` at a token can mean, behind words or at the start of a sentence: `In a letter, Ruhl said she would quit.
 * "I have had enough," it read.`; null where nothing tells of one.
 */
export function paperMeant(
  all: readonly Clauses[],
  here: Clauses,
  { from, to }: NounPhrase,
): PaperMeant | null {
  const { tokens } = here;
  if (!TELLS.has(tokens[to])) return null;
  const sentence = sentenceAt(here.passage, from);
  const before = itemAt(tokens, from - 1);
  // `In a statement on Monday, it said`
  const behind = before?.kind === 'quote' || (before?.text === ',' && tokens[sentence.from]?.lower !== 'in');
  if (from !== sentence.from && !behind) return null;
  const only = READS.has(tokens[to]);
  let left = only ? READ_REACH : SAID_REACH;
  for (const [clauses, above] of othersBefore(all, here, sentence)) {
    const paper = paperIn(all, clauses, above);
    if (paper !== 'NONE') return { only, author: paper };
    left -= 1;
    if (left === 0) break;
  }
  return null;
}

/** The sentences before one, nearest first, those left out that have nothing but words between marks and what `it` does with them. */
function* othersBefore(
  all: readonly Clauses[],
  here: Clauses,
  own: Sentence,
): Generator<readonly [Clauses, Sentence]> {
  let skipped = 0;
  for (const one of sentencesBefore(all, here, own.from, here.passage.index - READ_REACH)) {
    if (!goesOn(...one)) yield one;
    else if ((skipped += 1) > MOST_IT) return;
  }
}

/** `"…," it said.`, `"…"`, `It read:`: what goes on with the same paper. */
function goesOn({ tokens }: Clauses, { from, to }: Sentence): boolean {
  const i = tokens[from]?.kind === 'quote' ? from + 1 : from;
  return (
    i >= to || tokens[i]?.lower === 'it' || (i > from && to - i === 1 && tokens[i]?.kind === 'punctuation')
  );
}

/** Who wrote the last paper that a sentence tells of: null if it does not tell, `NONE` if it tells of no paper. */
function paperIn(
  all: readonly Clauses[],
  clauses: Clauses,
  sentence: Sentence,
): UnnamedPhrase | null | 'NONE' {
  for (let i = sentence.to - 1; i >= sentence.from; i -= 1) {
    if (!PAPERS.has(clauses.tokens[i])) continue;
    const author = authorIn(clauses, sentence, i);
    if (author === 'AGAIN') return authorOf(all, clauses, { from: i - 1, to: i + 1, head: i, name: null });
    return author === null || isJoined(clauses.tokens, author) ? null : { clauses, phrase: author };
  }
  return 'NONE';
}
