import { tokenFrom } from '../../token-from.ts';
import type { Description } from '../../people/description.ts';
import type { CastPerson, NameMention } from '../../people/person.ts';
import { sentenceAt } from '../cues/finding.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { OTHER_OFFICE } from './called-since.ts';
import { countriesTold, countryMeant } from './country-told.ts';
import { isInRelative } from './in-relative.ts';

/** Which of two whom the story calls alike some words mean. */
export interface OneOfTwo {
  /** Null where nobody knows. */
  readonly meant: NameMention | null;
  readonly other: NameMention;
  /** Whether the words can mean nobody else. */
  readonly sure: boolean;
}

/**
 * `President Orme of Mexico met President Ruhl of France. The Mexican president said`, `The president said of Ruhl`: whom an office means that
 * two have, `last` the one of them named last. One of whom the words tell, or who speaks in the sentence that names both; nobody where
 * that names them alike, as `President Orme met President Ruhl`; the last where it names that one alone.
 */
export function oneOfTwo(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
  last: NameMention,
  before: NameMention,
): OneOfTwo {
  const first: OneOfTwo = { meant: before, other: last, sure: false };
  const second: OneOfTwo = { meant: last, other: before, sure: false };
  const country = wanted.modifiers.size === 0 ? null : countryMeant([...wanted.modifiers]);
  if (country !== null) {
    const [here, there] = [last, before].map(({ person }) => countriesTold(resolver, person).has(country));
    if (here !== there) return { ...(here === true ? second : first), sure: true };
  }
  const told = nameBehind(clauses, phrase)?.person;
  if (told === last.person) return { ...first, sure: true };
  if (told === before.person) return { ...second, sure: true };
  const [more, lesser] = [last, before].map(({ person }) => isOtherOffice(person, wanted.head));
  if (wanted.modifiers.size === 0 && more !== lesser) return more === true ? first : second;
  const all = toldBeside(resolver, last);
  const people = new Set(all.map(personOf));
  if (!people.has(last.person)) return people.has(before.person) ? first : second;
  if (!people.has(before.person)) return second;
  const speakers = new Set(all.filter(({ part }) => part === 'SPEAKS').map(personOf));
  const both = speakers.has(before.person) === speakers.has(last.person);
  if (both || areJoined(resolver, before)) return { ...second, meant: null };
  return speakers.has(last.person) ? second : first;
}

/** Whether the story tells a noun of somebody only as part of another office: `prime minister`, which the bare word is not short for. */
function isOtherOffice({ descriptions, ranks }: CastPerson, head: string): boolean {
  const told = [...descriptions.keys(), ...ranks.keys()].map((text) => text.toLowerCase().split(' '));
  const called = told.filter((words) => words.includes(head));
  return called.length > 0 && called.every((words) => words.some((word) => OTHER_OFFICE.hasWord(word)));
}

/** `Senator Orme and Senator Ruhl said`: whether another goes on behind a name. */
function areJoined({ clauses }: Resolver, { passage, end }: NameMention): boolean {
  const tokens = clauses[passage]?.tokens ?? [];
  return tokens[tokenFrom(tokens, end)]?.lower === 'and';
}

/** Those whom the sentence of a mention is about, but for whoever a relative clause of it tells of. */
function toldBeside(resolver: Resolver, { passage, start }: NameMention): readonly Antecedent[] {
  const clauses = resolver.clauses[passage];
  if (clauses === undefined) return [];
  const { to } = sentenceAt(clauses.passage, tokenFrom(clauses.tokens, start));
  const about = resolver.pronouns.subjectBefore(passage, to);
  return about === null ? [] : about.all.filter((one) => !isInRelative(resolver.clauses, one));
}

/** Most tokens from a phrase to a name that its verb has behind it. */
const NEAR = 6;

/** The `Ruhl` of `the president said of Ruhl`, `the president told Ruhl`. */
function nameBehind({ nameAt, tokens }: Clauses, { to }: NounPhrase): NameMention | undefined {
  for (let i = to + 1; i <= to + NEAR && tokens[i]?.kind === 'word'; i += 1) {
    const name = nameAt[i];
    if (name !== undefined) return name;
  }
  return undefined;
}
