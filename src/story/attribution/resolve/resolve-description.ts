import { itemAt } from '../../item-at.ts';
import type { Span } from '../../../domain/span.ts';
import { isKin } from '../../people/around-name.ts';
import type { NameMention } from '../../people/person.ts';
import { isRanking } from '../../people/ranking.ts';
import { callsHereAndNow } from '../../people/run-title.ts';
import type { Passage } from '../../passage.ts';
import { INDEFINITE } from '../../words/function-words.ts';
import { isRole, ROLE_MODIFIERS } from '../../words/roles.ts';
import { isOf, LISTED_ROLE } from '../../words/word-classes.ts';
import { AGE, describe } from '../../people/description.ts';
import type { Description } from '../../people/description.ts';
import { bodyNamedAs } from '../bodies/body-named-as.ts';
import { calledSince } from './called-since.ts';
import { kinTold } from './kin-told.ts';
import { namedLater } from './named-later.ts';
import { namedAs } from '../phrases/named-as.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { AT_HOME } from '../phrases/at-home.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { WHENCE } from '../bodies/organization.ts';
import { led, NOBODY, spanOfPhrase, spanOfWords, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import { standsForBody } from '../bodies/named-bodies.ts';
import { bearerOfOther } from './other-offices.ts';
import { resolveBodyNoun, resolveBodyTold } from './resolve-body.ts';
import { resolveDeed } from './resolve-deed.ts';
import { bearerOfFormer } from './resolve-former.ts';
import { resolvePredicate } from './resolve-predicate.ts';
import { nearerOne, orElse, resolveNearer } from './nearer-one.ts';
import { isOfAnother } from './of-another.ts';
import { bearerAt } from './office-at.ts';
import { oneOfTwo } from './one-of-two.ts';
import { isNear, isUnmet, resolveMet } from './resolve-met.ts';
import { resolveName } from './resolve-name.ts';
import { resolveRunning } from './resolve-running.ts';
import { joinsSeveral } from './leads-team.ts';
import { isSaidAgain } from './running-tie.ts';
import { resolveOrigin } from './resolve-origin.ts';
import { nameBetween } from './name-between.ts';
import { resolveTeenager } from './resolve-teenager.ts';
import { resolveTrait } from './resolve-trait.ts';
import { hasJustSpoken } from './has-just-spoken.ts';
import { resolveUntold } from './resolve-untold.ts';
import { sourceKey } from './source-key.ts';
import { sourceRenamed } from './source-renamed.ts';
import { spokenSince } from './spoken-since.ts';

/**
 * Whoever words without a name mean, as `the minister`, `his sister` or `the 19-year-old` do: somebody whom the story
 * has named or told of, else a source that stays unnamed.
 */
export function resolveDescription(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): Resolution {
  const { passage, tokens } = clauses;
  const own = namedAs(clauses, phrase);
  if (own !== null) return resolveTitle(resolver, passage, spanOfPhrase(clauses, phrase), own, 'DESCRIPTION');
  const words = withoutTown(tokens.slice(phrase.from, phrase.to).map((token) => token.lower));
  const wanted = describe(words);
  const span = spanOfPhrase(clauses, phrase);
  const article = words[0] ?? '';
  const body = bodyNamedAs(clauses, phrase);
  if (body !== null) {
    const entry = resolver.roster.organization(body);
    resolver.roster.mention(entry, passage, span);
    if (INDEFINITE.has(article) || article === 'the') resolver.roster.told(entry, wanted, span);
    return { entry, chain: [], confidence: SURE.ORGANIZATION };
  }
  // `the owners and skippers` are no one met before; nor is `the other`, behind `one`.
  const other = words[1] === 'other';
  // `The Santa Clara, California-based company said`
  const pointing = article === 'the' || article === 'this' || article === 'that' || WHENCE.hasWord(article);
  const definite = (pointing && !joinsSeveral(clauses, phrase) && !other) || isCounsel(clauses, phrase);
  const known = definite ? resolveDefinite(resolver, clauses, phrase, wanted) : null;
  if (known !== null) return known;
  // `Health Secretary said`, where the story has told of Health Secretary Ann Lee
  const office = isBareOffice(clauses, phrase) ? bearerOf(resolver, clauses, phrase, wanted) : null;
  if (office !== null) return resolveTitle(resolver, passage, span, office, 'TITLE');
  // `said his sister`, where the story has told of one sister
  if (/^(?:his|her|their)$/.test(article) && isKin(wanted.head)) {
    const kin = kinTold(resolver, clauses, phrase, wanted);
    if (kin !== null) return resolveTitle(resolver, passage, span, kin, 'DESCRIPTION');
  }
  const untold = definite ? resolveUntold(resolver, clauses, phrase, wanted) : null;
  if (untold !== null) return untold;
  const below = namedLater(resolver, clauses, phrase, wanted);
  if (below !== null) return resolveTitle(resolver, passage, span, below, 'DESCRIPTION');
  const first = tokens[phrase.from];
  const last = itemAt(tokens, phrase.to - 1);
  if (first === undefined || last === undefined) return NOBODY;
  const key = sourceKey(resolver, words);
  const before = other && article === 'the' ? resolver.roster.source(key) : null;
  if (before?.printed != null && isNear(before, passage))
    return resolveMet(resolver, passage, span, {
      entry: before,
      description: wanted,
      printed: before.printed,
    });
  // `another official` is never one already met, `many` never the `several` before.
  const fresh = article === 'another' || (other && (article !== 'the' || before !== null));
  const unique = fresh || key === '' ? `${key} ${span.start}` : key;
  const entry = resolver.roster.unnamed(nameBetween(passage.text, first, last), unique, wanted, span);
  resolver.roster.mention(entry, passage, span);
  // `The fund said`, `the striker said`: such words mostly mean somebody told of before, though nothing tells whom.
  const again = isRole(wanted.head) || isSaidAgain(tokens[phrase.head]) || wanted.head === AGE;
  const met = definite && (again || standsForBody(wanted.head));
  const hardly =
    definite && (wanted.head === AGE || (met && hasJustSpoken(resolver, clauses, phrase, wanted)));
  if (hardly) return { entry, chain: [], confidence: SURE.HARDLY_MET };
  return { entry, chain: [], confidence: met ? SURE.UNMET : SURE.UNNAMED };
}

/** `the Austin, Texas-based company`: without the town, which tells no more of it. */
function withoutTown(words: readonly string[]): readonly string[] {
  const [article] = words;
  if (article === undefined || !words.includes(',')) return words;
  const home = words.findIndex((word) => AT_HOME.test(word));
  return home < words.indexOf(',') ? words : [article, ...words.slice(home)];
}

/** `"We go," defense counsel said.`, `counsel said`: a calling that goes without an article. */
const isCounsel = ({ tokens }: Clauses, { head, to }: NounPhrase): boolean =>
  head === to - 1 && tokens[head]?.lower === 'counsel';

/** The last one named before words who is called so. */
const bearerOf = (
  { titles }: Resolver,
  { passage, tokens }: Clauses,
  { from }: NounPhrase,
  wanted: Description,
): NameMention | null => titles.bearerBefore(wanted, passage.index, tokens[from]?.start ?? 0);

/** An office of two words and more in capitals, without an article; not the firm Marlow Dean. */
function isBareOffice({ tokens }: Clauses, { from, to, head }: NounPhrase): boolean {
  if (to - from < 2 || head !== to - 1 || !isOf(tokens[head], LISTED_ROLE)) return false;
  return tokens.slice(from, head).every(({ capital, lower }) => capital && ROLE_MODIFIERS.has(lower));
}

/** Whoever `the minister`, `the bank` or `the woman` means, of whom the story tells elsewhere; null if it tells of nobody. */
function resolveDefinite(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
): Resolution | null {
  const { passage } = clauses;
  const span = spanOfPhrase(clauses, phrase);
  const calls =
    isRole(wanted.head) || wanted.head === AGE || callsHereAndNow(wanted.head) || isRanking(wanted);
  const called = calls ? bearerOf(resolver, clauses, phrase, wanted) : null;
  const isOthers = (one: NameMention): boolean => isOfAnother(resolver, one.person, clauses, phrase);
  const named = called === null || isOthers(called) ? null : called;
  const rule = wanted.head === AGE ? 'DESCRIPTION' : 'TITLE';
  const there = !calls ? null : bearerAt(resolver, clauses, phrase, wanted);
  if (there !== null) return resolveTitle(resolver, passage, span, there, rule);
  const spoken = named === null ? null : spokenSince(resolver, clauses, phrase, wanted, named);
  if (spoken !== null) return resolveMet(resolver, passage, span, spoken);
  if (named !== null) {
    const since = calledSince(resolver, clauses, phrase, wanted, named);
    if (since !== null && since.person !== named.person)
      return orElse(resolveTitle(resolver, passage, span, since, rule), resolver.roster.person(named.person));
    const nearer = nearerOne(resolver, clauses, phrase, wanted, named);
    if (nearer?.rather === true) return resolveNearer(resolver, passage, span, nearer, named);
    const nameOf = (one: NameMention): Resolution => resolveTitle(resolver, passage, span, one, rule);
    if (nearer !== null) return orElse(nameOf(named), resolver.roster.person(nearer.person));
    const before = resolver.titles.otherByTurns(wanted, named);
    if (before === null) return nameOf(named);
    // `Finance Minister Lee met Health Minister Orme. The health minister left. The minister said`
    if (since !== null) return orElse(nameOf(named), resolver.roster.person(before.person));
    const { meant, other, sure } = oneOfTwo(resolver, clauses, phrase, wanted, named, before);
    if (meant !== null)
      return sure ? nameOf(meant) : orElse(nameOf(meant), resolver.roster.person(other.person));
    return { ...NOBODY, rivals: [named, before].map(({ person }) => resolver.roster.person(person)) };
  }
  const body =
    phrase.to - phrase.from === 2
      ? resolveBodyNoun(resolver, passage, span, wanted.head, (told) =>
          resolveDescription(resolver, told.clauses, told.phrase),
        )
      : standsForBody(wanted.head) && phrase.head === phrase.to - 1
        ? resolveBodyTold(resolver, passage, span, wanted)
        : null;
  if (body !== null) return body;
  const earlier = resolver.roster.unnamedFitting(wanted, span.start);
  const introduced = earlier === null ? resolver.sources.before(wanted, span.start) : null;
  if (introduced !== null) return resolveIntroduced(resolver, passage, span, introduced);
  // `"No," the cleric said. Bishop Ann Lee wept. "Yes," the cleric said.`
  const retold =
    earlier !== null && isUnmet(earlier) ? resolveRunning(resolver, clauses, phrase, wanted, true) : null;
  if (retold !== null) return retold;
  if (earlier !== null) return resolveMet(resolver, passage, span, earlier);
  const other = bearerOfOther(resolver, clauses, phrase, wanted);
  if (other !== null && !isOthers(other)) return resolveTitle(resolver, passage, span, other, 'DESCRIPTION');
  const former = bearerOfFormer(resolver, clauses, phrase, wanted);
  if (former !== null)
    return { ...resolveTitle(resolver, passage, span, former, 'DESCRIPTION'), confidence: SURE.GROUP };
  const predicate = resolvePredicate(resolver, clauses, phrase, wanted);
  if (predicate !== null) return predicate;
  const doer = resolveDeed(resolver, clauses, phrase);
  if (doer !== null)
    return { ...resolveTitle(resolver, passage, span, doer, 'DESCRIPTION'), confidence: SURE.GROUP };
  const later = resolver.titles.onlyBearer(wanted);
  if (later !== null && !isOthers(later)) return resolveTitle(resolver, passage, span, later, 'TITLE');
  const described =
    resolveTrait(resolver, clauses, phrase, wanted) ??
    resolveOrigin(resolver, clauses, phrase, wanted) ??
    resolveTeenager(resolver, clauses, phrase);
  if (described !== null) return described;
  const running = resolveRunning(resolver, clauses, phrase, wanted);
  if (running !== null) return running;
  const renamed = sourceRenamed(resolver, clauses, phrase, wanted.head);
  if (renamed === null) return null;
  const rest = resolveDescription(resolver, renamed.clauses, renamed.phrase);
  if (rest.entry !== null) resolver.roster.mention(rest.entry, passage, span);
  const to = spanOfPhrase(renamed.clauses, renamed.phrase);
  return led({ from: span, to, rule: 'DESCRIPTION' }, rest, SURE.DESCRIPTION);
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
    chain: [{ from: span, to: spanOfWords(resolver, named), rule }, ...rest.chain],
    confidence: SURE.TITLE,
  };
}

/** From words for a source that a sentence before told of to what it printed there first. */
function resolveIntroduced(
  resolver: Resolver,
  passage: Passage,
  span: Span,
  { clauses, phrase }: UnnamedPhrase,
): Resolution {
  const rest = resolveDescription(resolver, clauses, phrase);
  if (rest.entry !== null) resolver.roster.mention(rest.entry, passage, span);
  const to = rest.entry?.printed ?? spanOfPhrase(clauses, phrase);
  return {
    ...rest,
    chain: [{ from: span, to, rule: 'DESCRIPTION' }, ...rest.chain],
    confidence: SURE.DESCRIPTION,
  };
}
