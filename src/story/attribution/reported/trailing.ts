import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';
import { AUXILIARY, CONJUNCTION, DAY_OR_MONTH, isOf } from '../../words/word-classes.ts';
import { attributionAt } from '../nearest/cue-after.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { denialOf } from '../cues/denial.ts';
import { findingOf } from '../cues/finding.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { behindAttribution } from '../settings/behind-attribution.ts';
import { isShareAlone } from './no-attribution-here.ts';
import { clauseEnd } from '../clause-ends/clause-end.ts';
import { goesOnBehindTag } from '../clause-ends/goes-on-beyond.ts';
import { goesOnAt } from './goes-on-at.ts';
import { goesOnBehindAside } from './aside.ts';
import { contentStart } from './content-start.ts';
import { isShortAnswer } from './short-answer.ts';
import { leadsOn, tagsTheseWords, WHILE } from './tags-these-words.ts';
import { beforeMain, isWithinRelative, relativeStart } from './relative-start.ts';
import type { ReportedClause, Stretch } from './reported-clause.ts';
import {
  FEWEST_WITH_QUOTE,
  FEWEST_WORDS,
  isClause,
  isLink,
  isLong,
  canBeWhole,
  isWholeClause,
  splitClause,
  reports,
  wordsIn,
  holdsQuote,
  tellsOfMarks,
} from '../settings/said-before.ts';
import { SENTENCE_MARK } from '../../words/punctuation.ts';

/**
 * `The deal was off, Ruhl said on Monday.`, `The deal, said Ruhl, was off.`: the attribution at the comma, dash or quotation
 * `at` covers its sentence up to there, and what goes on behind it. Null where no attribution stands there, or what is
 * said follows it.
 */
export function beforeAttribution(
  clauses: Clauses,
  sentence: Sentence,
  at: number,
  previous: ReportedClause | null,
): ReportedClause | null {
  const { tokens } = clauses;
  // `Ruhl said that, according to Orme, it had rained`: what leads to it is not said.
  if (leadsOn(tokens, at)) return null;
  const quoted = tokens[at]?.kind === 'quote';
  const cue = attributionAt(clauses, sentence, quoted ? at + 1 : at);
  if (cue === null || !tagsTheseWords(clauses, sentence, at, cue)) return null;
  // `Ruhl said, however, he could not say`
  const denial = denialOf(clauses, sentence, cue, false);
  if (denial !== null && denial.kind !== 'DENIED') return null;
  const tag: Tag = { clauses, sentence, at, quoted, cue, behind: behindAttribution(clauses, sentence, cue) };
  const end = endOfTag(tag);
  if (end === null) return null;
  const relative = quoted ? null : relativeStart(tokens, sentence, at);
  const before = saidBefore(tag, relative, previous);
  const rest = end === 'OVER' ? null : saidBehind(tag, before, relative, end === 'GOES_ON');
  // `Ann Lee, who was, as she liked to say, "a bit odd," died`: nothing but the words between marks is said.
  if (!quoted && rest !== null && isWithinRelative(clauses, sentence, at, rest.from)) return null;
  // `Orme, saying quoted, :`: behind the second comma no words go on.
  if (rest !== null && wordsIn(clauses, rest) > 0) {
    const split = quoted ? before : splitClause(clauses, before, rest);
    return {
      finding: findingOf('CUE_INSIDE', clauses, cue, 0.9),
      stretches: wordsIn(clauses, split) === 0 || isLink(clauses, split) ? [rest] : [split, rest],
      weak: false,
    };
  }
  return isSaid(tag, before)
    ? { finding: findingOf('CUE_AFTER', clauses, cue, 0.92), stretches: [before], weak: false }
    : null;
}

/** An attribution behind a comma, a dash or a quotation. */
interface Tag {
  readonly clauses: Clauses;
  readonly sentence: Sentence;
  readonly at: number;
  /** Whether a quotation stands there. */
  readonly quoted: boolean;
  readonly cue: CuePhrase;
  /** Behind the attribution. */
  readonly behind: number;
}

