import { beginsSentence } from '../../begins-sentence.ts';
import { itemAt } from '../../item-at.ts';
import type { Description } from '../../people/description.ts';
import type { Sentence } from '../../tokens.ts';
import { ARTICLE, INDEFINITE_ONE } from '../../words/function-words.ts';
import { isRole } from '../../words/roles.ts';
import { ADVERB, AUXILIARY, CONJUNCTION, isOf, LOOSE, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { HE_OR_SHE } from '../../words/pronouns.ts';
import { asNamed, personOf } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import { opensClause } from '../phrases/clause.ts';
import { sentenceAt } from '../cues/finding.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { meantAt } from '../mentions/pronouns-meant.ts';
import { led, spanOfPhrase, spanOfWords, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import { resolvePerson } from './resolve-name.ts';
import { tellsOfOther } from './tells-of-other.ts';
import { tokensBefore } from '../phrases/tokens-before.ts';
import { wholeName } from '../phrases/whole-name.ts';

/** Most words between an article and its noun: `a senior staff nurse`. */
const MOST_TOLD = 3;

const IS = new WordList('is was became becomes been');
const HAS = new WordList('has had');
const WORKS = new WordList('works worked working');
const MADE = new WordList('elected named appointed chosen');
const IF = new WordList('if unless whether should until');
const DIED = new WordList('died dies dead killed');
/** What tells that something was so once: a year, `until`. */
const WHEN_OVER = new WordList(/^(?:until|before|1[89]\d\d|20\d\d|19\d0s)$/u);
/** Furthest token behind a noun that tells when. */
const LONGEST_WHEN = 8;

/**
 * `Ann Lee is a nurse. Tom Hull left. "We go," the nurse said.`: the one whom the story has told by a verb to be so; null where it tells
 * the same of another, or of somebody without a name, where the story tells of a death or of something new since, or where that was once.
 */
export function resolvePredicate(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
): Resolution | null {
  if (!isRole(wanted.head) || wanted.modifiers.size > 0) return null;
  const noun = clauses.tokens[phrase.head]?.lower ?? '';
  const several = `${noun}s`;
  let told: Antecedent | null = null;
  let dead = false;
  let anew = false;
  for (const { there, i } of tokensBefore(resolver.clauses, clauses.passage.index, phrase.from)) {
    const token = there.tokens[i];
    if (token?.lower === several) return null;
    dead ||= DIED.has(token);
    anew ||= told === null && INDEFINITE_ONE.has(token) && beginsSentence(there.tokens, i);
    if (token?.lower !== noun) continue;
    const subject = subjectToldSo(resolver, there, i);
    if (subject === null) {
      // `the nurse`, said again of the same one
      if (itemAt(there.tokens, i - 1)?.lower === 'the') continue;
      return null;
    }
    if (told !== null && personOf(told) !== personOf(subject)) return null;
    told ??= subject;
  }
  const person = personOf(told);
  // `Ann Lee is a driver. A car hit her. "I braked," the driver said.`
  if (told === null || person === null || dead || anew) return null;
  if (tellsOfOther(clauses, phrase, person.gender)) return null;
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfWords(resolver, told)];
  resolver.roster.mention(resolver.roster.person(person), clauses.passage, from);
  return led({ from, to, rule: 'DESCRIPTION' }, resolvePerson(resolver, told, person), SURE.GROUP);
}

/** `was elected mayor in 1990`, `was mayor until May`: whether the sentence goes on with when that was so. */
function isPast({ tokens }: Clauses, noun: number, { to }: Sentence): boolean {
  for (let i = noun + 1; i < Math.min(to, noun + LONGEST_WHEN); i += 1)
    if (WHEN_OVER.has(tokens[i])) return true;
  return false;
}

/** Whom the noun at a token is told of by the verb before it: `Ann Lee is a nurse`, `Ann Lee, who was a nurse`, `She works as a nurse`. */
function subjectToldSo(resolver: Resolver, clauses: Clauses, noun: number): Antecedent | null {
  const { tokens } = clauses;
  // `is a nurse union leader`, `is a nurse's son`
  const next = tokens[noun + 1];
  if (
    next?.kind === 'word' &&
    !isOf(next, PREPOSITION | CONJUNCTION | LOOSE | ADVERB) &&
    next.lower !== 'who'
  )
    return null;
  let i = noun - 1;
  while (noun - i <= MOST_TOLD && tokens[i]?.kind === 'word' && !ARTICLE.has(tokens[i])) {
    if (MADE.has(tokens[i])) break;
    if (isOf(tokens[i], PREPOSITION | AUXILIARY | CONJUNCTION)) return null;
    i -= 1;
  }
  const verb = MADE.has(tokens[i]) ? i - 1 : verbBefore(clauses, i);
  const sentence = sentenceAt(clauses.passage, noun);
  // `If Ann Lee is elected mayor`
  for (let at = sentence.from; at < verb; at += 1) if (IF.has(tokens[at])) return null;
  return verb < 0 || isPast(clauses, noun, sentence) || !(IS.has(tokens[verb]) || WORKS.has(tokens[verb]))
    ? null
    : doerOf(resolver, clauses, verb);
}

/** The verb before the article at a token, or before the `as` before it; -1 if neither is one. */
function verbBefore({ tokens }: Clauses, article: number): number {
  if (!ARTICLE.has(tokens[article])) return -1;
  const before = article - 1;
  if (IS.has(itemAt(tokens, before))) return before;
  return itemAt(tokens, before)?.lower === 'as' && WORKS.has(itemAt(tokens, before - 1)) ? before - 1 : -1;
}

/** The one with a name who is the subject right before a verb. */
function doerOf(resolver: Resolver, clauses: Clauses, verb: number): Antecedent | null {
  const { tokens, nameAt, passage } = clauses;
  let i = verb - 1;
  while (HAS.has(itemAt(tokens, i)) || itemAt(tokens, i)?.lower === 'was') i -= 1;
  if (itemAt(tokens, i)?.lower === 'who') i = itemAt(tokens, i - 1)?.text === ',' ? i - 2 : i - 1;
  if (HE_OR_SHE.has(itemAt(tokens, i))) return meantAt(resolver.pronouns, clauses, i);
  const name = itemAt(nameAt, i);
  if (name === undefined) return null;
  // `the son of Ann Lee was a nurse`, `The clerk who saw Ann Lee is a nurse`
  const { from } = wholeName(clauses, i);
  if (!opensClause(clauses, sentenceAt(passage, i), from)) return null;
  return asNamed(name, 'SUBJECT');
}
