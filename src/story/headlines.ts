import type { Furniture } from '../domain/story.ts';
import type { Span } from '../domain/span.ts';
import { FlowText } from './flow-text.ts';
import { isAllCapitals } from './frame/text-shape.ts';
import { matchesOf } from './matches-of.ts';
import type { Passage } from './passage.ts';
import { makePassage } from './passages.ts';

/** Makes the headlines of a story ready as its paragraphs are; `from` is the index of the first. */
export function makeHeadlines(source: string, furniture: readonly Furniture[], from: number): Passage[] {
  return furniture
    .filter(({ kind }) => kind === 'HEADLINE' || kind === 'ALTERNATIVE_HEADLINE')
    .map(({ span }, at) => {
      const flow = FlowText.join(source, linesIn(source, span));
      const guessed = isAllCapitals(flow.text) && TALK.test(flow.text);
      const cased = guessed ? flow.text.replace(BEHIND_FIRST, inSmallLetters) : flow.text;
      const text = cased.replace(TAGS, (tags) => tags.replaceAll('-', ' ').replace('+', '&'));
      return makePassage(from + at, HEADLINE, flow, false, text);
    });
}

/**
 * In capitals alone no name is told from other words, and small letters make one of `FERRY TALK` too: they are worth it
 * where somebody is sure to be named, `AN INTERVIEW WITH ANN LEE`.
 */
const TALK = /\bINTERVIEW|\bQ[&+]A\b/u;

/** What a wire sets before its headline: `INTERVIEW-Ann Lee on ferries`, `UPDATE 1-Q+A-What ferries cost`. */
const TAGS = /^(?:\p{Lu}[\p{L}&+]*(?: \d+)?-(?=\p{Lu}))+/u;

const HEADLINE = { position: 0, kind: 'BODY', section: null } as const;

const LINE = /\S.*/gu;

function linesIn(source: string, { start, end }: Span): Span[] {
  return matchesOf(source.slice(start, end), LINE).map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.trimEnd().length,
  }));
}

/** The letters of a word behind its first. */
const BEHIND_FIRST = /(?<=\p{L})\p{Lu}+/gu;

/** As many characters as before, so that offsets lead to the same letters. */
function inSmallLetters(letters: string): string {
  const small = letters.toLowerCase();
  return small.length === letters.length ? small : letters;
}
