import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { namedBetween } from './quoted-as.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { OUT_OR_UP } from '../../words/linking-words.ts';
import { SPOKESPERSON } from '../../words/somebody.ts';
import { WordList } from '../../words/word-list.ts';
import { cueWord } from '../../words/cues.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';

/** What somebody does with another, and speaks alone. */
const SHARED = new WordList(`
  met meet meets meeting meetings spoke speaks talked talks talk agreed agree agrees disagreed argued sided side clashed interview
  interviews conversation call chat dealt deal deals together along line pleaded reasoned row feud fight rift war odds work worked
  working sat stood standing appeared joined debate dinner lunch`);
/** Other such, which a spokesman can be set beside as well: `reacted to the lawsuit with spokesman Warren Orme saying`. */
const AT_ODDS = new WordList(`
  ways hands falling-out patience furious angry unhappy pleased delighted disappointed frustrated annoyed suit lawsuit complaint charge
  motion touch contact ties relationship relations partnership blunt exchange exchanges encounter showdown confrontation
  argument disagreement dispute quarrel quarrelled quarreled sympathised sympathized issue issues swords horns trip travelled traveled
  engaged negotiated fought`);

/** Those behind which `out` or `up` stands: `fell out with`; not `Shares fell with Orme saying`. */
const FELL_OUT = new WordList('met fell fallen hung caught teamed linked');

/** Most words between `with` and what somebody does: `with the leader of the house, Warren Orme, promising "…"`. */
export const LONGEST_DOER = 14;

/** Whom a participle behind `with` tells of: `with the majority leader, Warren Orme, promising "…"`. */
export function doerWith(clauses: Clauses, sentence: Sentence, gerund: number): NounPhrase | null {
  const floor = Math.max(sentence.from, gerund - LONGEST_DOER);
  for (let i = gerund - 2; i > floor; i -= 1) {
    const token = clauses.tokens[i];
    if (token?.kind === 'quote') return null;
    if (token?.lower !== 'with') continue;
    const before = itemAt(clauses.tokens, i - 1);
    if (before?.text === ',') return doingBehindWith(clauses, i, gerund);
    if (OUT_OR_UP.has(before) && FELL_OUT.has(itemAt(clauses.tokens, i - 2))) continue;
    // `hit back at her words with spokesman Warren Orme saying, "…"`; not so in `met with Orme saying`, `fell out with Orme saying`
    const doer = SHARED.has(before) ? null : phraseStartingAt(clauses, i + 1, gerund);
    if (doer?.to !== gerund || doer.name === null) continue;
    const words = clauses.tokens.slice(doer.from, doer.to);
    if (!AT_ODDS.has(before) || words.some((word) => SPOKESPERSON.has(word))) return doer;
  }
  return null;
}

/** Most tokens from one participle of whom `with` tells to the next: `, with Warren Orme calling it "a shame" and vowing to stay`. */
const LONGEST_FIRST = 14;

/** Whom a participle behind `and` tells of as another before it does, behind a comma and `with`; null where none does. */
export function doerWithAnother(clauses: Clauses, sentence: Sentence, gerund: number): NounPhrase | null {
  const { tokens } = clauses;
  if (itemAt(tokens, gerund - 1)?.lower !== 'and' || itemAt(tokens, gerund - 2)?.text === ',') return null;
  for (let i = gerund - 2; i > Math.max(sentence.from, gerund - LONGEST_FIRST); i -= 1) {
    if (tokens[i]?.text === ',' || isFiniteVerb(clauses, i)) return null;
    if (cueWord(tokens, i)?.form !== 'GERUND') continue;
    for (let at = i - 2; at > Math.max(sentence.from, i - LONGEST_DOER); at -= 1)
      if (tokens[at]?.lower === 'with')
        return itemAt(tokens, at - 1)?.text === ',' ? doingBehindWith(clauses, at, i) : null;
    return null;
  }
  return null;
}

/** The phrase between `with` and a participle, if there is nothing else; its own name if that explains it. */
export function doingBehindWith(clauses: Clauses, at: number, gerund: number): NounPhrase | null {
  const phrase = phraseStartingAt(clauses, at + 1, gerund);
  if (phrase === null) return null;
  // `with one of her ads asking`
  const some = /^(?:one|some|many|several|two|three)$/.test(clauses.tokens[phrase.from]?.lower ?? '');
  if (!some && !canJudge(clauses, phrase)) return null;
  return phrase.to === gerund ? phrase : namedBetween(clauses, at + 1, gerund);
}
