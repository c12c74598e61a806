import { itemAt } from '../../item-at.ts';
import type { AttributionStep } from '../../../domain/story.ts';
import { isUnnamed } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import { pronounKey } from '../mentions/pronoun-key.ts';
import { isEither, isSeveral, withThoseBefore } from '../phrases/companions.ts';
import { canSpeak, isPronounPhrase, isRoleOrOne } from '../phrases/can-speak.ts';
import { sentenceAt } from '../cues/finding.ts';
import { ownerOfKin } from './kin-owner.ts';
import { asOne } from './one-in-two.ts';
import { namedTogether } from './named-together.ts';
import { isOnlyName } from './only-name.ts';
import { antecedentOf } from '../phrases/relative.ts';
import { nameBeforeKind } from '../bodies/before-kind.ts';
import { bodiesBefore } from '../pronouns/it.ts';
import { groupsBefore } from '../pronouns/they.ts';
import { isNamedInFull, isOrganization } from '../bodies/organization.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { isNumberOfName } from '../phrases/phrase-words.ts';
import { authorOf, makerOf, PAPERS } from '../pronouns/paper-author.ts';
import { paperMeant } from '../pronouns/paper-it.ts';
import { led, NOBODY, spanOfPhrase, spanOfWords, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import type { RosterEntry } from '../mentions/roster.ts';
import { resolveDescription } from './resolve-description.ts';
import { clubOf } from './resolve-letters.ts';
import { resolveOrganization } from './resolve-organization.ts';
import { resolveName, resolvePerson } from './resolve-name.ts';
import { ownerAnew, spokenFor } from './spoken-for.ts';
import type { Turn } from '../turns/turns.ts';
import { GROUP, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/** Finds who is meant by the words next to a quotation. */
export function resolvePhrase(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  if (phrase.name !== null) return resolveName(resolver, phrase.name);
  const turn = resolver.turns.of(phrase);
  if (turn !== null) return resolveLabel(resolver, turn);
  const head = clauses.tokens[phrase.head];
  const author = resolveAuthor(resolver, clauses, phrase);
  if (author !== null) return author;
  if (head === undefined || !canSpeak(clauses, phrase)) return NOBODY;
  const together = namedTogether(resolver.clauses, clauses, phrase);
  if (together !== null) {
    const [from, to] = [spanOfPhrase(clauses, phrase), spanOfPhrase(together.clauses, together.phrase)];
    const rest = resolvePhrase(resolver, together.clauses, together.phrase);
    return led({ from, to, rule: 'PRONOUN' }, rest, SURE.GROUP);
  }
  if (isSeveral(clauses, phrase)) {
    const one = asOne(clauses, phrase);
    if (one !== null) return resolvePhrase(resolver, clauses, one);
    return isEither(clauses, phrase)
      ? { ...NOBODY, rivals: namedIn(resolver, clauses, phrase) }
      : { ...NOBODY, several: { clauses, phrase }, confidence: 1 };
  }
  if (isPronounPhrase(phrase, head)) return resolvePronoun(resolver, clauses, phrase);
  const named = nameBeforeKind(clauses, phrase.to - 1);
  if (named?.from === phrase.from + 1) return resolveOrganization(resolver, clauses, named, null);
  const club = clubOf(resolver, clauses, phrase);
  if (club !== null) return resolveOrganization(resolver, clauses, phrase, club);
  const group = isOf(head, GROUP);
  const common =
    isRoleOrOne(head) && !isNumberOfName(clauses, phrase.head) && !isNamedInFull(clauses, phrase);
  if (!common && isOrganization(clauses, phrase, group))
    return resolveOrganization(resolver, clauses, phrase, null);
  return resolveDescription(resolver, clauses, phrase);
}

/**
 * `data from Ruhl Research`, and `Ruhl said so in a letter. "It is over," the letter said.`: from a paper to whoever wrote it;
 * null if nothing tells whom.
 */
function resolveAuthor(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution | null {
  const maker = makerOf(clauses, phrase);
  const author = maker === null ? authorOf(resolver.clauses, clauses, phrase) : { clauses, phrase: maker };
  if (author === null) return null;
  const rest = resolvePhrase(resolver, author.clauses, author.phrase);
  if (rest.entry === null) return null;
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfPhrase(author.clauses, author.phrase)];
  resolver.roster.mention(rest.entry, clauses.passage, from);
  return led({ from, to, rule: 'DESCRIPTION' }, rest, SURE.DESCRIPTION);
}

/** The people that a list of them names: `Ruhl or Orme`. */
function namedIn({ roster }: Resolver, { nameAt }: Clauses, { from, to }: NounPhrase): RosterEntry[] {
  const people = nameAt.slice(from, to).flatMap((name) => name?.person ?? []);
  return [...new Set(people)].map((person) => roster.person(person));
}

function resolvePronoun(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  const { lower } = clauses.tokens[phrase.head] ?? { lower: '' };
  if (lower === 'they') return resolveBack(resolver, clauses, phrase, groupsBefore);
  if (lower === 'it') return resolveIt(resolver, clauses, phrase);
  if (lower === 'who') return resolveWho(resolver, clauses, phrase);
  if (lower === 'i') return resolveI(resolver, clauses, phrase);
  const pronoun = resolver.pronouns.byToken.get(pronounKey(clauses.passage.index, phrase.head));
  const antecedent = pronoun?.antecedent ?? null;
  if (antecedent?.bearer == null) return NOBODY;
  const step: AttributionStep = {
    from: spanOfPhrase(clauses, phrase),
    to: spanOfWords(resolver, antecedent),
    rule: 'PRONOUN',
  };
  const rest = resolveAntecedent(resolver, antecedent);
  const sure =
    antecedent.gender === null
      ? SURE.PRONOUN - 0.15
      : antecedent.part !== 'MENTIONED'
        ? SURE.PRONOUN
        : SURE.PRONOUN - 0.1;
  if (antecedent.orElse !== undefined)
    return either(step, rest, resolveAntecedent(resolver, antecedent.orElse.root ?? antecedent.orElse));
  const other =
    spokenFor(resolver, clauses, phrase, antecedent) ?? ownerAnew(resolver, clauses, phrase, antecedent);
  if (other !== null) {
    const meant = resolveAntecedent(resolver, other.meant);
    return other.rather
      ? either({ ...step, to: spanOfWords(resolver, other.meant) }, meant, rest)
      : either(step, rest, meant);
  }
  const owner = ownerOfKin(resolver, clauses, phrase, antecedent);
  if (owner === null) return led(step, rest, sure);
  const told = resolveAntecedent(resolver, owner.meant);
  if (owner.dead) return led({ ...step, to: spanOfWords(resolver, owner.meant) }, told, SURE.PRONOUN - 0.1);
  return either(step, rest, told);
}

/** The first of two that words can mean. */
function either(step: AttributionStep, rest: Resolution, { entry }: Resolution): Resolution {
  return { ...led(step, rest, SURE.EITHER), rivals: entry === null ? [] : [entry] };
}

const SINGULAR = new WordList('has is was says thinks believes');

/** `Ruhl, who said it had rained`: the one the clause tells of. */
function resolveWho(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  const sentence = sentenceAt(clauses.passage, phrase.head);
  const last = antecedentOf(clauses, sentence, phrase.head);
  if (last === null) return NOBODY;
  // `Ruhl and Orme, who has said`: the last alone.
  const one = SINGULAR.has(clauses.tokens[phrase.head + 1]);
  const all = one ? last : withThoseBefore(clauses, sentence, last);
  const antecedent = isOnlyName(clauses, last, all, phrase.head) ? last : all;
  const rest = resolvePhrase(resolver, clauses, antecedent);
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfPhrase(clauses, antecedent)];
  if (rest.entry !== null) resolver.roster.mention(rest.entry, clauses.passage, from);
  return led({ from, to, rule: 'PRONOUN' }, rest);
}

/** `ORME: I said so last week.`: in a turn of a transcript whoever speaks. */
function resolveI(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  const turn = resolver.turns.at(clauses.passage, clauses.tokens[phrase.from]?.start ?? 0);
  if (turn === null) return NOBODY;
  const rest = resolvePhrase(resolver, turn.clauses, turn.phrase);
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfPhrase(turn.clauses, turn.phrase)];
  return led({ from, to, rule: 'PRONOUN' }, rest);
}

