import { itemAt } from '../../item-at.ts';
import type { CastPerson } from '../../people/person.ts';
import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { led, spanOfPhrase, spanOfWords, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import { resolveName } from './resolve-name.ts';

export const TEENAGER = new WordList('teenager teen');
/** What tells of somebody of that age beside `the teenager`. */
const YOUNG = new WordList('teenager teen teenagers teens youth youths');
/** A longer story is not looked through. */
const MOST_TOKENS = 5000;
const YEARS = new WordList('year-old year-olds');

/** `Ben Ruhl, 19, came on late. "I was ready," the teenager said.`: the only one of that age of whom the story tells. */
export function resolveTeenager(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution | null {
  const { passage, tokens } = clauses;
  if (phrase.to - phrase.from !== 2 || !TEENAGER.has(tokens[phrase.head])) return null;
  const start = tokens[phrase.from]?.start ?? 0;
  const only = resolver.titles.onlyTeenager({ passage: passage.index, start });
  if (only === null || tellsOfAnother(resolver, only.person)) return null;
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfWords(resolver, only)];
  resolver.roster.mention(resolver.roster.person(only.person), passage, from);
  return led({ from, to, rule: 'DESCRIPTION' }, resolveName(resolver, only), SURE.DESCRIPTION);
}

/** `Ben Ruhl, 19, hit a teenager`, `held a 17-year-old`: whether the story tells of another of that age, who has no name. */
function tellsOfAnother({ clauses: all }: Resolver, { ages }: CastPerson): boolean {
  let left = MOST_TOKENS;
  for (const { tokens } of all) {
    for (const [i, token] of tokens.entries()) {
      if (YOUNG.has(token) && itemAt(tokens, i - 1)?.lower !== 'the') return true;
      if (YEARS.has(token) && isOtherYoung(itemAt(tokens, i - 2), ages)) return true;
    }
    left -= tokens.length;
    if (left < 0) return true;
  }
  return false;
}

/** The `16` of `a 16-year-old`, which the story does not tell of the one named. */
function isOtherYoung(number: Token | undefined, ages: CastPerson['ages']): boolean {
  const age = Number(number?.text);
  return age >= 13 && age <= 19 && !ages.has(age);
}
