import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { appositionTokens } from '../../people/apposition.ts';
import { isPostNominal } from '../../people/name-parts.ts';
import { cueForm } from '../../words/cues.ts';
import { sourceFrom } from '../phrases/those-after.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { findingOf, sentenceAt } from '../cues/finding.ts';
import { endOfAuthor } from '../phrases/author-told.ts';
import { inWordsOf, isOwnByPronoun } from '../nearest/in-words-of.ts';
import { ACCOUNTS, sourceStart, VIEWS } from '../phrases/source-opening.ts';
import { canJudge } from '../phrases/somebody.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';
import { isJoined } from '../phrases/joins.ts';
import { BE } from '../phrases/passive.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { withJoined } from './behind-front-source.ts';
import { clauseEnd } from '../clause-ends/clause-end.ts';
import { contentStart } from './content-start.ts';
import { canBeWhole, FEWEST_WORDS, wordsIn } from '../settings/said-before.ts';
import { AUXILIARY, BODY, CONJUNCTION, isOf, ORGANIZATION, STOP } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { ReportedClause } from './reported-clause.ts';
import { endOfTold } from '../phrases/source-told.ts';

const THAT = new WordList('that this those these it');
const THAT_OR_THIS = new WordList('that this');

/**
 * `According to Ruhl, the deal was off.` and, without a comma before it, `The deal was off according to Ruhl.`; so with `In the words of Ruhl` and `In Ruhl's view`. With
 * one it is an attribution like others.
 */
export function accordingTo(clauses: Clauses, sentence: Sentence, at: number): ReportedClause | null {
  const { tokens } = clauses;
  const cue = sourceAt(clauses, sentence, at);
  if (cue === null) return null;
  const { from: cueFrom, subject } = cue;
  // `That is according to Ruhl, a clerk.`: what stands before is said, and nothing behind.
  if (BE.has(itemAt(tokens, cueFrom - 1)) && THAT.has(itemAt(tokens, cueFrom - 2))) return null;
  // Behind `according to Ruhl`, and behind `in Ruhl's view`.
  const close = Math.max(subject.to, cue.to);
  // `"It leaks," by Ruhl's account, was what the clerks wrote`
  if (ACCOUNTS.has(tokens[at]) && itemAt(tokens, cueFrom - 1)?.kind === 'quote') return null;
  // `In her view, and that of her boss, it leaks`
  if (close === cue.to && tokens[close]?.text === ',' && isOf(tokens[close + 1], CONJUNCTION)) return null;
  const before = {
    from: contentStart(clauses, sentence, cueFrom),
    to: itemAt(tokens, cueFrom - 1)?.text === ',' ? cueFrom - 1 : cueFrom,
  };
  // `Ruhl said the law was unfair in the view of the court`: a part of what she said.
  const says = (i: number): boolean => cueForm(tokens[i]?.lower ?? '')?.cueClass === 'SPEECH';
  if (VIEWS.has(tokens[at])) for (let i = before.from; i < before.to; i += 1) if (says(i)) return null;
  // `Ruhl said that, according to Orme, it had rained`: what leads to it is not said.
  const lead = before.to - 1;
  // `The plan was, in the words of Ruhl, "a swamp"`: broken off before the words themselves.
  const leadsOn = tokens[close]?.text === ',' && tokens[close + 1]?.kind === 'quote';
  if (leadsOn && isOf(tokens[lead], AUXILIARY)) return null;
  // `The next day, according to Ruhl, it rained`
  const setting = tokens[close]?.text === ',' && !canBeWhole(clauses, before);
  // `The boat sank, but according to Ruhl, it had leaked`: what goes on behind it is said.
  const leads =
    tokens[lead]?.lower === 'that' || isOf(tokens[lead], CONJUNCTION) || LEADS_ON.has(tokens[lead]);
  if (wordsIn(clauses, before) > 2 && !leads && !setting)
    return { finding: findingOf('CUE_AFTER', clauses, cue, 0.9), stretches: [before], weak: false };
  const first = commaIn(clauses, close, sentence.to);
  if (first === -1 || first > close + LONGEST_SOURCE) return null;
  // `According to Ann Lee, QC, it is`, `According to Ann Lee, M.D., Ph.D., a chemist, it is`
  let comma = first;
  while (isPostNominal(tokens[comma + 1]) && tokens[comma + 2]?.text === ',') comma += 2;
  const named = subject.name !== null || isJoined(tokens, subject);
  // `According to Ann Lee, a law professor, it is`
  const remark = first === close && close === subject.to && named ? appositionTokens(tokens, comma) : null;
  // `According to Ann Lee, the owner fled, and`: a clause, and no remark on her.
  const described = remark === null || holdsFiniteVerb(clauses, comma, remark.to) ? null : remark;
  // `According to Ann Lee, a nurse who saw it, it leaked`
  const told = described === null && first === subject.to && named ? endOfTold(clauses, sentence, comma) : -1;
  // `According to a letter by the clerk, Ann Lee, it leaked`
  const author = named ? comma : endOfAuthor(clauses, subject.from, comma);
  const last = described?.to ?? (told === -1 ? author : told);
  const end = tokens[last]?.text === ',' ? afterRelative(clauses, sentence, last) : last;
  // `"It leaks," according to Ruhl, who saw it.`
  if (end >= sentence.to) return null;
  const behind = (tokens[end]?.text === ',' ? end : comma) + 1;
  // `According to Ruhl, however, it rained`
  const from = TURNS.has(tokens[behind]) && tokens[behind + 1]?.text === ',' ? behind + 2 : behind;
  const one = { from, to: clauseEnd(clauses, sentence, from) };
  const stretch = cueFrom === sentence.from ? withJoined(clauses, sentence, subject, one) : one;
  if (wordsIn(clauses, stretch) < 2) return null;
  const ahead =
    ACCOUNTS.has(tokens[at]) && isOwnByPronoun(clauses, cue)
      ? phraseStartingAt(clauses, from, stretch.to)
      : null;
  // `By her own account, Ann Lee never read it`: she is named behind it.
  const own = ahead?.name == null ? cue : { ...cue, subject: ahead };
  return { finding: findingOf('CUE_BEFORE', clauses, own, 0.92), stretches: [stretch], weak: false };
}