/** `A: We did.`, `MODERATOR: Thank you.`: a label that is no name; one of other words can be anybody's. */
function resolveLabel(resolver: Resolver, { clauses, phrase, kind, speaker }: Turn): Resolution {
  if (kind === 'UNKNOWN') {
    const head = clauses.tokens[phrase.head];
    return head !== undefined && isRoleOrOne(head) ? resolveDescription(resolver, clauses, phrase) : NOBODY;
  }
  if (speaker === null) return NOBODY;
  const rest = resolveName(resolver, speaker);
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfWords(resolver, speaker)];
  if (rest.entry !== null) resolver.roster.mention(rest.entry, clauses.passage, from);
  return led({ from, to, rule: 'DESCRIPTION' }, rest, SURE.DESCRIPTION);
}

/**
 * `A source in the department rejected that. "That's nonsense," they said.`, `The bank lost money. It said …`: from the
 * pronoun to the words that it stands for.
 */
function resolveBack(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  find: typeof groupsBefore,
): Resolution {
  const [meant, ...others] = find(resolver.clauses, clauses.passage.index, phrase.from);
  if (meant === undefined) return NOBODY;
  const rest = resolvePhrase(resolver, meant.clauses, meant.phrase);
  const lists = others.map((one) => isSeveral(one.clauses, one.phrase));
  const found = others.flatMap(({ clauses: there, phrase: other }, i) =>
    lists[i] === true ? namedIn(resolver, there, other) : resolvePhrase(resolver, there, other).entry,
  );
  const rivals = [...new Set([rest.entry, ...found])].filter((entry) => entry !== null);
  // `The ministry met the bank. It said`, `Police met the mayor and the governor. They said`
  const beside = rest.several !== undefined && others.length > 0;
  if (rivals.length > 1 || lists.includes(true) || beside) return { ...NOBODY, rivals };
  // A person is neither `it` nor `they`.
  if (rest.entry?.person != null) return NOBODY;
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfPhrase(meant.clauses, meant.phrase)];
  if (rest.entry !== null) resolver.roster.mention(rest.entry, clauses.passage, from);
  return led({ from, to, rule: 'PRONOUN' }, rest, SURE.GROUP);
}

