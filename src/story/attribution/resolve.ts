import { fold } from '../../domain/fold.ts';
import type { Span } from '../../domain/span.ts';
import type { AttributionStep } from '../../domain/story.ts';
import type { NameMention } from '../people/person.ts';
import { isKin } from '../people/around-name.ts';
import { tokensSpan } from '../passage.ts';
import type { Passage } from '../passage.ts';
import { DETERMINERS, INDEFINITE } from '../words/function-words.ts';
import { isDemonym } from '../words/demonyms.ts';
import { isNationality } from '../words/gazetteer.ts';
import { isRole } from '../words/roles.ts';
import { isUnnamed, personOf } from './antecedent.ts';
import type { Antecedent } from './antecedent.ts';
import { pronounKey } from './pronouns.ts';
import type { Pronouns } from './pronouns.ts';
import { canSpeak, isLonePronoun, isRoleOrOne } from './can-speak.ts';
import { AGE, describe } from './description.ts';
import type { Description } from './description.ts';
import { sentenceAt } from './finding.ts';
import { antecedentOf } from './relative.ts';
import { isOrganization, nameStart } from './organization.ts';
import type { IntroducedSources } from './introduced-sources.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import type { Roster, RosterEntry } from './roster.ts';
import type { Titles } from './titles.ts';
import { GROUP, isOf } from '../words/word-classes.ts';

/** Whom a phrase means, and by which steps. */
export interface Resolution {
  readonly entry: RosterEntry | null;
  readonly chain: readonly AttributionStep[];
  /** How sure the tie from phrase to speaker is, between 0 and 1. */
  readonly confidence: number;
  /** Others whom the phrase can mean. */
  readonly rivals?: readonly RosterEntry[];
}

/** What resolving needs to know of the story. */
export interface Resolver {
  /** The source text. */
  readonly source: string;
  readonly passages: readonly Passage[];
  readonly titles: Titles;
  readonly sources: IntroducedSources;
  readonly pronouns: Pronouns;
  readonly roster: Roster;
}

const NOBODY: Resolution = { entry: null, chain: [], confidence: 0 };

/** How sure each kind of mention is; to be replaced by measured figures once attribution is calibrated. */
const SURE = {
  FULL_NAME: 0.99,
  SURNAME: 0.98,
  /** A surname of several, by the one named last. */
  NAMESAKE: 0.75,
  UNNAMED: 0.95,
  ORGANIZATION: 0.9,
  TITLE: 0.85,
  DESCRIPTION: 0.8,
  PRONOUN: 0.9,
  GROUP: 0.75,
};

/** The source behind a phrase. */
export function spanOfPhrase(clauses: Clauses, phrase: NounPhrase): Span {
  return tokensSpan(clauses.passage, phrase.from, phrase.to);
}

/** Finds who is meant by the words next to a quotation. */
export function resolvePhrase(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  if (phrase.name !== null) return resolveName(resolver, phrase.name);
  const head = clauses.tokens[phrase.head];
  // Several who speak together are no one speaker.
  if (head === undefined || head.lower === 'and' || !canSpeak(clauses, phrase)) return NOBODY;
  if (isLonePronoun(phrase, head)) return resolvePronoun(resolver, clauses, phrase);
  const group = isOf(head, GROUP);
  if (!isRoleOrOne(head) && isOrganization(clauses, phrase, group))
    return resolveOrganization(resolver, clauses, phrase);
  return resolveDescription(resolver, clauses, phrase);
}

function resolveName(resolver: Resolver, name: NameMention): Resolution {
  // Two of that name were named together: nothing tells which of them is meant.
  if (name.doubtful)
    return { ...NOBODY, rivals: [name.person, ...name.rivals].map((one) => resolver.roster.person(one)) };
  const entry = resolver.roster.person(name.person);
  const rivals = name.rivals.map((one) => resolver.roster.person(one));
  const first = name.person.fullMention ?? name.person.mentions[0];
  const sure = rivals.length === 0 ? SURE[name.form] : SURE.NAMESAKE;
  if (first === undefined || first === name) return { entry, chain: [], confidence: sure, rivals };
  return {
    entry,
    chain: [{ from: nameSpan(resolver, name), to: nameSpan(resolver, first), rule: name.form }],
    confidence: sure,
    rivals,
  };
}

