import { itemAt } from '../../item-at.ts';
import { tokenFrom } from '../../token-from.ts';
import { ageAfter } from '../../people/apposition.ts';
import type { CastPerson } from '../../people/person.ts';
import type { Token } from '../../tokens.ts';
import { OF_OR_FROM } from '../../words/linking-words.ts';
import { COMMA_OR_BRACKET } from '../../words/punctuation.ts';
import { WHO_OR_WHOSE } from '../../words/relatives.ts';
import { stateAt, stateOf } from '../../words/state-demonyms.ts';
import { isOf, POSSESSIVE } from '../../words/word-classes.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { REPRESENTS } from './country-told.ts';

/** Mentions of one person that are looked at: keeps odd texts linear. */
const MOST_MENTIONS = 20;

/** Most tokens from a name to the State told behind it: `, a senator from Texas`. */
const NEAR = 8;

/** The States that the story ties somebody to: `Texas Gov. Ann Lee`, `Ann Lee, D-Texas`, `Ann Lee of Texas`, `Ann Lee, a Texan`. */
export function statesTold({ clauses }: Pick<Resolver, 'clauses'>, person: CastPerson): ReadonlySet<string> {
  const told = new Set<string>();
  for (const text of [...person.descriptions.keys(), ...person.ranks.keys(), ...person.shorts.keys()]) {
    const words = text.toLowerCase().split(/[\s,-]+/);
    for (const [i, word] of words.entries()) addState(told, stateAt(words, i) ?? stateOf(word));
  }
  for (const { passage, start, end, quoted } of person.mentions.slice(0, MOST_MENTIONS)) {
    const tokens = clauses[passage]?.tokens;
    if (tokens === undefined || quoted) continue;
    addState(told, stateBehind(tokens, tokenFrom(tokens, end)));
    const from = tokenFrom(tokens, start);
    // `Texas Sen. Ann Lee`, `Texas' Ann Lee`
    const near = isOf(itemAt(tokens, from - 1), POSSESSIVE) ? from - 2 : from - 1;
    const two = namedAt(tokens, near - 1);
    addState(told, two?.includes(' ') === true ? two : namedAt(tokens, near));
  }
  return told;
}

function addState(told: Set<string>, state: string | null): void {
  if (state !== null) told.add(state);
}

/** `of Texas`, `, from Austin, Texas`, `, who represents Texas`, `, a Texan`, `(R-Texas)` */
function stateBehind(tokens: readonly Token[], to: number): string | null {
  const set = COMMA_OR_BRACKET.has(tokens[to]);
  const aged = ageAfter(tokens, to) !== null && tokens[to + 2]?.text === ',';
  const first = set ? to + (aged ? 3 : 1) : to;
  if (!set && !OF_OR_FROM.has(tokens[first])) return null;
  for (let i = first; i < first + NEAR; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.text === '.' || token.text === ')') return null;
    if (token.kind === 'quote') return null;
    const leads = OF_OR_FROM.has(token) || REPRESENTS.has(token);
    if (leads) return placeBehind(tokens, i + 1);
    if (stateOf(token.lower) !== null) return stateOf(token.lower);
    const state = i === first ? alone(tokens, i) : null;
    if (state !== null) return state;
    if (i > first && token.text === ',' && !WHO_OR_WHOSE.has(tokens[i + 1])) return null;
  }
  return null;
}

/** `Texas`, and that of `Austin, Texas`; not of `Texas Instruments` */
function placeBehind(tokens: readonly Token[], from: number): string | null {
  const state = alone(tokens, from);
  if (state !== null) return state;
  for (let i = from; i < from + LONGEST_TOWN && tokens[i]?.capital === true; i += 1)
    if (tokens[i + 1]?.text === ',') return alone(tokens, i + 2);
  return null;
}

/** Most words of the name of a town. */
const LONGEST_TOWN = 3;

/** The State named at a token where no more of a name stands behind it. */
function alone(tokens: readonly Token[], at: number): string | null {
  const state = namedAt(tokens, at);
  const words = state?.includes(' ') === true ? 2 : 1;
  return tokens[at + words]?.capital === true ? null : state;
}

/** The State named at a token. */
function namedAt(tokens: readonly Token[], at: number): string | null {
  const first = itemAt(tokens, at);
  return first?.capital === true ? stateAt([first.lower, tokens[at + 1]?.lower ?? ''], 0) : null;
}
