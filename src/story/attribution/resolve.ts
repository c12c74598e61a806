import type { AttributionStep } from '../../domain/story.ts';
import { isUnnamed } from './antecedent.ts';
import type { Antecedent, UnnamedPhrase } from './antecedent.ts';
import { pronounKey } from './pronouns.ts';
import { isSeveral } from './companions.ts';
import { canSpeak, isLonePronoun, isRoleOrOne } from './can-speak.ts';
import { sentenceAt } from './finding.ts';
import { antecedentOf } from './relative.ts';
import { isOrganization, nameStart } from './organization.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { NOBODY, spanOfPhrase, spanOfWords, SURE } from './resolution.ts';
import type { Resolution, Resolver } from './resolution.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolveName, resolvePerson } from './resolve-name.ts';
import type { Turn } from './turns/turns.ts';
import { GROUP, isOf } from '../words/word-classes.ts';

/** Finds who is meant by the words next to a quotation. */
export function resolvePhrase(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  if (phrase.name !== null) return resolveName(resolver, phrase.name);
  const turn = resolver.turns.in(clauses.passage) ?? resolver.turns.before(clauses.passage);
  if (turn !== null && turn.phrase === phrase) return resolveLabel(resolver, turn);
  const head = clauses.tokens[phrase.head];
  if (head === undefined || isSeveral(clauses, phrase) || !canSpeak(clauses, phrase)) return NOBODY;
  if (isLonePronoun(phrase, head)) return resolvePronoun(resolver, clauses, phrase);
  const group = isOf(head, GROUP);
  if (!isRoleOrOne(head) && isOrganization(clauses, phrase, group))
    return resolveOrganization(resolver, clauses, phrase);
  return resolveDescription(resolver, clauses, phrase);
}

function resolvePronoun(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  const { lower } = clauses.tokens[phrase.head] ?? { lower: '' };
  const { pronouns } = resolver;
  if (lower === 'they')
    return resolveBack(resolver, clauses, phrase, pronouns.groupBefore(clauses.passage.index, phrase.from));
  if (lower === 'it')
    return resolveBack(resolver, clauses, phrase, pronouns.bodyBefore(clauses.passage.index, phrase.from));
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

/** `ORME: I said so last week.`: in a turn of a transcript whoever speaks. */
function resolveI(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  const turn = resolver.turns.in(clauses.passage);
  if (turn === null) return NOBODY;
  const rest = resolvePhrase(resolver, turn.clauses, turn.phrase);
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfPhrase(turn.clauses, turn.phrase)];
  return { ...rest, chain: [{ from, to, rule: 'PRONOUN' }, ...rest.chain] };
}

/** `A: We did.`, `MODERATOR: Thank you.`: a label that is no name; one in capitals can be anybody's. */
function resolveLabel(resolver: Resolver, { clauses, phrase, kind }: Turn): Resolution {
  const { answers } = resolver.turns;
  if (kind === 'CAPITALS') {
    const head = clauses.tokens[phrase.head];
    return head !== undefined && isRoleOrOne(head) ? resolveDescription(resolver, clauses, phrase) : NOBODY;
  }
  if (kind !== 'ANSWERS' || answers === null) return NOBODY;
  const rest = resolveName(resolver, answers);
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfWords(resolver, answers)];
  if (rest.entry !== null) resolver.roster.mention(rest.entry, clauses.passage, from);
  return {
    ...rest,
    chain: [{ from, to, rule: 'DESCRIPTION' }, ...rest.chain],
    confidence: Math.min(SURE.DESCRIPTION, rest.confidence),
  };
}

/**
 * `A source in the department rejected that. "That's nonsense," they said.`, `The bank lost money. It said …`: from the
 * pronoun to the words that it stands for.
 */
function resolveBack(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  meant: UnnamedPhrase | null,
): Resolution {
  if (meant === null) return NOBODY;
  const rest = resolvePhrase(resolver, meant.clauses, meant.phrase);
  // A person is neither `it` nor `they`.
  if (rest.entry?.person != null) return NOBODY;
  const step: AttributionStep = {
    from: spanOfPhrase(clauses, phrase),
    to: spanOfPhrase(meant.clauses, meant.phrase),
    rule: 'PRONOUN',
  };
  if (rest.entry !== null) resolver.roster.mention(rest.entry, clauses.passage, step.from);
  return { ...rest, chain: [step, ...rest.chain], confidence: Math.min(SURE.GROUP, rest.confidence) };
}

function resolveAntecedent(resolver: Resolver, antecedent: Antecedent): Resolution {
  const { bearer } = antecedent;
  if (bearer === null) return NOBODY;
  return isUnnamed(bearer)
    ? resolveDescription(resolver, bearer.clauses, bearer.phrase)
    : resolvePerson(resolver, antecedent, bearer);
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
