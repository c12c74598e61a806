import { exactText, type Span } from '../domain/span.ts';
import { shared, trimmed } from './spans.ts';

/** Where the head noun phrase of a mention ends: an apposition, a relative clause, `of`, a second name. */
const END_OF_HEAD =
  /,|;|:|\(|--|—|–|\s(?:who|whom|whose|which|that|of|for|from|at|in|on|with|and|or|to|by|about|against|as)\s/iu;

/** A name after an apposition in front: `his lawyer, Ann Roe`. */
const NAME_APPOSITION = /,\s+(?=\p{Lu}[\p{L}.'’-]*\s+\p{Lu})/u;

/** What may stand behind the head noun: `a campaign ad released Thursday`, `one Republican involved in the talks`. */
const AFTER_HEAD =
  /(?<=\S)\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?<!\b(?:the|a|an)\s)(?:\p{Ll}+ed|known))$/u;

const POSSESSIVE = /['’]s?$/u;

/** How far two mentions are the same: by the head word, as ours are judged, or by touching at all. */
export interface SameMention {
  readonly strictly: boolean;
  readonly leniently: boolean;
}

/**
 * Whether a found mention is the gold one. Annotators include titles and appositions (`House Leader Peter Orme,
 * R-Calif.,`), programs rarely do, so that the edges tell nothing. Strictly: both have their head word at
 * the same place (`Orme`; of `the campaign of Ann Roe` it is `campaign`, so that `Roe` is wrong), or the found
 * one has that of the name in the gold one's apposition (`his lawyer, Ann Roe`). Leniently: they share a character,
 * the convention of the Gender Gap Tracker.
 */
export function sameMention(text: string, gold: Span, found: Span): SameMention {
  if (shared(gold, found) === 0) return { strictly: false, leniently: false };
  const head = headWord(text, found);
  const strictly = headsOf(text, gold).some((one) => one.end === head.end);
  return { strictly, leniently: true };
}

function headsOf(text: string, span: Span): Span[] {
  const apposition = NAME_APPOSITION.exec(exactText(text, span));
  const heads = [headWord(text, span)];
  if (apposition !== null)
    heads.push(headWord(text, { start: span.start + apposition.index + 1, end: span.end }));
  return heads;
}

function withoutTail(words: string): string {
  const shorter = words.replace(AFTER_HEAD, '');
  return shorter === words ? words : withoutTail(shorter);
}

/** Last word of the head noun phrase of a mention. */
export function headWord(text: string, span: Span): Span {
  const inside = trimmed(text, span);
  const words = exactText(text, inside);
  const cut = END_OF_HEAD.exec(words)?.index ?? 0;
  const phrase = trimmed(text, { start: inside.start, end: cut > 0 ? inside.start + cut : inside.end });
  const head = withoutTail(exactText(text, phrase));
  const possessive = POSSESSIVE.exec(head)?.[0].length ?? 0;
  const word = head.slice(0, head.length - possessive);
  const start = Math.max(word.lastIndexOf(' '), word.lastIndexOf('\n')) + 1;
  return { start: phrase.start + start, end: phrase.start + word.length };
}