/**
 * `The deal is off. That’s according to Ruhl, a clerk.`: the sentence before one that tells only who says it. Null where somebody
 * reports in that one already, or words stand between marks there.
 */
export function thatIsAccording(
  clauses: Clauses,
  sentence: Sentence,
  at: number,
  last: ReportedClause | undefined,
): ReportedClause | null {
  const { tokens } = clauses;
  if (at !== sentence.from + 2 || !BE.has(tokens[at - 1]) || !THAT_OR_THIS.has(tokens[at - 2])) return null;
  const before = sentence.from === 0 ? null : sentenceAt(clauses.passage, sentence.from - 1);
  const cue = before === null ? null : sourceAt(clauses, sentence, at);
  if (before === null || cue === null || (last?.finding.cue?.from ?? -1) >= before.from) return null;
  const stretch = { from: contentStart(clauses, before, before.to), to: before.to };
  while (isOf(tokens[stretch.to - 1], STOP)) stretch.to -= 1;
  const asks = tokens[before.to - 1]?.text === '?';
  if (asks || tokens.slice(before.from, before.to).some(({ kind }) => kind === 'quote')) return null;
  return wordsIn(clauses, stretch) >= FEWEST_WORDS
    ? { finding: findingOf('CUE_AFTER', clauses, cue, 0.85), stretches: [stretch], weak: false }
    : null;
}

/** Whoever words are told by at a token: `according to Ruhl`, `in the view of Ruhl`, `in Ruhl's view`; null if nobody is. */
function sourceAt(clauses: Clauses, sentence: Sentence, at: number): CuePhrase | null {
  const from = sourceStart(clauses.tokens, at);
  if (from === null) return VIEWS.has(clauses.tokens[at]) ? inWordsOf(clauses, sentence, at) : null;
  const subject = sourceFrom(clauses, at + 2, sentence.to);
  // `in the view of the harbour`
  const isSight =
    subject !== null &&
    VIEWS.has(clauses.tokens[at]) &&
    !canJudge(clauses, subject) &&
    !isOf(clauses.tokens[subject.head], BODY | ORGANIZATION);
  return subject === null || isSight ? null : { from, to: at + 2, cueClass: 'SPEECH', subject, via: [] };
}

/**
 * `Ruhl said the plan, according to Orme, "is dead"`: Orme's words, told of by Ruhl, whose report is `around` them; without
 * words between marks behind the comma that closes the insertion all of it is Ruhl's.
 */
export function passedOnWithin(
  clauses: Clauses,
  { finding, stretches }: ReportedClause,
  at: number,
  close: number,
): ReportedClause | null {
  const { tokens } = clauses;
  const [from, said] = [sourceStart(tokens, at), stretches.at(-1)];
  if (from === null || said === undefined) return null;
  if (!tokens.slice(close + 1, said.to).some(({ kind }) => kind === 'quote')) return null;
  const subject = sourceFrom(clauses, at + 2, close);
  if (subject === null) return null;
  const via = [finding.phrase, ...[...finding.via].reverse()];
  const cue: CuePhrase = { from, to: at + 2, cueClass: 'SPEECH', subject, via };
  const before = { from: said.from, to: from - 1 };
  const behind = { from: close + 1, to: said.to };
  // `said that, according to Ruhl, it`
  const alone = before.to === before.from + 1 && tokens[before.from]?.lower === 'that';
  return {
    finding: findingOf('CUE_BEFORE', clauses, cue, 0.9),
    stretches: alone ? [behind] : [before, behind],
    weak: false,
  };
}

/** `It shut because, according to Orme, it leaked`: what leads to what she says. */
export const LEADS_ON = new WordList('because although though since when where while');

/** What turns to another matter and is the reporter's own. */
const TURNS = new WordList('however though meanwhile moreover instead nevertheless');

/** The first comma between two tokens; -1 if there is none. */
function commaIn({ tokens }: Clauses, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (tokens[i]?.text === ',') return i;
  return -1;
}

/** The comma that ends a relative clause begun at another: `According to Ruhl, who says it leaks, it sank`. */
function afterRelative(clauses: Clauses, sentence: Sentence, comma: number): number {
  if (!/^(?:who|whose|which)$/.test(clauses.tokens[comma + 1]?.lower ?? '')) return comma;
  const close = commaIn(clauses, comma + 1, sentence.to);
  return close === -1 ? sentence.to : close;
}

/** What can stand between a source and the comma behind it, in tokens: `according to Ruhl of the harbour board`. */
const LONGEST_SOURCE = 15;