function nameSpan(resolver: Resolver, name: NameMention): Span {
  const flow = resolver.passages[name.passage]?.flow;
  return flow === undefined ? { start: 0, end: 0 } : flow.spanOf(name.start, name.end);
}

function resolvePronoun(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  const { lower } = clauses.tokens[phrase.head] ?? { lower: '' };
  if (lower === 'they') return resolveThey(resolver, clauses, phrase);
  if (lower === 'who') return resolveWho(resolver, clauses, phrase);
  const pronoun = resolver.pronouns.byToken.get(pronounKey(clauses.passage.index, phrase.head));
  const antecedent = pronoun?.antecedent ?? null;
  if (antecedent?.bearer == null) return NOBODY;
  const step: AttributionStep = {
    from: spanOfPhrase(clauses, phrase),
    to: antecedentSpan(resolver, antecedent),
    rule: 'PRONOUN',
  };
  const rest = resolveAntecedent(resolver, antecedent);
  const sure =
    antecedent.gender === null
      ? SURE.PRONOUN - 0.15
      : antecedent.part !== 'MENTIONED'
        ? SURE.PRONOUN
        : SURE.PRONOUN - 0.1;
  return {
    ...rest,
    chain: [step, ...rest.chain],
    confidence: rest.entry === null ? 0 : Math.min(sure, rest.confidence),
  };
}

/** `Ruhl, who said it had rained`: the one the clause tells of. */
function resolveWho(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  const sentence = sentenceAt(clauses.passage, phrase.head);
  const antecedent = antecedentOf(clauses, sentence, phrase.head);
  if (antecedent === null) return NOBODY;
  const rest = resolvePhrase(resolver, clauses, antecedent);
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfPhrase(clauses, antecedent)];
  if (rest.entry !== null) resolver.roster.mention(rest.entry, clauses.passage, from);
  return { ...rest, chain: [{ from, to, rule: 'PRONOUN' }, ...rest.chain] };
}

/** `A source in the department rejected that. "That's nonsense," they said.` */
function resolveThey(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  const group = resolver.pronouns.groupBefore(clauses.passage.index, phrase.from);
  if (group === null) return NOBODY;
  const rest = resolvePhrase(resolver, group.clauses, group.phrase);
  const step: AttributionStep = {
    from: spanOfPhrase(clauses, phrase),
    to: spanOfPhrase(group.clauses, group.phrase),
    rule: 'PRONOUN',
  };
  if (rest.entry !== null) resolver.roster.mention(rest.entry, clauses.passage, step.from);
  return { ...rest, chain: [step, ...rest.chain], confidence: Math.min(SURE.GROUP, rest.confidence) };
}

function antecedentSpan(resolver: Resolver, antecedent: Antecedent): Span {
  const flow = resolver.passages[antecedent.passage]?.flow;
  return flow === undefined ? { start: 0, end: 0 } : flow.spanOf(antecedent.start, antecedent.end);
}

function resolveAntecedent(resolver: Resolver, antecedent: Antecedent): Resolution {
  if (antecedent.name !== null) return resolveName(resolver, antecedent.name);
  const { bearer } = antecedent;
  if (bearer === null) return NOBODY;
  if (isUnnamed(bearer)) return resolveDescription(resolver, bearer.clauses, bearer.phrase);
  // A pronoun nobody's name stands behind.
  return { entry: resolver.roster.person(bearer), chain: [], confidence: SURE.PRONOUN };
}

function resolveOrganization(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  const { tokens, passage } = clauses;
  const from = nameStart(clauses, phrase);
  const first = tokens[from];
  const last = tokens[phrase.to - 1];
  if (first === undefined || last === undefined) return NOBODY;
  const entry = resolver.roster.organization(passage.text.slice(first.start, last.end));
  resolver.roster.mention(entry, passage, spanOfPhrase(clauses, phrase));
  return { entry, chain: [], confidence: SURE.ORGANIZATION };
}