/** The bodies that `it` can mean, but for a paper: `A statement from the board was read`. */
const bodiesBesidePapers: typeof bodiesBefore = (...at) =>
  bodiesBefore(...at).filter(({ clauses, phrase }) => !PAPERS.has(clauses.tokens[phrase.head]));

/** The papers that `it` can mean which speak themselves, and no body beside them: `The letter says it leaks. It adds`. */
const papersBefore: typeof bodiesBefore = (...at) => {
  const bodies = bodiesBefore(...at);
  return bodies.every(({ clauses, phrase }) => PAPERS.has(clauses.tokens[phrase.head])) ? bodies : [];
};

/** From `it` to the body or to whoever wrote the paper that it stands for; where it can be either, they are one. */
function resolveIt(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  const paper = paperMeant(resolver.clauses, clauses, phrase);
  if (paper === null) return resolveBack(resolver, clauses, phrase, bodiesBefore);
  const { author, only } = paper;
  const body = only ? NOBODY : resolveBack(resolver, clauses, phrase, bodiesBesidePapers);
  // `"We lost," Ruhl said in a statement. Orme will go, it said.`: what is told without marks is the body's.
  const quoted = itemAt(clauses.tokens, phrase.from - 1)?.kind === 'quote';
  if (!quoted && body.entry !== null) return body;
  if (author === null)
    return body.entry === null ? resolveBack(resolver, clauses, phrase, papersBefore) : NOBODY;
  const rest = resolvePhrase(resolver, author.clauses, author.phrase);
  const rivals = [rest.entry, body.entry, ...(body.rivals ?? [])].filter((entry) => entry !== null);
  if (new Set(rivals).size > 1) return { ...NOBODY, rivals: [...new Set(rivals)] };
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfPhrase(author.clauses, author.phrase)];
  if (rest.entry !== null) resolver.roster.mention(rest.entry, clauses.passage, from);
  return led({ from, to, rule: 'PRONOUN' }, rest, SURE.GROUP);
}

function resolveAntecedent(resolver: Resolver, antecedent: Antecedent): Resolution {
  const { bearer } = antecedent;
  if (bearer === null) return NOBODY;
  return isUnnamed(bearer)
    ? resolveDescription(resolver, bearer.clauses, bearer.phrase)
    : resolvePerson(resolver, antecedent, bearer);
}
