import type { Sentence } from '../../tokens.ts';
import type { Cue } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import { REPORT_NOUNS } from '../../words/report-nouns.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../../words/function-words.ts';
import { denialOf, isNobody } from '../denial.ts';
import { cueAt, phraseOfCue } from '../cue-phrase.ts';
import type { CuePhrase } from '../cue-phrase.ts';
import { descriptionStart } from '../description-start.ts';
import { findingOf } from '../finding.ts';
import type { Clauses, NounPhrase } from '../noun-phrase.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { antecedentOf } from '../relative.ts';
import { canSpeak } from '../can-speak.ts';
import { canJudge } from '../somebody.ts';
import { holdsFiniteVerb, isFiniteVerb, isLooseWord } from '../verbs.ts';
import { attributesQuote } from './attributes-quote.ts';
import { beginsOwnClause, clauseEnd } from './clause-end.ts';
import { complementOf } from './complement.ts';
import type { Complement } from './openings.ts';
import { skipTime } from './settings.ts';
import type { ReportedClause, Stretch } from './reported-clause.ts';
import { CONJUNCTION, DETERMINER, isOf } from '../../words/word-classes.ts';

/** How sure what follows a verb is something said, by its form. */
const SURE: Readonly<Record<Complement['form'], number>> = {
  THAT: 0.93,
  ANSWER: 0.9,
  CLAUSE: 0.9,
  QUESTION: 0.8,
  INFINITIVE: 0.75,
  MATTER: 0.65,
};

/** `Ruhl said (that) the deal was off`, `told him to go`, `promised to stay`, `denied the charges`. */
export function behindCue(
  clauses: Clauses,
  sentence: Sentence,
  at: number,
  cue: Cue,
  previous: ReportedClause | null,
): ReportedClause | null {
  if (cue.form === 'PAST' && !isActive(clauses, sentence, at)) return null;
  const complement = complementOf(clauses, sentence, at, cue.lemma);
  if (complement === null) return null;
  if (complement.form !== 'THAT' && attributesQuote(clauses, sentence, at)) return null;
  const phrase = goesOnFrom(clauses, sentence, previous, at, cue) ?? phraseOfCue(clauses, sentence, at, cue);
  if (phrase === null || phrase.subject.to > at) return null;
  // `nobody remembers who suggested it`: what nobody says is not said.
  if (!canSpeak(clauses, phrase.subject) || isNobody(clauses, phrase.subject.from)) return null;
  if (
    cue.noun &&
    phrase.subject !== previous?.finding.phrase &&
    !(canJudge(clauses, phrase.subject) && endsBefore(clauses, sentence, phrase.subject.to, at))
  )
    return null;
  if (complement.form === 'MATTER' && !canJudge(clauses, phrase.subject)) return null;
  const denial = denialOf(clauses, sentence, phrase, false);
  // A denial is itself something said: `denied the charges`; `did not say whether` is not.
  if (denial !== null && denial.kind !== 'DENIED') return null;
  const end =
    complement.form === 'ANSWER' ? complement.from + 1 : clauseEnd(clauses, sentence, complement.from);
  const stretch = { from: complement.from, to: relativeEnd(clauses, sentence, phrase, complement.from, end) };
  // `What Ruhl said was not recorded`: all of it is the subject of what follows.
  const free = clauses.tokens[sentence.from]?.lower === 'what' && phrase.subject.from === sentence.from + 1;
  if (free && isFiniteVerb(clauses, complement.from)) return null;
  const marked = holdsQuote(clauses, stretch);
  if (FRAMES.get(cue.lemma)?.judged === true && !marked) return null;
  const hangsOn = complement.form === 'CLAUSE' && !marked ? relativeBefore(clauses, sentence, phrase) : [];
  return {
    finding: findingOf('CUE_BEFORE', clauses, { ...phrase, to: complement.cueTo }, SURE[complement.form]),
    stretches: [...hangsOn, stretch],
    weak: complement.form === 'MATTER',
  };
}

/**
 * `rules, which Ruhl said were unfair`, `what Ruhl said was rain`: the relative that what is said hangs on, a part of
 * it; empty where there is none.
 */
function relativeBefore(clauses: Clauses, sentence: Sentence, { subject, from: verb }: CuePhrase): Stretch[] {
  const { tokens } = clauses;
  if (subject.from > verb) return [];
  const i = descriptionStart(clauses, subject.from) - 1;
  const lower = tokens[i]?.lower ?? '';
  if (i < sentence.from || !/^(?:which|whom|what|that|than)$/.test(lower)) return [];
  if (lower !== 'what' && PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) return [];
  // `said that Ruhl said it rained`, `the rumour that she said it rained`
  const before = tokens[i - 1];
  const complementizer =
    before?.kind !== 'word' ||
    isFiniteVerb(clauses, i - 1) ||
    before.word.cue !== null ||
    REPORT_NOUNS.has(before.lower);
  if (lower === 'that' && complementizer) return [];
  return [{ from: i, to: i + 1 }];
}

function holdsQuote({ tokens }: Clauses, { from, to }: Stretch): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'quote');
}

/**
 * Where what is said in a relative clause ends: `a petition, which organisers say has 900 names, will`, `Ruhl, who said
 * the pier, an old one, was safe, left`. The end given where the cue stands in none.
 */
