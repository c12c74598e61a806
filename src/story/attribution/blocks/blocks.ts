import { itemAt } from '../../item-at.ts';
import { TOLD_KINDS } from '../../passage.ts';
import type { Passage } from '../../passage.ts';
import { cueWord } from '../../words/cues.ts';
import { WordList } from '../../words/word-list.ts';
import { canSpeak } from '../can-speak.ts';
import type { TextRange } from '../drafts.ts';
import type { Finding } from '../finding.ts';
import { sentenceAt } from '../finding.ts';
import { denialOfFinding } from '../finding-denial.ts';
import type { Clauses } from '../noun-phrase.ts';
import { speakerBeforeColon } from '../rules/colon.ts';
import type { Turns } from '../turns/turns.ts';
import { leadsToColon, pointsOn } from './leads-to-colon.ts';
import { callsSpeaker, isSentence, isSpokenOn, saysOwn } from './spoken.ts';

/** Paragraphs without marks that somebody says: those below `Ruhl wrote:`, where the colon ends its paragraph. */
export interface Block {
  readonly finding: Finding;
  /** The words, a range for each paragraph. */
  readonly content: readonly [TextRange, ...TextRange[]];
}

/** Columns by which a paragraph stands further in than the one above. */
const INDENT = 2;

/**
 * Finds the paragraphs that a colon at the end of the one above gives to somebody. Where nothing but the colon is behind the
 * verb of saying, `Ruhl wrote on Monday:`, the first one is said; else where it says `I` or `we`. Those below it are said as
 * long as they stand as far in, or say `I` or `we`, which no reporter of the story does.
 */
export function findBlocks(all: readonly Clauses[], turns: Turns, source: string): Block[] {
  const blocks: Block[] = [];
  const reporter = new Reporter(all);
  for (const [index, clauses] of all.entries()) {
    if (clauses.tokens.at(-1)?.text !== ':' || !TOLD_KINDS.has(clauses.passage.kind)) continue;
    const first = all[index + 1];
    if (first?.passage.position !== clauses.passage.position + 1 || !canOpen(first, turns)) continue;
    const finding = speakerOf(clauses, first, reporter.saysOwnUpTo(index));
    if (finding === null) continue;
    const column = columnOf(source, first);
    const standsIn = column >= columnOf(source, clauses) + INDENT;
    const goesOn = (one: Clauses): boolean =>
      canOpen(one, turns) &&
      one.tokens.at(-1)?.text !== ':' &&
      (standsIn
        ? columnOf(source, one) === column
        : !reporter.saysOwnUpTo(index) && isSpokenOn(one, finding));
    const content: [TextRange, ...TextRange[]] = [rangeOf(first)];
    for (let at = index + 2; at < all.length; at += 1) {
      const one = all[at];
      if (one === undefined || !goesOn(one)) break;
      content.push(rangeOf(one));
    }
    reporter.leaveOut(content);
    blocks.push({ finding, content });
  }
  return blocks;
}

/** What the reporter writes: the paragraphs that no block has. Each is read once, and none before it is asked for. */
class Reporter {
  readonly #all: readonly Clauses[];
  readonly #said = new Set<Passage>();
  #read = 0;
  #own = false;

  constructor(all: readonly Clauses[]) {
    this.#all = all;
  }

  /** Leaves out paragraphs that somebody says; none of them has been asked for. */
  leaveOut(content: Block['content']): void {
    for (const { passage } of content) this.#said.add(passage);
  }

  /** Whether the reporter says `I` or `we` in a paragraph up to one, that one included. */
  saysOwnUpTo(last: number): boolean {
    for (; !this.#own && this.#read <= last; this.#read += 1) {
      const clauses = this.#all[this.#read];
      this.#own = clauses !== undefined && !this.#said.has(clauses.passage) && saysOwn(clauses);
    }
    return this.#own;
  }
}

/** A paragraph of words that neither marks nor a label of a talk give to somebody. */
function canOpen({ passage, tokens }: Clauses, turns: Turns): boolean {
  const [first] = tokens;
  if (passage.kind !== 'BODY' || first === undefined || first.kind === 'quote') return false;
  return (
    turns.at(passage, first.start) === null &&
    turns.at(passage, itemAt(tokens, -1)?.start ?? first.start) === null
  );
}

/** Who says the paragraph below a colon; null if the story does not tell. */
function speakerOf(clauses: Clauses, first: Clauses, reporterSaysOwn: boolean): Finding | null {
  const colon = clauses.tokens.length - 1;
  const finding = speakerBeforeColon(clauses, colon);
  if (finding === null || !canSpeak(clauses, finding.phrase) || denialOfFinding(finding) !== null)
    return null;
  const { cue } = finding;
  const speech = cue !== null && cueWord(clauses.tokens, cue.from)?.cueClass === 'SPEECH';
  if (!isSentence(first) || callsSpeaker(first, finding)) return null;
  const { from } = sentenceAt(clauses.passage, colon);
  const paper = clauses.tokens.slice(from, colon).some((token) => PAPER.has(token));
  if (!speech && !paper) return null;
  const leads = pointsOn(clauses, colon) || (speech && leadsToColon(clauses, finding, colon));
  return leads || (saysOwn(first) && !reporterSaysOwn) ? finding : null;
}

/** What holds the words of whoever the sentence is about: `In a statement, Ruhl defended the vote:` */
const PAPER = new WordList(
  'statement letter email e-mail message memo post tweet note op-ed column essay blog article speech testimony affidavit apology reply response report interview',
);

/** How far in the first line of a paragraph stands. */
const columnOf = (source: string, { passage: { flow } }: Clauses): number => {
  const start = flow.toSource(0);
  return start - (source.lastIndexOf('\n', start - 1) + 1);
};

const rangeOf = ({ passage, tokens }: Clauses): TextRange => ({
  passage,
  start: tokens[0]?.start ?? 0,
  end: itemAt(tokens, tokens.length - 1)?.end ?? 0,
});
