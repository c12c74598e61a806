import type { Draft } from './draft.ts';
import { cutAll, makeDraft, withKind } from './draft.ts';
import { kindOfText } from './paragraph-kinds.ts';
import { WIDE_GAP } from './text-traits.ts';
import { matchesOf } from '../matches-of.ts';

/** The end of a sentence, two blanks or more, and the start of another: where a paragraph break was lost. */
const SEAM = /[.?!]["'”’)]{0,2} {2,}(?=["'“‘(]{0,2}[\p{Lu}$£€])/gu;
/** The same with one blank; abbreviations and initials aside. */
const SENTENCE_END = /[.?!](?<=\p{Ll}{3}.)["'”’)]{0,2} (?=["'“‘(]{0,2}\p{Lu})/gu;

/** Only paragraphs this long are taken for several. */
const SHORTEST = 600;
const FEWEST_SEAMS = 2;

/**
 * Parts paragraphs that a scraper glued together with two blanks for each lost break. Where two blanks stand
 * behind every sentence they are a typist's habit, and nothing is parted, unless one paragraph is the story.
 */
export function splitGlued(source: string, drafts: readonly Draft[]): readonly Draft[] {
  // Without a wide gap there is no seam.
  if (drafts.every(({ traits }) => (traits.mayHave & WIDE_GAP) === 0)) return drafts;
  const long = new Set(drafts.filter(({ kind, flow }) => kind === 'BODY' && flow.text.length >= SHORTEST));
  let longest = 0;
  let all = 0;
  for (const { flow } of drafts) {
    all += flow.text.length;
    longest = Math.max(longest, flow.text.length);
  }
  const seams = countIn(long, SEAM);
  if (seams < FEWEST_SEAMS) return drafts;
  const habit = longest * 2 < all && countIn(long, SENTENCE_END) * 3 < seams;
  if (habit) return drafts;
  return drafts.flatMap((draft) => (long.has(draft) ? split(source, draft) : [draft]));
}

function split(source: string, draft: Draft): readonly Draft[] {
  const offsets = matchesOf(draft.flow.text, SEAM).map((match) =>
    draft.flow.toSource(match.index + match[0].length),
  );
  return cutAll(source, draft.spans, offsets)
    .filter((spans) => spans.length > 0)
    .map((spans) => {
      const part = makeDraft(source, 'BODY', spans);
      return withKind(part, kindOfText(part.flow.text));
    });
}

function countIn(drafts: Iterable<Draft>, pattern: RegExp): number {
  let number = 0;
  for (const { flow } of drafts) number += matchesOf(flow.text, pattern).length;
  return number;
}
