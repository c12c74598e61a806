import { itemAt } from '../../item-at.ts';
import { TOLD_KINDS } from '../../passage.ts';
import type { UtterancePart } from '../../quotes/utterances.ts';
import type { AttributionRule, Finding, RuleContext, Spoken } from '../cues/finding.ts';
import { nearestCue } from '../nearest/nearest-cue.ts';
import { INSCRIBED } from '../subjects/words-on-things.ts';
import { awaitsAttribution, makeFinding, sentenceAt } from '../cues/finding.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { isOnePerson } from '../phrases/somebody.ts';
import { isNamedWithin } from '../pronouns/named-within.ts';
import { earlierSubjects } from '../subjects/earlier-subject.ts';
import { isAddressed } from './addressed.ts';
import { announcedIn } from './announced.ts';
import { otherOfTwo, turnsOver } from './exchange.ts';
import { reportersQuestion } from '../nearest/reporters-question.ts';
import { outermostSpeaker } from './cue-before.ts';

/** Share of a paragraph that must stand between marks before it can go on with the speaker of the one before. */
const MOSTLY = 0.7;

/** `A tutor told her it was "late"; she went to sea, where, she says, she learned.`: who tells what stands behind the last words of a paragraph. */
function insertedSince({ clauses: all }: RuleContext, { passage, token }: UtterancePart): Finding | null {
  const clauses = all[passage.index];
  if (clauses === undefined) return null;
  const last = sentenceAt(passage, passage.tokens.length - 1);
  const cue = nearestCue(clauses, last, last.to, 'SPEECH');
  if (cue === null || cue.from <= token || cue.subject.from <= token) return null;
  const { tokens } = clauses;
  const set = itemAt(tokens, cue.subject.from - 1)?.text === ',' && tokens[cue.to]?.text === ',';
  return set && isOnePerson(clauses, cue.subject)
    ? makeFinding('RUNNING_SPEAKER', clauses, cue.subject, 0.65)
    : null;
}

/** The last words before that somebody speaks; those that stand on a sign are read, and nobody goes on with them. */
function lastSpoken({ all }: RuleContext): Spoken | null {
  for (let i = all.length - 1; i >= 0; i -= 1) {
    const one = all[i];
    const cue = one?.finding?.cue;
    const on = cue == null ? undefined : itemAt(one?.finding?.clauses.tokens ?? [], cue.from - 1);
    if (!INSCRIBED.test(on?.lower ?? '')) return one ?? null;
  }
  return null;
}

/** `… as Andrew Flint is out.`, and in the next paragraph `"It would be unlikely if Andrew was fit."`: another's words. */
function tellsOf({ passage, piece }: UtterancePart, { nameAt }: Clauses, phrase: NounPhrase): boolean {
  const person = nameAt[phrase.head]?.person;
  return person !== undefined && isNamedWithin(passage.inner[piece] ?? [], person);
}

/** A paragraph that is all quotation, without a cue, goes on with the last speaker before it, never across a subhead. */
export const runningSpeaker: AttributionRule = {
  name: 'running-speaker',
  find(context) {
    const { part, utterance } = context;
    const previous = lastSpoken(context);
    const { passage } = part;
    const piece = passage.pieces[part.piece];
    if (piece === undefined || utterance.kind !== 'DIRECT' || part.token !== 0 || awaitsAttribution(part))
      return null;
    if ((piece.outerEnd - piece.outerStart) / passage.text.length < MOSTLY) return null;
    const before = itemAt(context.passages, passage.index - 1);
    if (
      before === undefined ||
      !TOLD_KINDS.has(before.kind) ||
      before.section !== passage.section ||
      before.damaged
    )
      return null;
    if (isAddressed(context) || reportersQuestion(context) !== null) return null;
    if (turnsOver(context)) return otherOfTwo(context);
    const clauses = context.clauses[before.index];
    const announced = clauses === undefined ? null : announcedIn(clauses);
    if (announced !== null) return announced;
    const said = previous?.utterance.parts.at(-1);
    if (previous?.finding != null && said?.passage === before) {
      const since = insertedSince(context, said);
      if (since !== null) return since;
      return { ...previous.finding, method: 'RUNNING_SPEAKER', cue: null, confidence: 0.75 };
    }
    if (clauses === undefined) return null;
    const last = sentenceAt(before, before.tokens.length - 1);
    const speaker = outermostSpeaker(clauses, last, last.to);
    if (speaker !== null)
      return tellsOf(part, clauses, speaker) ? null : makeFinding('RUNNING_SPEAKER', clauses, speaker, 0.65);
    // `Ruhl praised the crew.`, and her words in the next paragraph.
    const phrase = earlierSubjects(clauses, last, last.to);
    if (phrase === null || !isOnePerson(clauses, phrase) || tellsOf(part, clauses, phrase)) return null;
    return makeFinding('RUNNING_SPEAKER', clauses, phrase, 0.5);
  },
};
