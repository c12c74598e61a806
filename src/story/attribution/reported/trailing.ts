import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import { PREPOSITIONS, SUBORDINATORS } from '../../words/function-words.ts';
import { attributionAt } from '../cue-after.ts';
import type { CuePhrase } from '../cue-phrase.ts';
import { denialOf } from '../denial.ts';
import { descriptionStart } from '../description-start.ts';
import { findingOf } from '../finding.ts';
import type { Clauses } from '../noun-phrase.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { holdsFiniteVerb, isFiniteVerb, isLooseWord } from '../verbs.ts';
import { canJudge } from '../somebody.ts';
import { attributesQuote } from './attributes-quote.ts';
import { clauseEnd, leavesSpeech } from './clause-end.ts';
import { complementOf } from './complement.ts';
import { skipSettings, skipTime } from './settings.ts';
import type { ReportedClause, Stretch } from './reported-clause.ts';
import { CONJUNCTION, isOf, OPENING_MARK, POSSESSIVE, SUBJECT_PRONOUN } from '../../words/word-classes.ts';

/** What the reporter goes on with behind an attribution: `…, Ruhl said on Monday as prices fell`. */
const WHILE = /^(?:as|while|when|after|before|amid|ahead|because|since)$/;

/** Furthest end of what explains a subject, in tokens. */
const LONGEST_APPOSITION = 16;
/** Fewest words of a clause that only an attribution behind it makes a report. */
const FEWEST_WORDS = 3;
/** Words that are more than a setting or somebody's description. */
const MANY_WORDS = 10;
/** Fewest words up to a quotation that an attribution behind it makes a report with it. */
const FEWEST_WITH_QUOTE = 4;

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
  if (cue === null || isPassiveForm(clauses, cue)) return null;
  // `"We go," its director, Ann Lee, said.`: no attribution of the words up to the second comma.
  if (!quoted && attributesQuote(clauses, sentence, cue.from)) return null;
  if (!quoted && explainsSubject(clauses, at, cue)) return null;
  // `A lawmaker, read the terms aloud`: no subject that speaks.
  if (
    cue.subject.from > cue.from &&
    tokens[cue.from]?.lower !== 'according' &&
    !canJudge(clauses, cue.subject)
  )
    return null;
  const lemma = cueWord(tokens, cue.from)?.lemma ?? '';
  if (cue.subject.from < cue.from && complementOf(clauses, sentence, cue.from, lemma) !== null) return null;
  // `Ruhl said, however, he could not say`
  const denial = denialOf(clauses, sentence, cue, false);
  if (denial !== null && denial.kind !== 'DENIED') return null;
  const behind = behindAttribution(clauses, sentence, cue);
  const next = tokens[behind];
  const over =
    behind >= sentence.to || next === undefined || /^[.?!]$/.test(next.text) || WHILE.test(next.lower);
  if (!over && next.kind !== 'punctuation' && !isOf(next, CONJUNCTION)) return null;
  // `"We go," Lee, a pilot, and Orme said`: what stands between words and their attribution is its subject.
  if (!quoted && endsWithComma(tokens[contentStart(clauses, sentence, at)])) return null;
  if (!over && next.kind === 'punctuation' && leadsToQuote(clauses, behind)) return null;
  const before: Stretch = {
    from: quoted ? behindPrevious(clauses, sentence, at, previous) : contentStart(clauses, sentence, at),
    to: quoted ? at + 1 : at,
  };
  const on = !over && next.text === ',' ? goesOnAt(clauses, sentence, before, cue, behind) : null;
  if (on !== null) {
    const rest: Stretch = { from: on, to: clauseEnd(clauses, sentence, on) };
    return { finding: findingOf('CUE_INSIDE', clauses, cue, 0.9), stretches: [before, rest], weak: false };
  }
  if (wordsIn(clauses, before) < (quoted ? FEWEST_WITH_QUOTE : FEWEST_WORDS)) return null;
  const marked = tokens.slice(before.from, before.to).some(({ kind }) => kind === 'quote');
  if (
    !marked &&
    !(reports(lemma, tokens[cue.from]?.lower) && (isLong(clauses, before) || isClause(clauses, before)))
  )
    return null;
  return { finding: findingOf('CUE_AFTER', clauses, cue, 0.92), stretches: [before], weak: false };
}

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
  while (
    end < quote &&
    (clauses.tokens[end]?.kind === 'punctuation' || isOf(clauses.tokens[end], CONJUNCTION))
  )
    end += 1;
  return end;
}

