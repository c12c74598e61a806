import type { Draft, TextRange } from '../drafts/drafts.ts';
import { draftOf } from '../drafts/drafts.ts';
import { quotedWithin } from '../turns/turn-drafts.ts';
import type { Block } from './blocks.ts';

/** The quotations of a story, its blocks among them; in a block another's words are quoted as in a turn. */
export function withBlocks(drafts: readonly Draft[], blocks: readonly Block[]): Draft[] {
  if (blocks.length === 0) return [...drafts];
  const within = new Map(
    blocks.flatMap(({ finding, content }) =>
      content.map((range) => [range.passage, { finding, range }] as const),
    ),
  );
  return [
    ...blocks.map(({ finding, content }) => draftOf(content, finding)),
    ...drafts.flatMap((draft) => {
      const [first] = draft.segments;
      const block = first === undefined ? undefined : within.get(first.passage);
      if (first === undefined || block === undefined || !isIn(first, block.range)) return draft;
      return isToldBefore(draft, block.range)
        ? []
        : (quotedWithin(draft, first.passage, block.finding) ?? []);
    }),
  ];
}

const isIn = (one: TextRange, { start, end }: TextRange): boolean => start <= one.start && one.start < end;

/** Whether the verb that tells who says words stands before a block: `Ruhl wrote: I left. I was late.` */
function isToldBefore({ finding }: Draft, { passage, start }: TextRange): boolean {
  if (finding?.cue == null || finding.clauses.passage !== passage) return false;
  return (finding.clauses.tokens[finding.cue.from]?.start ?? 0) < start;
}