/** How what is said goes on behind its attribution: not at all, behind a mark, in another way; null where it is none of what stands before it. */
function endOfTag({ clauses, sentence, at, quoted, behind }: Tag): 'OVER' | 'GOES_ON' | 'OPEN' | null {
  const { tokens } = clauses;
  const next = tokens[behind];
  const over = behind >= sentence.to || next === undefined || SENTENCE_MARK.has(next) || WHILE.has(next);
  if (!over && next.kind !== 'punctuation' && (!isOf(next, CONJUNCTION) || isSoFar(tokens, behind)))
    return null;
  // `"We go," Lee, a pilot, and Orme said`: what stands between words and their attribution is its subject.
  const first = contentStart(clauses, sentence, at);
  if (!quoted && endsWithComma(tokens[first])) return null;
  // `It is shallow, Ruhl says: most of it came from`
  const mark = next?.text === ':' || next?.text === ';';
  const goesOn = mark && goesOnBehindTag(clauses, sentence, { from: first, to: at }, behind);
  if (over) return 'OVER';
  if (goesOn) return 'GOES_ON';
  // `To be left out was, he said, "a small thing."`: a clause broken off behind its verb is said too; so is
  // `It fell, he said, "perhaps in May."`
  const goesOnSmall = next.text === ',' && /^['"“‘«„`]+\p{Ll}/u.test(tokens[behind + 1]?.text ?? '');
  const brokenOff =
    goesOnSmall &&
    (isOf(itemAt(tokens, at - 1), AUXILIARY) || (!quoted && isWholeClause(clauses, { from: first, to: at })));
  return next.kind === 'punctuation' && !brokenOff && leadsToQuote(clauses, behind) ? null : 'OPEN';
}

/** What is said before the attribution; `relative` is where a relative clause around it begins. */
function saidBefore(
  { clauses, sentence, at, quoted }: Tag,
  relative: number | null,
  previous: ReportedClause | null,
): Stretch {
  const { tokens } = clauses;
  if (quoted) return { from: behindPrevious(clauses, sentence, at, previous), to: at + 1 };
  const asSaid = tokens[at + 1]?.lower === 'as' && itemAt(tokens, at - 1)?.text === ')';
  const from =
    relative ?? behindOther(clauses, sentence, at, previous) ?? contentStart(clauses, sentence, at, asSaid);
  return { from, to: behindWords(tokens, at) };
}

/** What is said behind the attribution; null where that is nothing. */
function saidBehind(
  { clauses, sentence, at, cue, behind }: Tag,
  before: Stretch,
  relative: number | null,
  goesOn: boolean,
): Stretch | null {
  // `The deal was off, Ruhl said, the bank reported`, `The deal, Ruhl said, the bank reported, was off`
  const outer = cue.via.find(({ from }) => from > behind);
  const close = outer === undefined ? behind : outer.to + 1;
  if (tellsOfPaper(clauses, cue, close)) return null;
  const on =
    clauses.tokens[close]?.text === ','
      ? goesOnAt(clauses, sentence, before, cue, close)
      : goesOn
        ? close + 1
        : goesOnBehindAside(clauses, sentence, before, at, close);
  if (on === null) return null;
  const end = clauseEnd(clauses, sentence, on, before.from);
  return { from: on, to: relative === null ? end : beforeMain(clauses, sentence, relative, on, end) };
}

/** `The plan was dead, Ruhl said in a letter, which named nobody`: what is told of the letter; not so in `The plan, Ruhl said on Monday, which cost 5 million`. */
function tellsOfPaper({ tokens }: Clauses, { to, subject }: CuePhrase, comma: number): boolean {
  const last = itemAt(tokens, comma - 1);
  return (
    RELATIVE_PRONOUN.has(tokens[comma + 1]) &&
    comma > Math.max(to, subject.to) &&
    last?.kind === 'word' &&
    !isOf(last, DAY_OR_MONTH)
  );
}

/** Whether there are words before the attribution that can be said. */
function isSaid({ clauses, sentence, quoted, cue, behind }: Tag, before: Stretch): boolean {
  if (isShareAlone(clauses, before, cue)) return false;
  const lemma = cueWord(clauses.tokens, cue.from)?.lemma ?? '';
  if (quoted && isSubjectOfMarks(clauses, before)) return true;
  if (wordsIn(clauses, before) < (quoted ? FEWEST_WITH_QUOTE : FEWEST_WORDS))
    return (
      reports(lemma, clauses.tokens[cue.from]?.lower) &&
      isShortAnswer(clauses, sentence, before) &&
      clauses.tokens[behind + 1]?.kind !== 'quote'
    );
  // `Coordinated or not, central banks have responded.`
  if (lemma === 'respond' && !canBeWhole(clauses, before)) return false;
  const said = reports(lemma, clauses.tokens[cue.from]?.lower);
  const marked = holdsQuote(clauses, before) && (said || tellsOfMarks(clauses, before, lemma));
  return marked || (said && (isLong(clauses, before) || isClause(clauses, before)));
}

/** `The deal "closes a chapter," said Ruhl`, `He "was wonderful," she said`: a subject whose verb stands between the marks right behind it. */
function isSubjectOfMarks(clauses: Clauses, { from, to }: Stretch): boolean {
  const { tokens } = clauses;
  let quote = from;
  while (quote < to && tokens[quote]?.kind !== 'quote') quote += 1;
  if (quote === from || !VERBAL.test(tokens[quote]?.text ?? '')) return false;
  return phraseStartingAt(clauses, from, quote)?.to === quote;
}

/** A fragment that begins with a verb of more than one word: `"closes a chapter,"`, `"is dead,"`. */
const VERBAL =
  /^\P{L}*(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|did|\p{Ll}+(?:[^s]s|ed))\s+\p{L}/u;

/** Where what is said up to a quotation begins: in `Ruhl said she knew of none, but "it is likely," one said` behind the `but`. */
function behindPrevious(
  clauses: Clauses,
  sentence: Sentence,
  quote: number,
  previous: ReportedClause | null,
): number {
  const start = contentStart(clauses, sentence, quote);
  let end = previous?.stretches.at(-1)?.to ?? start;
  if (end <= start || end > quote || (previous?.finding.cue?.from ?? quote) > end) return start;
  // `called the book "dull," the film "worse" and the play "a crime," a critic said`: all of it is the critic's.
  const joint = clauses.tokens[end]?.text === ',' ? end + 1 : end;
  if (!isOf(clauses.tokens[joint], CONJUNCTION)) return start;
  while (
    end < quote &&
    (clauses.tokens[end]?.kind === 'punctuation' || isOf(clauses.tokens[end], CONJUNCTION))
  )
    end += 1;
  return end;
}

/** `It has closed, Ruhl said, and the hall is shut, Orme added`: where a half of its own begins behind the attribution of another; null if none does. */
function behindOther(
  clauses: Clauses,
  sentence: Sentence,
  at: number,
  previous: ReportedClause | null,
): number | null {
  if (previous === null) return null;
  const { cue, phrase: subject } = previous.finding;
  const said = previous.stretches.at(-1);
  if (cue === null || said === undefined || said.to > cue.from || cue.from > at) return null;
  const close = behindAttribution(clauses, sentence, { ...cue, subject });
  const joined = clauses.tokens[close]?.text === ',' && isOf(clauses.tokens[close + 1], CONJUNCTION);
  return joined && close + FEWEST_WORDS < at ? close + 2 : null;
}

/** Before both hyphens of a dash that ends what is said. */
function behindWords(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.text === '-' && itemAt(tokens, at - 1)?.text === '-';
  return first ? at - 1 : at;
}

/** `, said prices so far have held` */
const isSoFar = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'so' && tokens[i + 1]?.lower === 'far';

/** `he added: "…"`, `he told reporters, "…"`. */
function leadsToQuote({ tokens }: Clauses, mark: number): boolean {
  return tokens[mark]?.text === ':' || tokens[mark + 1]?.kind === 'quote';
}
