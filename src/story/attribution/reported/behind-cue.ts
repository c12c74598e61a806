import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import type { Cue } from '../../words/cues.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import { endsInS } from '../../words/inflect.ts';
import { attributionAt } from '../nearest/cue-after.ts';
import { denialOf } from '../cues/denial.ts';
import { setsAsideClaim, setsAsideRequest } from '../cues/denying.ts';
import { isHabit } from '../phrases/habit.ts';
import { isAnyone, isNobody } from '../cues/nobody.ts';
import { phraseOfCue } from '../subjects/cue-phrase.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { findingOf } from '../cues/finding.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { canJudge } from '../phrases/somebody.ts';
import { behindLoose, isFiniteVerb } from '../phrases/verbs.ts';
import { goesOnFrom } from '../clause-ends/goes-on-from.ts';
import { beforeMainVerb } from './before-main-verb.ts';
import { spokenOfEnd } from './announced-when.ts';
import { accuses, looms } from '../subjects/papers.ts';
import { isSubjectOf } from './is-subject-of.ts';
import { innerEnd } from '../clause-ends/inner-end.ts';
import { holdsQuote } from '../settings/said-before.ts';
import { clauseEnd } from '../clause-ends/clause-end.ts';
import { complementOf } from '../complements/complement.ts';
import { hangsOn } from './hangs-on.ts';
import type { Complement } from '../complements/openings.ts';
import { isSaidByWhoever } from './whoever.ts';
import { tellsDeed } from './tells-deed.ts';
import type { ReportedClause, Stretch } from './reported-clause.ts';
import { AUXILIARY, CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { isActive } from './active-verb.ts';
import { isOfEachOther, isTakenByAnother } from './taken-by-another.ts';
import type { Saying } from './taken-by-another.ts';

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
  if (complement === null || isOfEachOther(clauses, cue, complement.from)) return null;
  const saying: Saying = { clauses, sentence, at, cue, complement };
  if (isTakenByAnother(saying, previous)) return null;
  const phrase = whoSays(saying, previous);
  if (phrase === null) return null;
  const stretch = wordsOf(saying, phrase);
  if (stretch === null) return null;
  const marked = holdsQuote(clauses, stretch);
  if (!marked && tellsNothing(saying, phrase, stretch)) return null;
  const before = complement.form === 'CLAUSE' && !marked ? hangsOn(clauses, sentence, phrase, stretch) : [];
  return {
    finding: findingOf('CUE_BEFORE', clauses, { ...phrase, to: complement.cueTo }, SURE[complement.form]),
    stretches: [...before, stretch],
    weak: complement.form === 'MATTER',
  };
}

/** The verb with whoever says what it takes; null where nobody does who can. */
function whoSays(saying: Saying, previous: ReportedClause | null): CuePhrase | null {
  const { clauses, sentence, at, cue, complement } = saying;
  const further = goesOnFrom(clauses, sentence, previous, at, cue);
  const phrase = further ?? phraseOfCue(clauses, sentence, at, cue);
  if (phrase === null || phrase.subject.to > at) return null;
  const { subject } = phrase;
  // `nobody remembers who suggested it`: what nobody says is not said.
  const speaks = canSpeak(clauses, subject) || areSaying(clauses, subject, cue, complement);
  if (!speaks || isNobody(clauses, subject.from) || isAnyone(clauses, subject, at)) return null;
  if (isSaidByWhoever(clauses, sentence, cue, subject, complement)) return null;
  const ownedBefore = further !== null && previous?.finding.tie === 'OWNER';
  const goesOn = ownedBefore || subject === previous?.finding.phrase;
  if (cue.noun && !goesOn && isNounOf(saying, subject)) return null;
  const judges = accuses(clauses, subject, cue) || setsAsideClaim(clauses, subject, at);
  if (complement.form === 'MATTER' && !judges && !canJudge(clauses, subject)) return null;
  if (looms(clauses, subject, cue, complement)) return null;
  // `did not say whether`; a denial is itself something said, and `denied that she had said it` is one of the denial.
  return denialOf(clauses, sentence, phrase, false) === null ? phrase : null;
}

/** Whether a form that can be a noun is none of the verb of a subject: `its claims that`, not `is right to note that`, `but did note that`, `stares, then asks if`. */
function isNounOf({ clauses, sentence, at, cue, complement }: Saying, subject: NounPhrase): boolean {
  const before = itemAt(clauses.tokens, at - 1);
  return !(
    isParticiple(clauses, at, cue, complement) ||
    before?.lower === 'to' ||
    (complement.form === 'QUESTION' && before?.lower === 'then') ||
    isOf(before, AUXILIARY) ||
    (before?.lower === 'it' && tellsInClause(complement)) ||
    isSubjectOf(clauses, sentence, subject, at)
  );
}

/** `It claims (that) it was sold`; not so in `It promises to be a long night`. */
const tellsInClause = ({ form }: Complement): boolean => form === 'THAT' || form === 'CLAUSE';

