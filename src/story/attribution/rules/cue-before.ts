import type { Sentence } from '../../tokens.ts';
import type { CuePhrase } from '../cue-phrase.ts';
import { cueAt, LONGEST_REACH, phraseOfCue } from '../cue-phrase.ts';
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
    const cue = nearestCue(clauses, context.sentence, context.part.token);
    if (cue === null) return null;
    const via = outerSubjects(clauses, context.sentence, cue);
    return findingOf(
      'CUE_BEFORE',
      clauses,
      { ...cue, via: [...cue.via, ...via] },
      cue.cueClass === 'SPEECH' ? 0.93 : 0.85,
    );
  },
};

/** The cue nearest before a token that has a subject; speech and judgement count, a state of mind does not. */
export function nearestCue(clauses: Clauses, sentence: Sentence, before: number): CuePhrase | null {
  const floor = Math.max(sentence.from, before - LONGEST_REACH);
  for (let i = before - 1; i >= floor; i -= 1) {
    if (clauses.tokens[i]?.text === ';') return null;
    const according = accordingTo(clauses, i, before);
    if (according !== null) return according;
    const cue = cueAt(clauses, sentence, i);
    if (cue === null || cue.cueClass === 'ATTITUDE') continue;
    const phrase = phraseOfCue(clauses, sentence, i, cue);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** `According to Ruhl, the plan is "…"`. */
function accordingTo(clauses: Clauses, i: number, before: number): CuePhrase | null {
  if (clauses.tokens[i]?.lower !== 'according' || clauses.tokens[i + 1]?.lower !== 'to') return null;
  const subject = phraseStartingAt(clauses, i + 2, before);
  return subject === null ? null : { from: i, to: i + 2, cueClass: 'SPEECH', subject, via: [] };
}

/** Whoever reports the cue: in `an official said Ruhl had told her "…"`, the official. Nearest first. */
function outerSubjects(clauses: Clauses, sentence: Sentence, cue: CuePhrase): NounPhrase[] {
  const outer: NounPhrase[] = [];
  let inner = cue.subject.from;
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
    inner = phrase.subject.from;
    i = inner;
  }
  return outer;
}
