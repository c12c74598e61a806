import { itemAt } from '../../item-at.ts';
import { TOLD_KINDS } from '../../passage.ts';
import type { Passage } from '../../passage.ts';
import type { TextRange } from '../drafts/drafts.ts';
import type { Finding } from '../cues/finding.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import type { ReportedClause } from '../reported/reported-clause.ts';
import { isTopic, LONGEST_TOPIC } from '../rules/on-topic.ts';
import type { Turns } from '../turns/turns.ts';
import { leadBefore } from './lead.ts';
import { callsSpeaker, isSentence, isSpokenOn, saysOwn } from './spoken.ts';
import { wordsWithin } from './within.ts';

/** Words without marks that somebody says: the paragraphs below `Ruhl wrote:`, the sentences behind it in its own paragraph. */
export interface Block {
  readonly finding: Finding;
  /** The words, a range for each paragraph. */
  readonly content: readonly [TextRange, ...TextRange[]];
}

/** Columns by which a paragraph stands further in than the one above. */
const INDENT = 2;

/**
 * Finds the words without marks that a colon gives to somebody. Where it ends its paragraph, and nothing but it is behind the
 * verb of saying, `Ruhl wrote on Monday:`, the paragraph below is said; else where that says `I` or `we`. Paragraphs below are
 * said as long as they stand as far in, or say `I` or `we`, which no reporter of the story does.
 */
export function findBlocks(
  all: readonly Clauses[],
  reported: readonly (readonly ReportedClause[])[],
  turns: Turns,
  source: string,
): Block[] {
  const blocks: Block[] = [];
  const reporter = new Reporter(all);
  for (let index = 0; index < all.length; index += 1) {
    const opened =
      openedBelow(all, index, turns, reporter) ?? openedWithin(all, reported, index, turns, reporter);
    if (opened === null) continue;
    const { finding, content, next } = opened;
    const [clauses, first] = [all[index], all[index + 1]];
    const column = first === undefined ? 0 : columnOf(source, first);
    const standsIn =
      next === index + 2 && clauses !== undefined && column >= columnOf(source, clauses) + INDENT;
    const goesOn = (one: Clauses): boolean =>
      canOpen(one, turns) &&
      one.tokens.at(-1)?.text !== ':' &&
      (standsIn
        ? columnOf(source, one) === column
        : !reporter.saysOwnUpTo(index) && isSpokenOn(one, finding));
    const whole: [TextRange, ...TextRange[]] = [content];
    for (let at = next; at < all.length; at += 1) {
      const one = all[at];
      if (one === undefined || !goesOn(one)) break;
      whole.push(rangeOf(one));
    }
    reporter.leaveOut(whole);
    blocks.push({ finding, content: whole });
  }
  return blocks;
}

/** Where words begin: the first of them, and the paragraph that may go on with them; none goes on where there is none. */
interface Opened {
  readonly finding: Finding;
  readonly content: TextRange;
  readonly next: number;
}

/** The paragraph below one that ends with a colon. */
function openedBelow(
  all: readonly Clauses[],
  index: number,
  turns: Turns,
  reporter: Reporter,
): Opened | null {
  const [clauses, first] = [all[index], all[index + 1]];
  if (clauses?.tokens.at(-1)?.text !== ':' || !TOLD_KINDS.has(clauses.passage.kind)) return null;
  if (first?.passage.position !== clauses.passage.position + 1 || !canOpen(first, turns)) return null;
  const finding = speakerOf(clauses, first, reporter.saysOwnUpTo(index));
  return finding === null ? null : { finding, content: rangeOf(first), next: index + 2 };
}

/** The rest of a paragraph behind a colon in it. */
function openedWithin(
  all: readonly Clauses[],
  reported: readonly (readonly ReportedClause[])[],
  index: number,
  turns: Turns,
  reporter: Reporter,
): Opened | null {
  const clauses = all[index];
  if (clauses === undefined || reporter.isLeftOut(clauses)) return null;
  const within = wordsWithin(clauses, reported[index] ?? [], () => reporter.saysOwnUpTo(index - 1));
  if (within === null || !canOpen(clauses, turns)) return null;
  const { finding, content, whole } = within;
  reporter.leaveOut([content]);
  return { finding, content, next: whole ? index + 1 : all.length };
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
  leaveOut(content: readonly TextRange[]): void {
    for (const { passage } of content) this.#said.add(passage);
  }

  /** Whether somebody says a paragraph, or the end of it. */
  isLeftOut({ passage }: Clauses): boolean {
    return this.#said.has(passage);
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

/** `On the injury: "He is fine."`, `Ruhl on the injury: "He is fine."`: the words stand between marks behind it; not `We go on, I think: "No."`. */
function isMarkedTopic(clauses: Clauses): boolean {
  const { tokens, nameAt } = clauses;
  const colon = tokens.slice(0, LONGEST_TOPIC).findIndex(({ text }) => text === ':');
  if (colon === -1 || tokens[colon + 1]?.kind !== 'quote') return false;
  const on = tokens.slice(0, LONGEST_NAME).findIndex(({ lower }) => lower === 'on');
  return isTopic(clauses, colon) || nameAt[on - 1] !== undefined;
}

/** Most tokens before its `on`. */
const LONGEST_NAME = 5;

/** A paragraph of words that neither marks nor a label of a talk give to somebody. */
function canOpen(clauses: Clauses, turns: Turns): boolean {
  const { passage, tokens } = clauses;
  const [first] = tokens;
  if (passage.kind !== 'BODY' || first === undefined || first.kind === 'quote') return false;
  if (isMarkedTopic(clauses)) return false;
  return (
    turns.at(passage, first.start) === null && turns.at(passage, tokens.at(-1)?.start ?? first.start) === null
  );
}

/** Who says the paragraph below a colon; null if the story does not tell. */
function speakerOf(clauses: Clauses, first: Clauses, reporterSaysOwn: boolean): Finding | null {
  const lead = leadBefore(clauses, clauses.tokens.length - 1);
  if (lead === null || !isSentence(first) || callsSpeaker(first, lead.finding)) return null;
  return lead.leads || (saysOwn(first) && !reporterSaysOwn) ? lead.finding : null;
}

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
