import { fold } from '../../domain/fold.ts';
import type { Passage } from '../passage.ts';
import { beginsSentence } from '../begins-sentence.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { isCommonWord } from '../words/gazetteer.ts';
import { NAME_PARTICLES } from '../words/name-particles.ts';
import { FIRST_NAME, isOf, PLACE } from '../words/word-classes.ts';
import { Address } from './address.ts';
import { Elders, withGeneration } from './elders.ts';
import { alone } from './bearers.ts';
import type { Bearer } from './bearers.ts';
import { BodyNames } from './body-names.ts';
import { FirmNames } from './firm-names.ts';
import { runsOf } from './found-runs.ts';
import { InLaws } from './in-laws.ts';
import { Living } from './living.ts';
import { isFirstNoun } from './lower-title.ts';
import { looksLikePerson } from './likely-person.ts';
import { addMention, startOf } from './mention.ts';
import type { FoundRun } from './mention.ts';
import { foldedText, isFamilyWithSuffix, middleNameOf, partsOf } from './name-parts.ts';
import { Namesakes } from './namesakes.ts';
import { Offices } from './offices.ts';
import type { NamedPerson } from './offices.ts';
import { isRankWithFamily, lastTwo, narrowed } from './narrower-run.ts';
import { knownByNickname, nicknameBehind, nicknameIn } from './nickname.ts';
import { OtherNames } from './other-names.ts';
import { ParticleNames, particlesStart } from './particles.ts';
import type { CastPerson, NameMention } from './person.ts';
import { newGeneration, register } from './register.ts';
import { Usages } from './usage.ts';
import { bearerOf } from './whose-name.ts';

/** Everyone a story names, and where. */
export interface Cast {
  readonly people: readonly CastPerson[];
  /** For each passage its mentions by offset. */
  readonly mentionsOf: readonly (readonly NameMention[])[];
}

/** What is known of a story's names while its people are found. */
interface Known {
  readonly namesakes: Namesakes;
  readonly bodies: BodyNames;
  readonly particles: ParticleNames;
  readonly usages: Usages;
  readonly offices: Offices;
  readonly living: Living;
  readonly address: Address;
  readonly inLaws: InLaws;
  readonly others: OtherNames;
  readonly elders: Elders;
  readonly firms: FirmNames;
}

/** A name and whom it means. */
interface Naming extends NamedPerson {
  /** Whether it tells who is meant without those found before it. */
  readonly full: boolean;
}

/**
 * Finds the people a story names: full names first, by what they are made of and what stands around them,
 * then titles with a surname, then bare surnames and first names of those found.
 */
export function findCast(passages: readonly Passage[]): Cast {
  const runs = runsOf(passages);
  const namesakes = new Namesakes();
  const particles = new ParticleNames(runs);
  const usages = new Usages(runs, particles);
  const bodies = new BodyNames(runs, usages);
  const others = new OtherNames(runs);
  const full = runs.map((run) => fullName({ namesakes, bodies, particles, usages, others }, run));
  const named: Naming[] = [];
  const offices = new Offices(full, named);
  const inLaws = new InLaws();
  const living = new Living(full);
  const address = new Address(usages, offices);
  const elders = new Elders(full);
  const firms = new FirmNames(runs, full);
  const known: Known = {
    namesakes,
    bodies,
    particles,
    usages,
    offices,
    living,
    address,
    inLaws,
    others,
    elders,
    firms,
  };
  for (const [index, run] of runs.entries()) {
    const next = full[index + 1];
    const naming =
      full[index] ??
      (next == null ? null : sharedName(namesakes, run, next)) ??
      shortName(known, narrowed(namesakes, bodies, run), index);
    if (naming === null) continue;
    const { found, bearer } = naming;
    inLaws.note(found, bearer.person);
    address.note(found, bearer);
    named.push({ ...naming, found: withFirstNoun(namesakes, withParticles(bearer.person, found)) });
    // A name that can mean two makes neither of them the one named last.
    if (bearer.doubtful || bearer.led !== undefined) continue;
    const [word, more] = found.name;
    const bare = word?.word.bare === bearer.person.foldedGiven ? 'GIVEN' : 'FAMILY';
    const leads = more !== undefined && !found.quoted && beginsSentence(found.tokens, found.run.from);
    const led = leads ? found.run.from : null;
    namesakes.named(bearer.person, found.passage.index, more === undefined ? bare : 'OTHER', led);
  }
  const mentionsOf: NameMention[][] = passages.map(() => []);
  // Mostly in order already; but a title can take in the words before it that are a run of their own.
  named.sort(inReadingOrder);
  for (const { found, bearer } of named) mentionsOf[found.passage.index]?.push(addMention(bearer, found));
  return { people: namesakes.people, mentionsOf };
}

/** Where two names begin with the same word, the full one goes first. */
function inReadingOrder({ found: a, full: aFull }: Naming, { found: b, full: bFull }: Naming): number {
  return a.passage.index - b.passage.index || startOf(a) - startOf(b) || Number(bFull) - Number(aFull);
}