/** `denied that the owner, Ann Lee, had told them`: the name between commas explains the subject before it. */
function explainsSubject(clauses: Clauses, at: number, { from: verb, subject }: CuePhrase): boolean {
  const { tokens } = clauses;
  if (subject.from > verb || tokens[subject.to]?.text !== ',') return false;
  const between = tokens.slice(subject.to + 1, verb);
  return between.every(isLooseWord) && descriptionStart(clauses, subject.from) < at;
}

/** `said that` right before a token. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'that' && cueWord(tokens, at - 2) !== null;
}

/** Whether a verb can have a clause before it: `It rained, Ruhl said`; but not `With a bow, Ruhl laughed`. */
function reports(lemma: string, word = ''): boolean {
  return word === 'according' || FRAMES.get(lemma)?.clause === true;
}

/**
 * `A number of causes raise the price for those who sail, Ruhl said`: many words need no verb that is known, unless
 * they tell when or where somebody spoke.
 */
function isLong(clauses: Clauses, stretch: Stretch): boolean {
  const first = clauses.tokens[stretch.from]?.lower ?? '';
  return wordsIn(clauses, stretch) >= MANY_WORDS && !SPEAKS_THERE.test(first);
}

const SPEAKS_THERE =
  /^(?:speaking|talking|writing|asked|questioned|addressing|appearing|testifying|answering|responding|having|being|in|at|on|during|after|before|while|when|as)$/;

/**
 * Whether a stretch is a clause and no setting of the reporter's: `Having lost the vote`, `When the lights went out`,
 * `With tears in her eyes`, `A baker from Ostra`. Behind a setting with a comma a clause can follow.
 */
function isClause(clauses: Clauses, { from, to }: Stretch): boolean {
  const { tokens } = clauses;
  const first = tokens[from];
  const lower = first?.lower ?? '';
  // `Trading was thin` has its verb right behind it, `Trading on its name` has none.
  const participle =
    /^(?:asked|having|being)$/.test(lower) ||
    (lower.endsWith('ing') && first?.kind === 'word' && !isFiniteVerb(clauses, from + 1));
  // `That is putting pressure on them`
  const setting = (lower !== 'that' && SUBORDINATORS.has(lower)) || participle;
  let start = from;
  if (setting) {
    while (start < to && tokens[start]?.text !== ',') start += 1;
    start += 1;
  }
  if (
    !setting &&
    !PREPOSITIONS.has(lower) &&
    lower !== 'a' &&
    lower !== 'an' &&
    !namesOnly(clauses, from, to)
  )
    return true;
  return start < to && canBeWhole(clauses, { from: start, to });
}

/** `Mayor Ann Lee and her husband`: somebody, and nothing of what they do. */
function namesOnly(clauses: Clauses, from: number, to: number): boolean {
  if (canBeWhole(clauses, { from, to })) return false;
  for (let i = from; i < to; i += 1) if (clauses.nameAt[i] !== undefined) return true;
  return false;
}

