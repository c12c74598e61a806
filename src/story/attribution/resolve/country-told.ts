import { tokenFrom } from '../../token-from.ts';
import { itemAt } from '../../item-at.ts';
import type { CastPerson } from '../../people/person.ts';
import type { Token } from '../../tokens.ts';
import { countryOf } from '../../words/country-of.ts';
import { adjectiveOf } from '../../words/demonyms.ts';
import { isCity, isCountry, isNationality, isPlace } from '../../words/gazetteer.ts';
import { AUXILIARY, isOf, NO_NOUN, POSSESSIVE, SAYING } from '../../words/word-classes.ts';
import { WHO_OR_WHOSE } from '../../words/relatives.ts';
import { WordList } from '../../words/word-list.ts';
import { OF_OR_FROM } from '../../words/linking-words.ts';
import type { Resolver } from '../mentions/resolution.ts';

/** Mentions of one person that are looked at: keeps odd texts linear. */
const MOST_MENTIONS = 20;

/** Codes of the countries that stand beside a name: `Ivo Ruhl of Croatia`, `Ivo Ruhl, from Croatia`, `Croatia's Ivo Ruhl`. */
export function countriesTold(
  { clauses }: Pick<Resolver, 'clauses'>,
  person: CastPerson,
): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { passage, nameStart, end, quoted } of person.mentions.slice(0, MOST_MENTIONS)) {
    const tokens = clauses[passage]?.tokens;
    if (tokens === undefined || quoted) continue;
    const from = tokenFrom(tokens, nameStart);
    const to = tokenFrom(tokens, end);
    const country = countryBehind(tokens, to) ?? countryBefore(tokens, from) ?? adjectiveBefore(tokens, from);
    if (country !== null) told.add(country);
  }
  return told;
}

/** What somebody does for a country that is theirs. */
const PLAYS = new WordList(`
  runs ran run running plays played playing competes competed competing swims swam swimming races raced racing boxes boxed boxing
  fights fought rows rowed skis skied skates skated wrestles wrestled`);
/** What somebody does for where they are from. */
export const REPRESENTS = new WordList('represents represented representing');

/** The token before the country that somebody plays for: `, who runs for Qatar`, `representing Kenya`; -1 if none is told. */
function playsFor(tokens: readonly Token[], at: number): number {
  let verb = WHO_OR_WHOSE.has(tokens[at]) ? at + 1 : at;
  if (isOf(tokens[verb], AUXILIARY)) verb += 1;
  if (REPRESENTS.has(tokens[verb])) return verb;
  return PLAYS.has(tokens[verb]) && tokens[verb + 1]?.lower === 'for' ? verb + 1 : -1;
}

/** `of Croatia`, `, from the United States,`, `(Croatia)`, `, who runs for Qatar,` */
function countryBehind(tokens: readonly Token[], to: number): string | null {
  const next = tokens[to]?.text === ',' ? to + 1 : to;
  const leads = OF_OR_FROM.has(tokens[next]) || tokens[next]?.text === '(';
  const first = leads ? next : playsFor(tokens, next);
  if (first === -1) return null;
  const from = tokens[first + 1]?.lower === 'the' ? first + 2 : first + 1;
  for (const words of [2, 1]) {
    const name = tokens.slice(from, from + words);
    const behind = tokens[from + words];
    // `of China Steel`, `of Croatia's central bank`
    if (behind?.capital === true || isOf(behind, POSSESSIVE)) continue;
    // `of Lebanon, Ohio`, `of Lima, Peru`
    if (words === 1 && behind?.text === ',' && isPlace(tokens[from + 2]?.lower ?? ''))
      return countryNamed(tokens.slice(from + 2, from + 3));
    // `of Northern Ireland`: an Irishman or a Briton.
    if (name[0]?.lower === 'northern') return null;
    const country = countryNamed(name);
    if (country !== null) return country;
  }
  return null;
}

/** `Croatia's` right before a name; not the coach of `Croatia's coach Ivo Ruhl`, who can be from anywhere. */
function countryBefore(tokens: readonly Token[], name: number): string | null {
  if (!isOf(itemAt(tokens, name - 1), POSSESSIVE)) return null;
  return (
    countryNamed(tokens.slice(Math.max(0, name - 3), name - 1)) ??
    countryNamed([tokens[name - 2]].flatMap(present))
  );
}

const present = (token: Token | undefined): readonly Token[] => (token === undefined ? [] : [token]);

/** `Kenyan Tom Kip`, `the Kenyan runner Tom Kip`: of a noun that no list has the story tells nothing else. */
function adjectiveBefore(tokens: readonly Token[], name: number): string | null {
  const noun = itemAt(tokens, name - 1);
  const plain = noun?.kind === 'word' && !noun.capital && !isOf(noun, NO_NOUN | SAYING);
  const adjective = itemAt(tokens, plain ? name - 2 : name - 1);
  if (adjective?.capital !== true || !isNationality(adjective.lower)) return null;
  const before = itemAt(tokens, plain ? name - 3 : name - 2);
  return countryMeant(before?.capital === true ? [before.lower, adjective.lower] : [adjective.lower]);
}

export function countryNamed(tokens: readonly Token[]): string | null {
  if (tokens.length === 0 || tokens.some(({ capital }) => !capital)) return null;
  const name = tokens.map(({ lower }) => lower).join(' ');
  const country = isCountry(name) || !(isCity(name) || isNationality(name));
  return country ? countryOf(name) : null;
}

/** Code of the country that words for belonging to one tell: `kenyan`, `south korean`, `dane`; null where they tell none. */
export function countryMeant(words: readonly string[]): string | null {
  for (const [i, word] of words.entries()) {
    const pair = `${word} ${words[i + 1] ?? ''}`;
    if (isNationality(pair)) return countryOf(pair);
    const adjective = adjectiveOf(word);
    const country = isNationality(adjective) ? countryOf(adjective) : null;
    if (country !== null) return country;
  }
  return null;
}
