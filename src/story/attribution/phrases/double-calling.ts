import { ROLE_MODIFIERS } from '../../words/roles.ts';
import { DETERMINER, isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';

/** What one and the same is by turns, in the arts and letters. */
const WORKS = new WordList(`
  actor actress author writer poet novelist playwright dramatist essayist critic journalist columnist broadcaster presenter
  comedian comic satirist singer songwriter singer-songwriter musician composer lyricist pianist guitarist drummer rapper dj
  producer screenwriter filmmaker film-maker artist painter sculptor photographer illustrator dancer choreographer model
  historian biographer translator philosopher scholar academic activist campaigner podcaster blogger youtuber entrepreneur
  philanthropist director`);

/** Whoever began or has what he or she leads as well. */
const FOUNDERS = new WordList('founder co-founder cofounder owner co-owner proprietor');
const LEADERS = new WordList(
  'chairman chairwoman chair president director executive ceo chef manager head principal',
);

/** Most words that tell more of the second of two callings. */
const MOST_BEFORE = 2;

/** `The author and critic Ann Lee`, `the founder and chief executive Ann Lee`: two callings of whoever is named behind them. */
export function isDoubleCalling(
  { tokens }: Clauses,
  first: NounPhrase,
  and: number,
  last: NounPhrase,
): boolean {
  if (last.name === null || first.to !== first.head + 1) return false;
  const one = tokens[first.head];
  const others = WORKS.has(one) ? WORKS : FOUNDERS.has(one) ? LEADERS : null;
  if (others === null || isOf(tokens[and + 1], DETERMINER | POSSESSIVE)) return false;
  for (let i = and + 1; i < last.to && i <= and + 1 + MOST_BEFORE; i += 1) {
    if (others.has(tokens[i])) return tokens[i + 1]?.capital === true;
    if (tokens[i]?.capital === true || !(ROLE_MODIFIERS.has(tokens[i]?.lower ?? '') || i === and + 1))
      return false;
  }
  return false;
}
