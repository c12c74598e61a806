import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { CONJUNCTIONS, DETERMINERS, NEGATED_AUXILIARIES } from '../../words/function-words.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { DENYING, holdsSaying, SETTING_ASIDE } from './denying.ts';
import { descriptionStart } from '../phrases/description-start.ts';
import { byNobody } from './nobody.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { unreal } from './unreal.ts';
import { isLooseWord, isNounHere } from '../phrases/verbs.ts';
import { AUXILIARY, isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';

/** Why the words of a cue are not reported as said, and the tokens that tell it. */
export interface Denial {
  /**
   * NOT_SAID: `refused to say`, `nobody said`; DENIED: `denied that she had said`, by the verb at `from`; OPEN:
   * `whether she had said`, `is expected to say`.
   */
  readonly kind: 'NOT_SAID' | 'DENIED' | 'OPEN';
  readonly from: number;
  readonly to: number;
}

/** Furthest that a denial stands from what it denies, in tokens. */
const REACH = 12;

/** Most words between a verb and the `to say` that hangs on it: `could not bring herself to say`. */
const GOVERNED = 5;

const NEGATOR = new WordList(
  `not never neither nor without hardly scarcely barely rarely seldom ${NEGATED_AUXILIARIES}`,
);

/** `not only said … but`, `was not the first to say`: the words were said. */
const NOT_ALONE = new WordList('only just merely simply alone');

/** Verbs, nouns and adjectives that come to nothing: `refused to say`, `her failure to say`, `has yet to say`. */
const REFUSING =
  /^(?:declin|refus|fail|avoid|refrain|hesitat|omit|neglect)|^(?:forg[eo]t|inability|reluctance|unable|unwilling|reluctant|yet)$/;

/** What is still to come or only wished for: `is expected to say`, `was due to tell`, `wanted to say`. */
const AHEAD =
  /^(?:expected|scheduled|due|likely|supposed|slated|poised|rumou?red|want(?:s|ed|ing)?|hop(?:es?|ed|ing)|wish(?:es|ed)?|intend(?:s|ed|ing)?|plan(?:s|ned|ning)?|need(?:s|ed)?)$/;

/** `might say`: nobody has said it. */
const MIGHT = new WordList('may might');
/** `could have said`: nobody has said it. */
const COULD = new WordList('could should');

/** Words that tie a verb to one before it: `refused to say`, `accused of saying`. */
const GOVERNING = new WordList('to of from');

/** What leads to all that somebody says who says no more. */
export const EXCEPT = new WordList('except than beyond besides');

/** Verbs that, denied, leave the words said: `never tired of saying`, `did not take long to say`. */
const UNSTOPPED = /^(?:stop|shr[aiu]nk|shy|shie|tir|ceas|mind|resist|wait|t[ao]k)/;

/** Verbs whose denial opens the question of what another said: `would not confirm that she had said`. */
const REPORTING = new WordList(`
  say says said tell told claim claimed state stated confirm confirmed admit admitted think thought believe believed
  suggest suggested allege alleged`);

const OPENERS = new WordList('who which after before because when while since as until though although');

/** Verbs that, denied before a colon, still lead to what was said: `would not elaborate: "…"`, `did not deny it: "…"`. */
const BESIDE_SPEECH =
  /^(?:elaborate|comment|apologi[sz]e|answer|reply|respond|explain|deny|denied|agree|disagree|argue|complain|protest|confirm)$/;

/**
 * What keeps the words of a cue from being reported as said; null if nothing does. `colon` tells that a colon leads
 * from the cue to the words. For speech with marks and without.
 */
export function denialOf(
  clauses: Clauses,
  sentence: Sentence,
  cue: Pick<CuePhrase, 'from' | 'to' | 'subject'>,
  colon: boolean,
): Denial | null {
  const lower = clauses.tokens[cue.from]?.lower ?? '';
  const besides = colon && BESIDE_SPEECH.test(lower);
  const own = besides ? null : (inVerbGroup(clauses, sentence, cue.from) ?? byNobody(clauses, sentence, cue));
  if (own !== null) return own;
  return aroundClause(clauses, sentence, cue) ?? unreal(clauses, sentence, cue);
}

/** `did not say`, `refused to say`, `without saying`, `denied ever having said`. */
function inVerbGroup({ tokens }: Clauses, sentence: Sentence, verb: number): Denial | null {
  const here = (at: number) => (at < sentence.from ? undefined : tokens[at]);
  const lowerAt = (at: number): string => here(at)?.lower ?? '';
  const notSaid = (from: number): Denial => ({ kind: 'NOT_SAID', from, to: verb + 1 });
  let governed = false;
  let i = verb - 1;
  for (; i >= sentence.from && verb - i < REACH; i -= 1) {
    if (NEGATOR.has(tokens[i])) return NOT_ALONE.has(tokens[i + 1]) ? null : notSaid(groupStart(tokens, i));
    // Not `a study published in May said`.
    const might = MIGHT.has(tokens[i]) && isOf(tokens[i], AUXILIARY);
    if (might || (COULD.has(tokens[i]) && lowerAt(i + 1) === 'have'))
      return { kind: 'OPEN', from: i, to: verb + 1 };
    const notYet = lowerAt(i) === 'yet' && NEGATOR.has(here(i - 1));
    if (GOVERNING.has(tokens[i])) governed = true;
    else if (lowerAt(i) !== 'having' && !notYet && !isLooseWord(tokens[i])) break;
  }
  const gerund = lowerAt(verb).endsWith('ing') || lowerAt(i + 1) === 'having' || lowerAt(i + 2) === 'having';
  if (gerund && DENYING.has(here(i))) return { kind: 'DENIED', from: i, to: verb + 1 };
  if (!governed && !gerund) return null;
  // `would not comment except to say it was over`
  if (EXCEPT.has(here(i))) return null;
  const furthest = governed ? i - GOVERNED : i;
  for (let at = i; at >= furthest && itemAt(tokens, at)?.kind === 'word'; at -= 1) {
    const denied = negatedAt(tokens, sentence, at);
    // `the decline to continue`
    if (lowerAt(at) === 'decline' && DETERMINERS.has(lowerAt(at - 1))) return null;
    if (AHEAD.test(lowerAt(at))) return { kind: 'OPEN', from: at, to: verb + 1 };
    if (REFUSING.test(lowerAt(at))) return denied === null ? notSaid(at) : null;
    if (lowerAt(at) === 'short' && lowerAt(at - 1).startsWith('stop')) return notSaid(at - 1);
    if (denied === null) continue;
    const next = lowerAt(denied + 1);
    const said = UNSTOPPED.test(lowerAt(at)) || NOT_ALONE.has(here(denied + 1)) || DETERMINERS.has(next);
    return said || !governed ? null : notSaid(groupStart(tokens, denied));
  }
  return null;
}

/** First token of the verb group that a `not` stands in: `did not say`. */
function groupStart(tokens: Clauses['tokens'], not: number): number {
  return isOf(itemAt(tokens, not - 1), AUXILIARY) ? not - 1 : not;
}

/** The `not` or `never` before a verb, words between them that go along left out; null if there is none. */
function negatedAt(tokens: Clauses['tokens'], sentence: Sentence, verb: number): number | null {
  for (let i = verb - 1; i >= sentence.from && isLooseWord(tokens[i]); i -= 1)
    if (NEGATOR.has(tokens[i])) return i;
  return null;
}

/** A denial of the clause the cue stands in: `denied reports that she had said`, `would not say whether she had said`. */
function aroundClause(
  clauses: Clauses,
  sentence: Sentence,
  { subject, from: verb }: Pick<CuePhrase, 'from' | 'subject'>,
): Denial | null {
  if (subject.from >= verb) return null;
  // `rejected Ruhl's claim that`: whatever others think of it, she made it.
  if (isOf(clauses.tokens[subject.to], POSSESSIVE)) return null;
  // `rejected an offer from Orme Mills, which called it fair`: an aside, which nothing before it denies.
  if (clauses.tokens[subject.to]?.text === ',' && RELATIVE_PRONOUN.has(clauses.tokens[subject.to + 1]))
    return null;
  const start = descriptionStart(clauses, subject.from);
  // `was rejected by the judge, saying`: whoever denies what stands before says more.
  if (itemAt(clauses.tokens, start - 1)?.lower === 'by') return null;
  for (let i = start - 1; i >= sentence.from && start - i <= REACH; i -= 1) {
    const token = clauses.tokens[i];
    const lower = token?.lower ?? '';
    if (token?.kind !== 'word' || CONJUNCTIONS.has(lower)) return null;
    if (OPENERS.has(token)) return null;
    if (i === start - 1 && /^(?:whether|if|unless|lest)$/.test(lower))
      return { kind: 'OPEN', from: i, to: i + 1 };
    if (SETTING_ASIDE.has(token) && !holdsSaying(clauses, i + 1, start)) return null;
    // `rejected the claim that she had said`
    if (!DENYING.has(token) && (!REPORTING.has(token) || isNounHere(clauses, i))) continue;
    const denied = inVerbGroup(clauses, sentence, i) ?? byNobody(clauses, sentence, { from: i, subject });
    if (denied !== null) return { ...denied, kind: 'OPEN' };
    return DENYING.has(token) ? { kind: 'DENIED', from: i, to: i + 1 } : null;
  }
  return null;
}