/** Whom a run of two words and more names, by what it is made of and what stands around it; null if nobody. */
function fullName(
  {
    namesakes,
    bodies,
    particles,
    usages,
    others,
  }: Omit<Known, 'offices' | 'living' | 'address' | 'inLaws' | 'elders' | 'firms'>,
  read: FoundRun,
): Naming | null {
  const run = behindBorn(read);
  if (run.name.length < 2 || particles.familyOf(run) !== null) return null;
  const known = namesakes.byDoubleFamily(run.name);
  if (known !== null) return { found: run, bearer: alone(known), full: true };
  const nicknamed = namesakes.byNickname(run.name);
  if (nicknamed !== null) return { found: run, bearer: nicknamed, full: true };
  const ofTwo = namesakes.generations.meant(run.name);
  if (ofTwo !== null) return { found: run, bearer: alone(ofTwo), full: true };
  // `Bakke Sr.` beside Ole Bakke: the short names tell whether it is another.
  if (isFamilyWithSuffix(run.name) && namesakes.isFamily(run.name[0]?.word.bare ?? '')) return null;
  if (bodies.has(run.name) || isRankWithFamily(namesakes, run)) return null;
  const found = looksLikePerson(run, usages) ? run : lastTwo(run, usages);
  if (found === null || (found !== run && !looksLikePerson(found, usages))) return null;
  const name = others.currentOf(found.name);
  const inside = nicknameIn(found);
  const person =
    (inside === null ? null : knownByNickname(namesakes, name, inside)) ??
    register(namesakes, name === found.name ? found : { ...found, name }, inside);
  namesakes.generations.note(person, name, inside);
  for (const other of others.othersOf(name)) namesakes.addOtherName(person, other);
  const nickname = inside ?? nicknameBehind(found) ?? middleNameOf(name);
  if (nickname !== null) namesakes.addNickname(person, nickname);
  return { found, bearer: alone(person), full: true };
}

/** `Born Ann Orme in Pith, she`: the name alone. */
function behindBorn(found: FoundRun): FoundRun {
  const { name, run } = found;
  if (name.length < 3 || run.titled || name[0]?.text !== 'Born' || !beginsSentence(found.tokens, run.from))
    return found;
  return { ...found, run: { ...run, from: run.from + 1, nameFrom: run.nameFrom + 1 }, name: name.slice(1) };
}

/**
 * Whom the first of two first names means that share a family name: `Ada and Berta Ruhl`, `Jan and Ada de Boer`; null if they do not, or the
 * story knows the first by another name.
 */
function sharedName(namesakes: Namesakes, run: FoundRun, next: Naming): Naming | null {
  const [given] = run.name;
  const { found, bearer } = next;
  if (given === undefined || run.name.length > 1 || run.run.titled || found.tokens !== run.tokens)
    return null;
  if (found.run.from !== run.run.to + 1 || found.run.titled) return null;
  const [other, ...rest] = found.name;
  if (rest.length === 0 || !rest.slice(0, -1).every((word) => NAME_PARTICLES.has(word))) return null;
  const first = (token: Token | undefined): boolean => isOf(token, FIRST_NAME) && !isOf(token, PLACE);
  if (!/^(?:and|&)$/.test(run.tokens[run.run.to]?.lower ?? '') || !first(given) || !first(other)) return null;
  if (isCommonWord(given.word.folded)) return null;
  const name = [given, ...rest];
  if (namesakes.isKnown(given.word.bare) && namesakes.same(partsOf(name)) === null) return null;
  const person = register(namesakes, { ...run, name });
  return person === bearer.person ? null : { found: run, bearer: alone(person), full: true };
}

/** Whom a name means, the run at an index, that may be short for one found before; null if nobody. */
function shortName(
  { namesakes, bodies, particles, usages, offices, living, address, inLaws, elders, firms }: Known,
  run: FoundRun,
  index: number,
): Naming | null {
  // `Della Torre` of Luca della Torre goes by `Torre`.
  const family = particles.familyOf(run);
  const found = family === null ? withGeneration(run) : { ...run, name: [family] };
  let bearer: Bearer | null = null;
  if (isFamilyWithSuffix(run.name)) {
    const one = bearerOf(namesakes, offices, living, address, elders, { ...run, name: run.name.slice(0, 1) });
    bearer = one === null || (one.doubtful && one.rivals.length === 0) ? newGeneration(namesakes, run) : one;
  } else if (found.name.length > 1) {
    if (!bodies.has(found.name)) bearer = namedBefore(namesakes, found);
  } else if (!bodies.isMeant(found)) {
    bearer = inLaws.bearerOf(found, bearerOf(namesakes, offices, living, address, elders, found));
    if (bearer !== null && firms.isFirm(found, bearer.person, index)) return null;
    if (bearer !== null && bodies.namesCompany(found)) bearer = { ...bearer, orCompany: true };
    if (bearer === null && !bodies.begins(found) && looksLikePerson(found, usages))
      bearer = alone(register(namesakes, found));
  }
  return bearer === null ? null : { found, bearer, full: false };
}

/** A bare family name with the particles it has in the full name: `del Ponte said`. */
function withParticles({ name }: CastPerson, found: FoundRun): FoundRun {
  const { run } = found;
  if (found.name.length > 1 || run.titled) return found;
  const from = particlesStart(found, name);
  return from === run.from ? found : { ...found, run: { ...run, from, nameFrom: from } };
}

/** A calling with the noun in capitals that begins the sentence: `Circus owner Nell Hurst`, if Circus is nobody's name. */
function withFirstNoun(namesakes: Namesakes, found: FoundRun): FoundRun {
  const { tokens, run } = found;
  const first = itemAt(tokens, run.from - 1);
  if (!run.titled || first === undefined || !isFirstNoun(tokens, run.from - 1)) return found;
  if (isOf(first, FIRST_NAME) || namesakes.isKnown(first.word.folded)) return found;
  return { ...found, run: { ...run, from: run.from - 1 } };
}

/** Whoever has exactly this name elsewhere in the story: `the Ann Lee case`. */
function namedBefore(namesakes: Namesakes, { name }: FoundRun): Bearer | null {
  const person = namesakes.same(partsOf(name));
  return person !== null && fold(person.name) === foldedText(name) ? alone(person) : null;
}
