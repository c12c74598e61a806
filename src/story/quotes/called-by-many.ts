import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { JUDGING } from '../words/judges.ts';
import { ADVERB, isOf, isPeople, LOOSE, POSSESSIVE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { isTitleCase, LONGEST_TITLE } from './title-case.ts';

/** Those who all call something so, and nobody in particular. */
const MANY = new WordList('everyone everybody people most they locals residents villagers we all');
/** Those of whom some call it by its name, `"the Beast," as many call it`, and some judge, `"a slap in the face," as many call it`. */
const SOME = new WordList('some many');
const CALL = new WordList('call calls called know knows dub nickname');
const IT = new WordList('it them him her');
const KNOWN = new WordList('known called');
/** Most tokens from `as` to the verb: `as everyone under the dome calls it`. */
const LONGEST = 7;

/** `"House Bill 9," as everyone calls it`, `"the Beast," as it is known`: the name that many have for something. */
export function isCalledByMany(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  const as = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (tokens[as]?.lower !== 'as' || words.length > LONGEST_TITLE) return false;
  const who = tokens[as + 1]?.lower === 'the' ? as + 2 : as + 1;
  const first = itemAt(tokens, who);
  if (first === undefined || first.capital) return false;
  const it = IT.has(first);
  const named = isTitleCase(words) && !JUDGING.has(first);
  const many = MANY.has(first) || (named && (SOME.has(first) || isPeople(first)));
  if (!it && !many) return false;
  for (let i = who + 1; i <= as + LONGEST && tokens[i]?.kind === 'word'; i += 1)
    if (it ? KNOWN.has(tokens[i]) : CALL.has(tokens[i]) && IT.has(tokens[i + 1])) return true;
  return false;
}

const NAMED = new WordList('called nicknamed dubbed termed');
const BE = new WordList('is are was were been being');
/** Most words of such a name. */
const LONGEST_NAME = 3;
/** Furthest verb before the name that something goes by: `called Wall Street's "fear gauge"`. */
const LONGEST_OWNER = 5;

/** `is called the "fear gauge"`, `an index, often called Wall Street's "fear gauge"`: the name that something goes by, and nobody says. */
export function goesBy(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  const before = itemAt(tokens, at - 1);
  if (words.length > LONGEST_NAME || tokens[at + 1]?.lower === 'by') return false;
  if (before?.lower !== 'the' && !isOf(before, POSSESSIVE)) return false;
  let verb = at - 2;
  while (verb > at - LONGEST_OWNER && !NAMED.has(itemAt(tokens, verb))) verb -= 1;
  if (!NAMED.has(itemAt(tokens, verb))) return false;
  let be = verb - 1;
  while (isOf(itemAt(tokens, be), ADVERB | LOOSE) && !BE.has(itemAt(tokens, be))) be -= 1;
  return BE.has(itemAt(tokens, be)) || itemAt(tokens, be)?.text === ',';
}
