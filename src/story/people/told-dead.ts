import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { isOf, POSSESSIVE, PREPOSITION, STOP } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { OF_OR_FOR } from '../words/linking-words.ts';
import { isKin, isSpeechVerb, saysDirectly } from './around-name.ts';
import type { FoundRun } from './mention.ts';

/** What the dead have: `the funeral of Ruhl`, `Ruhl's widow`. */
const OF_DEAD = new WordList(
  'funeral burial death murder killing slaying assassination body coffin grave tomb ashes obituary widow widower',
);
/** What makes of such a word one for somebody's who lives: `Ruhl's murder trial`. */
const OF_LIVING = new WordList(
  'trial trials case charge charges conviction convictions sentence threat threats penalty plot wish language count counts',
);
const KILLED = new WordList('killed murdered assassinated slain buried cremated');
const DIED = new WordList('died drowned perished');
const WAS = new WordList('is was were been');
const LEADS = new WordList('is was were been had has who and');
/** What `was … dead` and `was … killed` can hold: `was found dead`, `was shot and killed`, `was fatally shot`. */
const MOST_BETWEEN = 3;
const DEAD = new WordList('dead killed murdered assassinated slain buried cremated fatally');
/** `left for dead`, `feared dead` */
const NOT_YET = new WordList('for feared thought believed presumed');
/** `nearly killed Ruhl`, `was not killed`, `could have died` */
const SPARED = new WordList("nearly almost not n't never have attempted attempt");

/** Longest description between a name and its verb, in tokens. */
const LONGEST = 14;
/** Most words between `of` and a name: `the funeral of retired shipbuilder Karl Ruhl`. */
const MOST_BEFORE = 4;

/** A name and the words around it. */
interface Named {
  readonly tokens: readonly Token[];
  readonly run: { readonly from: number; readonly to: number };
}

/** Whether the words around a name tell that whoever bears it is dead: `the late Karl Ruhl`, `Karl Ruhl, 81, died`. */
export function isToldDead({ tokens, run }: Named): boolean {
  return isDeadBefore(tokens, run) || isDeadBehind(tokens, run.to);
}

function isDeadBefore(tokens: readonly Token[], { from, to }: Named['run']): boolean {
  // `the death of Ruhl's wife`
  const owner = isOf(tokens[to], POSSESSIVE);
  for (let i = from - 1; i >= from - MOST_BEFORE; i -= 1) {
    const token = itemAt(tokens, i);
    const before = itemAt(tokens, i - 1);
    if (token?.lower === 'late') return i === from - 1 && before?.kind === 'word';
    if (KILLED.has(token)) return !owner && !SPARED.has(before) && !WAS.has(before);
    if (OF_OR_FOR.has(token)) return !owner && OF_DEAD.has(before) && !SPARED.has(itemAt(tokens, i - 2));
    // `her late husband, Karl Ruhl`
    if (token?.text === ',') return i === from - 1 && itemAt(tokens, i - 2)?.lower === 'late';
    // `killed by Karl Ruhl`
    if (token?.kind !== 'word' || isOf(token, PREPOSITION)) return false;
  }
  return false;
}

function isDeadBehind(tokens: readonly Token[], to: number): boolean {
  if (isOf(tokens[to], POSSESSIVE)) return OF_DEAD.has(tokens[to + 1]) && !OF_LIVING.has(tokens[to + 2]);
  if (tokens[to]?.text !== ',') return isDeath(tokens, to);
  if (isDeath(tokens, to + 1)) return true;
  // `Ruhl, who built the yard, died`; `Ruhl, 81, a baker, was killed`
  for (let i = to + 1; i < to + LONGEST; i += 1) {
    const token = tokens[i];
    if (token === undefined || isOf(token, STOP)) return false;
    const next = tokens[i + 1];
    if (token.text === ',' && isDeath(tokens, i + 1)) return true;
    // `Ruhl, whose son, Tim, died`; but `Ruhl, a father of two, died`
    const named = next?.capital === true || next?.text === ',';
    if (named && isKin(token.lower) && !(next.text === ',' && isDeath(tokens, i + 2))) return false;
  }
  return false;
}

/** `died`, `who was killed`, `had been found dead`, `killed in the fire`: a death told from a token on. */
function isDeath(tokens: readonly Token[], from: number): boolean {
  let i = from;
  let passive = false;
  for (; LEADS.has(tokens[i]) && i < from + MOST_BETWEEN; i += 1) passive ||= WAS.has(tokens[i]);
  if (DIED.has(tokens[i])) return true;
  // `Ruhl killed two men`, `Ruhl, who buried his mother`
  if (KILLED.has(tokens[i])) return passive || (i === from && isOf(tokens[i + 1], PREPOSITION));
  if (!passive) return false;
  for (const end = i + MOST_BETWEEN; i < end; i += 1) {
    if (tokens[i]?.kind !== 'word' || SPARED.has(tokens[i]) || NOT_YET.has(tokens[i])) return false;
    if (DEAD.has(tokens[i])) return true;
  }
  return false;
}

/** Words that tell of another time than today: `Ruhl once said`, `Ruhl said in 1999`, `two years ago`. */
const THEN = new WordList('once had ago before');
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Whether a name says something in today's news, as the dead do not. */
export function speaksNow(found: FoundRun): boolean {
  const { tokens, run } = found;
  if (!speaks(found) || tellsThen(found)) return false;
  for (let i = run.to; i < run.to + LONGEST; i += 1) {
    const token = tokens[i];
    if (token === undefined || isOf(token, STOP)) return true;
    if (THEN.has(token) || YEAR.test(token.text)) return false;
  }
  return true;
}

/** Whether the words before a name tell that it said something at another time: `In 1998 Ruhl told the Post`. */
export const spokeThen = (found: FoundRun): boolean => speaks(found) && tellsThen(found);

const speaks = ({ tokens, run }: FoundRun): boolean =>
  isSpeechVerb(tokens[run.to]) || saysDirectly(tokens, run);

const LAST = new WordList('last final');

/** `In 1998 Ruhl told the Post`, `Asked once about it, Ruhl said`, `In her last interview, Ruhl said`; not so in `In an interview last week Ruhl said`. */
function tellsThen({ tokens, run }: FoundRun): boolean {
  for (let i = run.from - 1; i >= Math.max(0, run.from - LONGEST); i -= 1) {
    const token = tokens[i];
    if (token === undefined || isOf(token, STOP) || token.kind === 'quote') return false;
    const before = itemAt(tokens, i - 1);
    if (YEAR.test(token.text)) return before?.lower === 'in';
    if (token.lower === 'once') return before?.lower !== 'at';
    if (token.lower === 'interview' && LAST.has(before)) return true;
  }
  return false;
}
