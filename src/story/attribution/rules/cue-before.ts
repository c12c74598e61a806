import type { Sentence } from '../../tokens.ts';
import type { CuePhrase } from '../cue-phrase.ts';
import { cueAt, explained, isPassiveSpeech, LONGEST_REACH, phraseOfCue } from '../cue-phrase.ts';
import { appositionBefore } from '../../people/apposition.ts';
import { DETERMINERS } from '../../words/function-words.ts';
import { GROUPS, isRole } from '../../words/roles.ts';
import type { AttributionRule } from '../finding.ts';
import { clausesOfPart, findingOf } from '../finding.ts';
import type { Clauses, NounPhrase } from '../noun-phrase.ts';
import { phraseStartingAt } from '../noun-phrase.ts';

/** Most tokens between one cue and the subject of the one it reports: `told reporters in Riga that Ruhl had said`. */
const LONGEST_OBJECT = 8;

/** `Ruhl said "…"`, `Ruhl praised "…", saying it was "…"`: the nearest cue before the words in their sentence. */
export const cueBefore: AttributionRule = {
  name: 'cue-before',
  find(context) {
    const clauses = clausesOfPart(context);
    const cue = nearestCue(clauses, context.sentence, context.part.token, 'ANY');
    if (cue === null) return null;
    return findingOf(
      'CUE_BEFORE',
      clauses,
      withReporters(clauses, context.sentence, cue),
      cue.cueClass === 'SPEECH' ? 0.93 : 0.85,
    );
  },
};

/**
 * The cue nearest before a token that has a subject; null if there is none, or words in the passive stand
 * nearer: in `he had been told "…"` nobody knows by whom. A state of mind makes nobody a speaker; with ANY, a
 * judgement does, if somebody who can judge is its subject.
 */
export function nearestCue(
  clauses: Clauses,
  sentence: Sentence,
  before: number,
  classes: 'SPEECH' | 'ANY',
): CuePhrase | null {
  const floor = Math.max(sentence.from, before - LONGEST_REACH);
  for (let i = before - 1; i >= floor; i -= 1) {
    if (clauses.tokens[i]?.text === ';') return null;
    const according = accordingTo(clauses, i, before);
    if (according !== null) return according;
    if (isPassiveSpeech(clauses, sentence, i)) return null;
    const cue = cueAt(clauses, sentence, i);
    if (
      cue === null ||
      cue.cueClass === 'ATTITUDE' ||
      (cue.cueClass === 'EVALUATION' && classes === 'SPEECH')
    )
      continue;
    const phrase = phraseOfCue(clauses, sentence, i, cue);
    if (phrase !== null && (cue.cueClass === 'SPEECH' || canJudge(clauses, phrase.subject))) return phrase;
  }
  return null;
}

/** A name, a pronoun for people, a calling, a group or several together: what praises, calls or dismisses. */
export function canJudge(clauses: Clauses, { name, head }: NounPhrase): boolean {
  const token = clauses.tokens[head];
  if (token === undefined) return false;
  return (
    name !== null ||
    token.capital ||
    /^(?:he|she|they|we|i|who|and)$/.test(token.lower) ||
    isRole(token.lower) ||
    GROUPS.has(token.lower)
  );
}

/** Where a description begins that a name explains, article included; the name's own start if there is none. */
function beforeApposition(clauses: Clauses, name: number): number {
  let to = name + 1;
  while (clauses.nameAt[to] !== undefined && clauses.nameAt[to] === clauses.nameAt[name]) to += 1;
  const apposition = clauses.nameAt[name] === undefined ? null : appositionBefore(clauses.tokens, name, to);
  if (apposition === null) return name;
  return DETERMINERS.has(clauses.tokens[apposition.from - 1]?.lower ?? '')
    ? apposition.from - 1
    : apposition.from;
}

/** `According to Ruhl, the plan is "…"`. */
function accordingTo(clauses: Clauses, i: number, before: number): CuePhrase | null {
  if (clauses.tokens[i]?.lower !== 'according' || clauses.tokens[i + 1]?.lower !== 'to') return null;
  const subject = explained(clauses, phraseStartingAt(clauses, i + 2, before));
  return subject === null ? null : { from: i, to: i + 2, cueClass: 'SPEECH', subject, via: [] };
}

/** A cue with those who report it: `an official said Ruhl had told her`. */
export function withReporters(clauses: Clauses, sentence: Sentence, cue: CuePhrase): CuePhrase {
  return { ...cue, via: [...cue.via, ...outerSubjects(clauses, sentence, cue)] };
}

/** Whoever reports the cue: in `an official said Ruhl had told her "…"`, the official. Nearest first. */
function outerSubjects(clauses: Clauses, sentence: Sentence, cue: CuePhrase): NounPhrase[] {
  const outer: NounPhrase[] = [];
  let inner = beforeApposition(clauses, (cue.via.at(-1) ?? cue.subject).from);
  for (let i = inner - 1; i >= sentence.from && inner - i <= LONGEST_OBJECT; i -= 1) {
    const token = clauses.tokens[i];
    if (
      token?.kind === 'punctuation' ||
      token?.kind === 'quote' ||
      token?.lower === 'and' ||
      token?.lower === 'but'
    )
      break;
    const found = cueAt(clauses, sentence, i);
    if (found?.cueClass !== 'SPEECH') continue;
    const phrase = phraseOfCue(clauses, sentence, i, found);
    if (phrase === null || phrase.subject.to > i) break;
    outer.push(phrase.subject);
    inner = beforeApposition(clauses, phrase.subject.from);
    i = inner;
  }
  return outer;
}
