import { attributionAt } from '../nearest/cue-after.ts';
import type { AttributionRule, Finding, RuleContext } from '../cues/finding.ts';
import { awaitsAttribution, clausesOfPart, makeFinding, sentenceAt } from '../cues/finding.ts';
import { clauseStart, isFrontedParticiple } from '../phrases/clause.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { itemAt } from '../../item-at.ts';
import { endsWithComma } from '../../tokens.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { HAVE } from '../../words/function-words.ts';
import { WordList } from '../../words/word-list.ts';
import { OF_MYSELF } from '../../words/pronouns.ts';
import { isOnePerson } from '../phrases/somebody.ts';
import { earlierSubjects } from '../subjects/earlier-subject.ts';
import { reportersQuestion } from '../nearest/reporters-question.ts';
import { cueWord } from '../../words/cues.ts';
import {
  BODY,
  DAY_OR_MONTH,
  DETERMINER,
  GROUP,
  isOf,
  isPeople,
  ROLE,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { isObject } from '../subjects/doer-of.ts';
import { RECORDS } from '../phrases/can-speak.ts';
import { nearestCue } from '../nearest/nearest-cue.ts';
import { outermostSpeaker } from './cue-before.ts';

/** What whoever speaks next does; a listener nods as well. */
const MOVES = new WordList(`
  laughs laughed smiles smiled shrugs shrugged grins grinned sighs sighed pauses paused chuckles chuckled beams beamed blushes
  blushed giggles giggled smirks smirked grimaces grimaced`);

/** Whoever laughs or shrugs in a sentence, of whom it tells no more than that: `Ruhl laughed. "It was late."`; null if nobody does. */
function movesBefore(clauses: Clauses, { from, to }: Sentence): NounPhrase | null {
  const { tokens } = clauses;
  if (to - from > LONGEST_MOVE) return null;
  const phrase = phraseStartingAt(clauses, from, to);
  if (phrase === null || !MOVES.has(tokens[phrase.to]) || !isOnePerson(clauses, phrase)) return null;
  return tokens.slice(from, to).some(({ kind }) => kind === 'quote') ? null : phrase;
}

/** Most tokens of such a sentence: `The mayor laughed and shook her head.` */
const LONGEST_MOVE = 12;

const TELLS = /^(?:say|tell|add|note|argue|explain|warn|insist|write|maintain)$/;

const OTHER = new WordList('he she him her his hers');
/** `Told that Orme had said so, Ruhl smiled.`: a sentence without what its subject is asked or told. */
const behindParticiple = (clauses: Clauses, sentence: Sentence): Sentence =>
  isFrontedParticiple(clauses, sentence.from)
    ? { ...sentence, from: clauseStart(clauses, sentence) }
    : sentence;

/** What is told of as said at another time: `Management says the plant will reopen`, `has said`, `said in May`. */
const SAYS = new WordList('says say tells');

/** Many in one word that no list of bodies holds. */
const MANY = new WordList('police staff management security prosecution defence defense labor labour crew');

/** Whether what is said by the verb at a token is told beside what somebody else says then. */
const isElsewhen = (tokens: readonly Token[], verb: number, present: boolean): boolean =>
  (SAYS.has(tokens[verb]) && !present) ||
  HAVE.has(itemAt(tokens, verb - 1)) ||
  (tokens[verb + 1]?.lower === 'in' && isOf(tokens[verb + 2], DAY_OR_MONTH));

/**
 * Whether somebody named there, a body by its name or one by an office has spoken in a sentence of their own: not `critics`, who
 * are answered, nor `the company`, for which somebody may speak; nor whoever speaks of the one who speaks of themselves before
 * and behind it: `The doctor said he would walk. "I was so happy."`
 */
function speaksAnew(
  clauses: Clauses,
  sentence: Sentence,
  { name, from, to, head }: NounPhrase,
  { part, previous }: RuleContext,
): boolean {
  const { tokens } = clauses;
  const cue = nearestCue(clauses, sentence, sentence.to, 'SPEECH');
  if (cue === null || !TELLS.test(cueWord(tokens, cue.from)?.lemma ?? '')) return false;
  const said = previous?.finding;
  const present = said?.cue != null && SAYS.has(said.clauses.tokens[said.cue.from]);
  if (isElsewhen(tokens, cue.from, present)) return false;
  if (OTHER.has(tokens[cue.from + 1]) && isObject(clauses, cue.from + 1)) return false;
  if (part.passage.inner[part.piece]?.some((word) => OF_MYSELF.has(word)) === true)
    return name !== null && !tokens.slice(sentence.from, sentence.to).some((token) => OTHER.has(token));
  if (name !== null) return true;
  // `Staff said costs are low`: the capital of a sentence.
  if (head === sentence.from && (isOf(tokens[head], GROUP | BODY) || MANY.has(tokens[head]))) return false;
  if (tokens[head]?.capital === true)
    return !isOf(tokens[from], SUBJECT_PRONOUN) && !isPeople(tokens[head]) && !RECORDS.has(tokens[head]);
  return (
    isOf(tokens[from], DETERMINER) && head === to - 1 && isOf(tokens[head], ROLE) && !isPeople(tokens[head])
  );
}

/**
 * `Ruhl said she was tired. "It was a long day."`: words without a cue go on with who spoke last in the paragraph,
 * else with whom the sentence before tells of: `Ruhl frowned. "It was a long day."`
 */
export const sameParagraph: AttributionRule = {
  name: 'same-paragraph',
  find(context) {
    const { part, sentence, previous } = context;
    if (part.token !== sentence.from || context.utterance.kind !== 'DIRECT' || awaitsAttribution(part))
      return null;
    // `Ruhl said. The response? "…"`
    if (reportersQuestion(context) !== null) return null;
    const clauses = clausesOfPart(context);
    const whole = sentence.from === 0 ? null : sentenceAt(part.passage, sentence.from - 1);
    const before = whole === null ? null : behindParticiple(clauses, whole);
    const moves = before === null ? null : movesBefore(clauses, before);
    if (moves !== null) return makeFinding('SAME_PARAGRAPH', clauses, moves, 0.8);
    const last = previous?.utterance.parts.at(-1);
    if (previous?.finding != null && last?.passage === part.passage) {
      // `"We go," Ruhl said. The mayor said it would rain. "It is late."`: whoever the sentence before tells of has spoken since.
      const since = before !== null && last.token < before.from ? before : null;
      const speaker = since === null ? null : outermostSpeaker(clauses, since, since.to);
      if (since !== null && speaker !== null && speaksAnew(clauses, since, speaker, context))
        return makeFinding('SAME_PARAGRAPH', clauses, speaker, 0.8);
      return { ...outermost(previous.finding), method: 'CONTINUED', cue: null, confidence: 0.85 };
    }
    if (before === null) return null;
    const first = clauses.tokens[before.from]?.kind === 'quote';
    const speaker =
      (first ? null : taggedBehind(clauses, before, behindClosing(clauses, before))) ??
      outermostSpeaker(clauses, before, before.to) ??
      // `"Yes," said Ruhl, the head of the firm that made "Low Tide." "It was long."`: whom the tag names, not the firm.
      (first ? taggedBehind(clauses, before, before.from + 1) : null);
    if (speaker !== null) return makeFinding('SAME_PARAGRAPH', clauses, speaker, 0.8);
    const phrase = earlierSubjects(clauses, before, before.to);
    if (phrase === null || !isOnePerson(clauses, phrase)) return null;
    return makeFinding('SAME_PARAGRAPH', clauses, phrase, 0.6);
  },
};

/** Whom the attribution at a token of a sentence names; null where none stands there, or no token is given. */
const taggedBehind = (clauses: Clauses, sentence: Sentence, tag: number | null): NounPhrase | null =>
  tag === null || tag === sentence.to ? null : (attributionAt(clauses, sentence, tag)?.subject ?? null);

/** Behind the last words between marks that end with a comma: `The road was marked "closed," <said> Ruhl.`; null if none do. */
function behindClosing({ tokens }: Clauses, { from, to }: Sentence): number | null {
  for (let i = to - 1; i > from; i -= 1)
    if (tokens[i]?.kind === 'quote') return endsWithComma(tokens[i]) ? i + 1 : null;
  return null;
}

/** `Ruhl said Orme had told her it was "late." "I wept."`: whoever reports all of it goes on, not whose words are in it; with `quoted Orme as saying` it is the one quoted. */
function outermost(finding: Finding): Finding {
  const { method, cue, phrase, via, clauses } = finding;
  const [first] = via;
  if (method !== 'CUE_BEFORE' || cue === null || first === undefined || first.from > phrase.from)
    return finding;
  if (cueWord(clauses.tokens, cue.from)?.form === 'GERUND') return finding;
  return makeFinding(method, clauses, first, finding.confidence);
}
