import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { isCount, LAST_THIS_OR_NEXT, TIMES } from '../../words/function-words.ts';
import { DETERMINER, GROUP, isOf, ROLE, SOMEBODY } from '../../words/word-classes.ts';
import { OCCASIONS } from '../../words/occasions.ts';
import { WordList } from '../../words/word-list.ts';

/** Stretches of time, several of them. */
const SPANS = new WordList('hours days weeks months years decades centuries minutes');
const LEADS_TO_SPAN = new WordList('for in over during within after through');
/** What stands between, counts apart: `in recent weeks`, `over the past few years`. */
const BETWEEN_SPAN = new WordList('recent past last few many several some the coming early');
/** Most of these. */
const MOST_BETWEEN = 3;
/** What with `the` tells when, and where one speaks: `At the time`, `In the past`, `In court`. */
const WHEN = new WordList('time past moment end meantime beginning');
const LEADS_TO_WHEN = new WordList('at in by from');
/** What with `the` tells when at which time: `Over the weekend`; not `the night` of `the night nurses`. */
const LEADS_TO_PART = new WordList('at in on over during');

/**
 * Where the words begin that tell when or how long and end with a token, those behind it being somebody and no part of them: the
 * `Last` of `Last year officials said`, the `For` of `For decades biologists said`; null where none end there, as in `the last week
 * officials met`, `night nurses`.
 */
export function stretchBefore(tokens: readonly Token[], end: number): number | null {
  const last = itemAt(tokens, end);
  if (TIMES.has(last)) return beginsAt(tokens, end, end - 1);
  if (SPANS.has(last)) return spanBefore(tokens, end);
  if (WHEN.has(last) && itemAt(tokens, end - 1)?.lower === 'the')
    return LEADS_TO_WHEN.has(itemAt(tokens, end - 2)) && isBareSource(tokens[end + 1]) ? end - 2 : null;
  // `In court prosecutors said`, not `In court papers`
  const court = last?.lower === 'court' && itemAt(tokens, end - 1)?.text === 'In';
  return court && isBareSource(tokens[end + 1]) && !OCCASIONS.has(tokens[end + 1]) ? end - 1 : null;
}

/** `last year`, `that evening`, `over the weekend`, where nothing before makes more of it: not `the last week`, `said that week`. */
function beginsAt(tokens: readonly Token[], end: number, which: number): number | null {
  if (!isBareSource(tokens[end + 1])) return null;
  const before = itemAt(tokens, which - 1);
  const opens = before?.kind !== 'word';
  const first = tokens[which];
  if (first?.lower === 'the' && LEADS_TO_PART.has(before) && tokens[end]?.lower !== 'night') return which - 1;
  const tells = LAST_THIS_OR_NEXT.has(first) ? !isOf(before, DETERMINER) : opens && first?.lower === 'that';
  return tells ? which : null;
}

/** `in recent weeks`, `for 20 years`, `over the past three months` */
function spanBefore(tokens: readonly Token[], end: number): number | null {
  if (!isBareSource(tokens[end + 1])) return null;
  let i = end - 1;
  while (i > end - 1 - MOST_BETWEEN && (BETWEEN_SPAN.has(itemAt(tokens, i)) || isCount(itemAt(tokens, i))))
    i -= 1;
  return LEADS_TO_SPAN.has(itemAt(tokens, i)) ? i : null;
}

/** Somebody in the plural, with no word before them: `officials`, `police`. */
export const isBareSource = (token: Token | undefined): boolean =>
  isOf(token, SOMEBODY | ROLE | GROUP) &&
  token?.capital === false &&
  (token.lower.endsWith('s') || isOf(token, GROUP));
