import type { Token } from '../tokens.ts';
import { WordList } from '../words/word-list.ts';
import { isKin } from './around-name.ts';
import type { Bearer } from './bearers.ts';
import type { FoundRun } from './mention.ts';
import type { Namesakes } from './namesakes.ts';
import type { NamedPerson } from './offices.ts';
import type { CastPerson } from './person.ts';
import { isToldDead, speaksNow, spokeThen } from './told-dead.ts';

/** Who of the people named in full is dead. Read when first asked for: in most stories nobody shares a surname. */
export class Living {
  readonly #named: readonly (NamedPerson | null)[];
  #dead: Set<CastPerson> | null = null;

  constructor(named: readonly (NamedPerson | null)[]) {
    this.#named = named;
  }

  /** Whether the story tells that somebody is dead. */
  isDead(person: CastPerson): boolean {
    this.#dead ??= deadOf(this.#named);
    return this.#dead.has(person);
  }
}

function deadOf(named: readonly (NamedPerson | null)[]): Set<CastPerson> {
  const dead = new Set<CastPerson>();
  let behind: NamedPerson | null = null;
  for (const one of named.toReversed()) {
    if (one === null) continue;
    const { found, bearer } = one;
    const together = behind !== null && dead.has(behind.bearer.person) && isListedWith(found, behind.found);
    if (together || isToldDead(found)) dead.add(bearer.person);
    behind = one;
  }
  return dead;
}

/** What stands between the names of a list, beside the words for relatives. */
const JOINS = new WordList(', and his her their');

/** `Karl Ruhl and his wife, Ada Ruhl, were killed`: what is told behind the last is told of all. */
function isListedWith({ tokens, run }: FoundRun, next: FoundRun): boolean {
  if (tokens !== next.tokens) return false;
  let and = false;
  for (let i = run.to; i < next.run.from; i += 1) {
    const token = tokens[i];
    if (token === undefined || !(JOINS.has(token) || isKin(token.lower) || isNumber(token))) return false;
    and ||= token.lower === 'and';
  }
  return and;
}

const isNumber = ({ text }: Token): boolean => /^\d+$/.test(text);

/** How many times as often as the living one of the surname the dead is named whom a story is about. */
const MAIN = 2;

/**
 * Whom a surname means that says something today: not a dead one, where somebody else has that name. In an obituary, which is
 * about the dead, it can be what they once said.
 */
export function amongLiving(namesakes: Namesakes, living: Living, found: FoundRun, bearer: Bearer): Bearer {
  const all = [bearer.person, ...bearer.rivals];
  const dead = all.filter((person) => living.isDead(person));
  if (dead.length === 0) return bearer;
  // `Ada Ruhl died on Monday. Her son, Tom Ruhl, wept. In 1998 Ruhl told the Post`: she did, as far as that tells.
  if (spokeThen(found) && dead.length === 1) {
    const meant = namesakes.byFamily(bearer.person.foldedFamily, null, dead);
    return meant === null ? bearer : { ...meant, rivals: all.filter((person) => person !== meant.person) };
  }
  if (!speaksNow(found)) return bearer;
  const able = all.filter((person) => !dead.includes(person));
  const meant = namesakes.byFamily(bearer.person.foldedFamily, null, able);
  if (meant === null) return bearer;
  const times = namesakes.timesNamed(meant.person);
  if (dead.some((person) => namesakes.timesNamed(person) > MAIN * times)) return bearer;
  return { ...meant, rivals: [...meant.rivals, ...dead] };
}