function resolveDescription(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  const { passage, tokens } = clauses;
  const words = tokens.slice(phrase.from, phrase.to).map((token) => token.lower);
  const wanted = describe(words);
  const span = spanOfPhrase(clauses, phrase);
  const article = words[0] ?? '';
  const definite = article === 'the' || article === 'this' || article === 'that';
  if (definite) {
    const named =
      isRole(wanted.head) || wanted.head === AGE
        ? resolver.titles.bearerBefore(wanted, passage.index, tokens[phrase.from]?.start ?? 0)
        : null;
    const rule = wanted.head === AGE ? 'DESCRIPTION' : 'TITLE';
    if (named !== null) return resolveTitle(resolver, passage, span, named, rule);
    const earlier =
      resolver.roster.unnamedFitting(wanted, span.start) ?? introducedEntry(resolver, wanted, span.start);
    if (earlier?.printed != null) {
      resolver.roster.mention(earlier, passage, span);
      return {
        entry: earlier,
        chain: [{ from: span, to: earlier.printed, rule: 'DESCRIPTION' }],
        confidence: SURE.DESCRIPTION,
      };
    }
    const later = resolver.titles.onlyBearer(wanted);
    if (later !== null) return resolveTitle(resolver, passage, span, later, 'TITLE');
    const described = resolveTrait(resolver, clauses, phrase, wanted);
    if (described !== null) return described;
  }
  // `said his sister`, where the story has told of one sister
  if (/^(?:his|her|their)$/.test(article) && words.length === 2 && isKin(wanted.head)) {
    const kin = resolver.titles.onlyBearerBefore(wanted, passage.index, tokens[phrase.from]?.start ?? 0);
    if (kin !== null) return resolveTitle(resolver, passage, span, kin, 'DESCRIPTION');
  }
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (first === undefined || last === undefined) return NOBODY;
  const key = words
    .filter((word, index) => index > 0 || !(INDEFINITE.has(word) || DETERMINERS.has(word)))
    .join(' ');
  // `another official` is never one already met.
  const unique = article === 'another' ? `${key} ${span.start}` : key;
  const entry = resolver.roster.unnamed(passage.text.slice(first.start, last.end), unique, wanted, span);
  resolver.roster.mention(entry, passage, span);
  return { entry, chain: [], confidence: SURE.UNNAMED };
}

/** `the Croatian`, `the 19-year-old`: whoever the sentence before is about, unless the story tells that one otherwise. */
function resolveTrait(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
): Resolution | null {
  const { passage } = clauses;
  const age = wanted.head === AGE ? Number([...wanted.modifiers].at(-1)) : null;
  if (age === null && !isDemonym(wanted.head)) return null;
  const meant = resolver.pronouns.subjectBefore(passage.index, phrase.from);
  const person = personOf(meant);
  if (meant === null || person === null) return null;
  if (age !== null && person.ages.size > 0 && !person.ages.has(age)) return null;
  const origins = [...person.descriptions.keys()].flatMap((text) =>
    text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => isNationality(fold(word))),
  );
  if (age === null && origins.length > 0 && !origins.includes(wanted.head)) return null;
  const span = spanOfPhrase(clauses, phrase);
  const rest = resolveAntecedent(resolver, meant);
  resolver.roster.mention(resolver.roster.person(person), passage, span);
  return {
    entry: rest.entry,
    chain: [{ from: span, to: antecedentSpan(resolver, meant), rule: 'DESCRIPTION' }, ...rest.chain],
    confidence: SURE.DESCRIPTION,
  };
}

/** From an office or an age to a name of the person who has it. */
function resolveTitle(
  resolver: Resolver,
  passage: Passage,
  span: Span,
  named: NameMention,
  rule: 'TITLE' | 'DESCRIPTION',
): Resolution {
  resolver.roster.mention(resolver.roster.person(named.person), passage, span);
  const rest = resolveName(resolver, named);
  return {
    entry: rest.entry,
    chain: [{ from: span, to: nameSpan(resolver, named), rule }, ...rest.chain],
    confidence: SURE.TITLE,
  };
}

/** The entry of a source that a sentence before told of, without words of its own so far. */
function introducedEntry(resolver: Resolver, wanted: Description, before: number): RosterEntry | null {
  const found = resolver.sources.before(wanted, before);
  return found === null ? null : resolveDescription(resolver, found.clauses, found.phrase).entry;
}