/** The words that the verb takes; null if nothing is told of what is said. */
function wordsOf({ clauses, sentence, at, cue, complement }: Saying, phrase: CuePhrase): Stretch | null {
  const { form, from } = complement;
  const whole = complementEnd(clauses, sentence, complement);
  const spokenOf = form === 'MATTER' || (cue.lemma.startsWith('apologi') && isQuote(clauses, from));
  const end = spokenOf ? spokenOfEnd(clauses, sentence, { from, to: whole }, cue.lemma) : whole;
  // `hinted at that in a speech`
  if (end < whole && end === from + 1 && POINTS.has(clauses.tokens[from])) return null;
  const stop = innerEnd(clauses, sentence, phrase, from, end);
  const inner = beforeMainVerb(clauses, sentence, phrase, complement, stop);
  // `The woman who accused the bank of fraud said`: what tells who she is.
  if (inner < stop && form === 'MATTER' && saysBehind(clauses, inner)) return null;
  // `What Ruhl said was not recorded`: all of it is the subject of what follows, and so is `What Ruhl said when she left was`.
  const free = clauses.tokens[sentence.from]?.lower === 'what' && phrase.subject.from === sentence.from + 1;
  if (free && (form === 'QUESTION' || isFiniteVerb(clauses, from))) return null;
  return { from, to: beforeAnother(clauses, sentence, at, from, inner) };
}

/** Whether the words that a verb takes, none of them between marks, tell a deed or a habit, and nothing said. */
function tellsNothing(
  { clauses, at, cue, complement }: Saying,
  { subject }: CuePhrase,
  stretch: Stretch,
): boolean {
  if (FRAMES.get(cue.lemma)?.judged === true || setsAsideRequest(clauses.tokens, at)) return true;
  // `likes to talk about boats`
  const habit = itemAt(clauses.tokens, at - 1)?.lower === 'to' && isHabit(clauses.tokens, at - 1);
  if (habit && complement.form === 'MATTER') return true;
  return tellsDeed(clauses, at, cue.lemma, subject, complement.form, stretch);
}

/**
 * `Ruhl said she knew of no deal, but "it is likely," one said`: before words between marks that somebody else says;
 * `Ruhl denied it was "over", Orme said`: before whoever reports it all.
 */
function beforeAnother(clauses: Clauses, sentence: Sentence, at: number, from: number, end: number): number {
  const { tokens } = clauses;
  for (let quote = from; quote < end; quote += 1) {
    if (tokens[quote]?.kind !== 'quote') continue;
    const comma = tokens[quote + 1]?.text === ',';
    const other = comma || endsWithComma(tokens[quote]) ? attributionAt(clauses, sentence, quote + 1) : null;
    if (other === null || other.from <= at) continue;
    const joined = quote > from + 1 && isOf(itemAt(tokens, quote - 1), CONJUNCTION);
    if (comma || !joined) return quote + 1;
    return itemAt(tokens, quote - 2)?.text === ',' ? quote - 2 : quote - 1;
  }
  return end;
}

const isQuote = ({ tokens }: Clauses, at: number): boolean => tokens[at]?.kind === 'quote';

function complementEnd(clauses: Clauses, sentence: Sentence, { form, from }: Complement): number {
  if (form === 'ANSWER') return from + 1;
  // Behind a colon the rest is said, semicolons and all.
  const stop =
    itemAt(clauses.tokens, sentence.to - 1)?.kind === 'punctuation' ? sentence.to - 1 : sentence.to;
  return itemAt(clauses.tokens, from - 1)?.text === ':' ? stop : clauseEnd(clauses, sentence, from);
}

/** `resigned, warning against a sale`, `quashed it, ruling that`: a participle behind a comma, with what is warned of or a `that`. */
const isParticiple = (
  { tokens }: Clauses,
  at: number,
  { lemma, form }: Cue,
  { cueTo }: Complement,
): boolean =>
  form === 'GERUND' &&
  (itemAt(tokens, at - 1)?.text === ',' || endsWithComma(itemAt(tokens, at - 1))) &&
  ((lemma === 'warn' && cueTo > at + 1) || tokens[cueTo]?.lower === 'that');

const POINTS = new WordList('it this that these those them him her');

/** Whether the first verb behind a token is one of speech. */
const saysBehind = (clauses: Clauses, from: number): boolean =>
  cueWord(clauses.tokens, behindLoose(clauses, from))?.cueClass === 'SPEECH';

/** `Harbour oddballs say (that) it was sold`: several of whom no list tells that they can speak, and who say what a clause tells. */
function areSaying({ tokens }: Clauses, { head }: NounPhrase, cue: Cue, { form }: Complement): boolean {
  const plural = cue.lemma === 'say' && (cue.form === 'BASE' || cue.form === 'PAST');
  if (!plural || (form !== 'THAT' && form !== 'CLAUSE')) return false;
  return tokens[head]?.kind === 'word' && endsInS(tokens[head].lower);
}
