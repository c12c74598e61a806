import type { Draft } from '../drafts.ts';
import { draftOf } from '../drafts.ts';
import { quotedWithin } from '../turns/turn-drafts.ts';
import type { Block } from './blocks.ts';

/** The quotations of a story, its blocks among them; in a block another's words are quoted as in a turn. */
export function withBlocks(drafts: readonly Draft[], blocks: readonly Block[]): Draft[] {
  if (blocks.length === 0) return [...drafts];
  const within = new Map(
    blocks.flatMap(({ finding, content }) => content.map(({ passage }) => [passage, finding] as const)),
  );
  return [
    ...blocks.map(({ finding, content }) => draftOf(content, finding)),
    ...drafts.flatMap((draft) => {
      const passage = draft.segments[0]?.passage;
      const finding = passage === undefined ? undefined : within.get(passage);
      if (passage === undefined || finding === undefined) return draft;
      return quotedWithin(draft, passage, finding) ?? [];
    }),
  ];
}