/** A quotation with a comma before its closing mark. */
export function endsWithComma(token: Token | undefined): boolean {
  return token?.kind === 'quote' && /,['"”’`]*$/u.test(token.text);
}

/** `first reported by Ruhl`: a participle with its agent. */
function isPassiveForm({ tokens }: Clauses, cue: CuePhrase): boolean {
  return tokens[cue.to]?.lower === 'by' && cue.subject.from < cue.from;
}

/** `he added: "…"`, `he told reporters, "…"`. */
function leadsToQuote({ tokens }: Clauses, mark: number): boolean {
  return tokens[mark]?.text === ':' || tokens[mark + 1]?.kind === 'quote';
}

/** Where what is said goes on behind the comma after its attribution; null if the reporter goes on. */
function goesOnAt(
  clauses: Clauses,
  sentence: Sentence,
  before: Stretch,
  cue: CuePhrase,
  comma: number,
): number | null {
  if (comma + 1 >= sentence.to) return null;
  if (leavesSpeech(clauses, sentence, comma) && !goesOnNow(clauses, cue, comma)) return null;
  // `"We go," she said, three days after the vote`, `…, to laughter`: behind whole words between marks the reporter goes on.
  const whole = before.to === before.from + 1 && clauses.tokens[before.from]?.kind === 'quote';
  if (whole && !leadsToClause(clauses, comma + 1)) return null;
  const unfinished = !canBeWhole(clauses, before);
  // `The next day, according to Ruhl, it rained`
  if (unfinished && clauses.tokens[cue.from]?.lower === 'according') return comma + 1;
  if (cue.subject.from > cue.from) {
    // `The harbour, said Ruhl, a pilot, was closed.`
    for (let i = comma; i < Math.min(sentence.to, comma + LONGEST_APPOSITION); i += 1)
      if (clauses.tokens[i]?.text === ',' && isFiniteVerb(clauses, i + 1)) return unfinished ? i + 1 : null;
    return null;
  }
  return !(clauses.tokens[comma + 1]?.lower ?? '').endsWith('ing') || unfinished ? comma + 1 : null;
}

/** `The dam is old, they say, but it still holds`: beside a verb of today what it tells of today is said too. */
function goesOnNow({ tokens }: Clauses, { from: verb }: CuePhrase, comma: number): boolean {
  const cue = cueWord(tokens, verb);
  const now = cue !== null && (cue.form === 'PRESENT' || cue.form === 'BASE');
  const pronoun =
    /^(?:it|there|this|that)$/.test(tokens[comma + 2]?.lower ?? '') ||
    isOf(tokens[comma + 2], SUBJECT_PRONOUN);
  return now && isOf(tokens[comma + 1], CONJUNCTION) && pronoun;
}

/** `that it was late`, `and that it was late`. */
function leadsToClause({ tokens }: Clauses, from: number): boolean {
  const i = isOf(tokens[from], CONJUNCTION) ? from + 1 : from;
  return tokens[i]?.lower === 'that';
}

/** The token behind an attribution with its subject, listener, time and occasion. */
export function behindAttribution(
  clauses: Clauses,
  sentence: Sentence,
  cue: Pick<CuePhrase, 'from' | 'to' | 'subject'>,
): number {
  let i = Math.max(cue.to, cue.subject.to);
  i = skipSettings(clauses, sentence, skipTime(clauses, sentence, i));
  if (cue.subject.from < cue.from && /^(?:told|tells)$/.test(clauses.tokens[cue.from]?.lower ?? '')) {
    const listener = phraseStartingAt(clauses, i, sentence.to);
    i = listener === null ? i + 1 : listener.to;
    i = skipSettings(clauses, sentence, skipTime(clauses, sentence, i));
  }
  // `…, she said on Channel 4's "Late Hour."`
  if (isOf(clauses.tokens[i], POSSESSIVE)) i += 1;
  const programme = clauses.tokens[i]?.kind === 'quote' && isOf(clauses.tokens[i - 1], POSSESSIVE);
  return programme ? i + 1 : i;
}

/** Where what is said begins in a sentence whose attribution comes later: at its start, or behind a colon. */
export function contentStart(clauses: Clauses, sentence: Sentence, attribution: number): number {
  let from = attribution;
  let closed = 0;
  while (from > sentence.from) {
    const before = clauses.tokens[from - 1];
    // `a sale to Prudent Plc ( PRU.L ), sources said`
    if (before?.text === ')') closed += 1;
    else if (before?.text === '(' && closed > 0) closed -= 1;
    else if (isOf(before, OPENING_MARK)) break;
    from -= 1;
  }
  while (from < sentence.to && clauses.tokens[from]?.kind === 'punctuation') from += 1;
  return from;
}

export function wordsIn(clauses: Clauses, { from, to }: Stretch): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (clauses.tokens[i]?.kind !== 'punctuation') count += 1;
  return count;
}

/** Whether a stretch can be whole: it has a verb, or words between marks. */
export function canBeWhole(clauses: Clauses, { from, to }: Stretch): boolean {
  return (
    holdsFiniteVerb(clauses, from, to) || clauses.tokens.slice(from, to).some(({ kind }) => kind === 'quote')
  );
}