function relativeEnd(
  clauses: Clauses,
  sentence: Sentence,
  { subject, from: verb }: CuePhrase,
  from: number,
  end: number,
): number {
  const { tokens } = clauses;
  const comma = (i: number): boolean => tokens[i]?.text === ',';
  const fronted = tokens[sentence.from]?.lower === 'according' && tokens[subject.from]?.lower === 'who';
  if (fronted || (/^(?:which|who)$/.test(tokens[subject.from - 1]?.lower ?? '') && comma(subject.from - 2))) {
    const close = tokens.slice(from, end).findIndex(({ text }) => text === ',');
    return close === -1 ? end : from + close;
  }
  if (isFronted(clauses, sentence, subject)) {
    for (let i = from + 1; i < end; i += 1)
      if (comma(i) && beginsMainClause(clauses, sentence, i + 1)) return i;
    return end;
  }
  let who = verb - 1;
  while (who > sentence.from && isLooseWord(tokens[who])) who -= 1;
  if (!/^(?:who|which)$/.test(tokens[who]?.lower ?? '')) return end;
  // Whom the clause tells of has a verb of their own: before it, as in `met Ruhl, who said`, or behind it.
  if (holdsFiniteVerb(clauses, sentence.from, who)) return end;
  for (let i = sentence.to - 1; i > from; i -= 1) {
    if (!comma(i)) continue;
    let main = i + 1;
    while (isLooseWord(tokens[main]) && !isFiniteVerb(clauses, main)) main += 1;
    // Without a comma before it, `who said the pier, once safe, was shut` can go on.
    const own = comma(who - 1) ? isFiniteVerb(clauses, main) : cueAt(clauses, sentence, main) !== null;
    if (own) return Math.min(i, end);
  }
  return end;
}

/** `While only some said it leaks, others left`: a clause before the main one. */
function isFronted(clauses: Clauses, sentence: Sentence, subject: NounPhrase): boolean {
  const { tokens } = clauses;
  let opener = descriptionStart(clauses, subject.from) - 1;
  while (opener > sentence.from && (isLooseWord(tokens[opener]) || isOf(tokens[opener], DETERMINER)))
    opener -= 1;
  const first = isOf(tokens[sentence.from], CONJUNCTION) ? sentence.from + 1 : sentence.from;
  return opener === first && FRONTED.test(tokens[opener]?.lower ?? '');
}

/** A subject with its verb, or with what tells more of it: `others left`, `Orme (R) asked`, `those who sail said`. */
function beginsMainClause(clauses: Clauses, sentence: Sentence, from: number): boolean {
  if (beginsOwnClause(clauses, sentence, from)) return true;
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  if (phrase === null || !canSpeak(clauses, phrase)) return false;
  const next = clauses.tokens[phrase.to];
  // `27 percent of those who sail said`
  if (next?.text === '(' || next?.lower === 'who' || next?.lower === 'of') return true;
  return (
    next?.text === ',' &&
    phrase.name !== null &&
    /^(?:an?|the|who|his|her)$/.test(clauses.tokens[phrase.to + 1]?.lower ?? '')
  );
}

/** What a clause before the main one begins with. */
const FRONTED = /^(?:while|though|although|when|after|as|because|since|before|if)$/;

/**
 * The verb as one more of whoever is reported right before it: `said it had fallen, adding`, `said it had fallen and
 * accused`, where the nearest subject is inside what is said.
 */
function goesOnFrom(
  clauses: Clauses,
  sentence: Sentence,
  previous: ReportedClause | null,
  at: number,
  cue: Cue,
): CuePhrase | null {
  const end = previous?.stretches.at(-1)?.to ?? Infinity;
  if (previous === null || end >= at) return null;
  // `Ruhl, who said it had fallen, accused Orme`, `Those who say it fell, for one, accuse Orme`: the sentence goes on
  // with the one that `who` tells of.
  const who = previous.finding.phrase.from;
  const relative = clauses.tokens[who]?.lower === 'who';
  if (
    relative &&
    clauses.tokens[end]?.text === ',' &&
    cue.form !== 'GERUND' &&
    !hasConjunction(clauses, end, at)
  ) {
    const subject = antecedentOf(clauses, sentence, who);
    return subject === null ? null : { from: at, to: at + 1, cueClass: cue.cueClass, subject, via: [] };
  }
  for (let i = end; i < at; i += 1) {
    const token = clauses.tokens[i];
    if (token?.kind !== 'punctuation' && !isOf(token, CONJUNCTION) && !isLooseWord(token)) return null;
  }
  return { from: at, to: at + 1, cueClass: cue.cueClass, subject: previous.finding.phrase, via: [] };
}

function hasConjunction({ tokens }: Clauses, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => CONJUNCTIONS.has(lower));
}

/** Not a participle: `Asked about it, she …`, `an alleged thief`, `the plan proposed by Ruhl`. */
function isActive({ tokens }: Clauses, sentence: Sentence, verb: number): boolean {
  if (verb === sentence.from || tokens[verb + 1]?.lower === 'by') return false;
  const before = tokens[verb - 1]?.lower ?? '';
  return !DETERMINERS.has(before) && !/^(?:when|if|as|of|in|with|['’]s)$/.test(before);
}

/** Whether a subject ends right before its verb, words of time left out. */
function endsBefore(clauses: Clauses, sentence: Sentence, end: number, verb: number): boolean {
  const { tokens } = clauses;
  let i = end;
  while (i < verb) {
    const behind = skipTime(clauses, sentence, i);
    if (behind > i) i = behind;
    else if (isLooseWord(tokens[i])) i += 1;
    else return false;
  }
  return true;
}
