import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import type { Cue } from '../../words/cues.ts';
import { A_OR_AN, CONJUNCTIONS } from '../../words/function-words.ts';
import { AUXILIARY, CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { WHO_OR_WHOSE } from '../../words/relatives.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { isDoersOwn } from '../subjects/attributed-before.ts';
import { hasDoneTo, isDoneToSpeaker } from '../subjects/done-to.ts';
import { mainSubject } from '../subjects/earlier-subject.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrase.ts';
import { ownSubject } from '../subjects/own-subject.ts';
import { scoldedBefore } from '../subjects/scolded-before.ts';
import { antecedentOf } from '../phrases/relative.ts';
import { behindSourceOpening } from '../phrases/source-opening.ts';
import { canSpeak, HELD_UP } from '../phrases/can-speak.ts';
import { canJudge } from '../phrases/somebody.ts';
import { holdsFiniteVerb, isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { subjectOf } from '../subjects/verb-subject.ts';
import { whoseBefore } from '../phrases/whose.ts';
import { behindAttribution } from '../settings/behind-attribution.ts';
import type { ReportedClause } from '../reported/reported-clause.ts';

/**
 * The verb as one more of whoever is reported right before it: `said it had fallen, adding`, `said it had fallen and
 * accused`, where the nearest subject is inside what is said.
 */
export function goesOnFrom(
  clauses: Clauses,
  sentence: Sentence,
  previous: ReportedClause | null,
  at: number,
  cue: Cue,
): CuePhrase | null {
  if (previous === null) return null;
  // `The mayor left, according to Ruhl, and then asked`: no verb that another could go on with.
  const source = behindSourceOpening(clauses.tokens, previous.finding.cue?.from ?? at);
  if (source !== null && cue.form !== 'GERUND') return null;
  // `The mayor left, as the Post reported, and said`
  if (cue.form !== 'GERUND' && isSetBeside(clauses, sentence, previous, at)) return null;
  const end = endOf(clauses, sentence, previous);
  if (end >= at) return null;
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
    const antecedent = antecedentOf(clauses, sentence, who);
    const subject = antecedent === null ? null : (whoIsSuch(clauses, sentence, antecedent) ?? antecedent);
    return subject === null ? null : { from: at, to: at + 1, cueClass: cue.cueClass, subject, via: [] };
  }
  const waiting = cue.form === 'GERUND' ? null : subjectWaiting(clauses, sentence, previous, end, at);
  if (waiting !== null) return { from: at, to: at + 1, cueClass: cue.cueClass, subject: waiting, via: [] };
  for (let i = end; i < at; i += 1) {
    const token = clauses.tokens[i];
    if (token?.kind !== 'punctuation' && !isOf(token, CONJUNCTION) && !isLooseWord(token)) return null;
  }
  // `praised Orme, whose son, Tom Hull, said`: the verb of a clause inside what is said.
  const own = ownSubject(clauses, sentence, at);
  if (own !== null && whoseBefore(clauses, sentence, own) !== null) return null;
  // `Ruhl, whose son, Tom Hull, said it rained, left`: that clause is over.
  const owned = whoseBefore(clauses, sentence, previous.finding.phrase) !== null;
  if (owned && clauses.tokens[end]?.text === ',' && !hasConjunction(clauses, end, at)) return null;
  if (cue.form === 'GERUND' && isJudgedFor(clauses, sentence, previous)) return null;
  const subject =
    doerToSpeaker(clauses, sentence, previous, at, cue) ??
    anotherThanOwner(clauses, sentence, previous, at, cue) ??
    whoeverHolds(clauses, sentence, previous.finding.phrase) ??
    previous.finding.phrase;
  return { from: at, to: at + 1, cueClass: cue.cueClass, subject, via: [] };
}

/** `criticised Orme for calling it dead, saying it lived`: whoever judges goes on, not whoever is judged for what they said. */
function isJudgedFor(
  clauses: Clauses,
  sentence: Sentence,
  { finding: { cue, phrase } }: ReportedClause,
): boolean {
  const preposition = (cue?.from ?? 0) - 1;
  if (itemAt(clauses.tokens, preposition)?.lower !== 'for' || phrase.to > preposition) return false;
  return scoldedBefore(clauses, sentence, preposition) !== null;
}

/** `The foreman, a clerk who asked to stay unnamed, said`: whoever a description between commas tells of, where that has no name; null if nobody. */
function whoIsSuch(clauses: Clauses, sentence: Sentence, { from, name }: NounPhrase): NounPhrase | null {
  const { tokens } = clauses;
  if (name !== null || !A_OR_AN.has(tokens[from]) || itemAt(tokens, from - 1)?.text !== ',') return null;
  const one = phraseEndingAt(clauses, from - 2, sentence.from);
  return one?.from === sentence.from && one.name === null && canJudge(clauses, one) ? one : null;
}

/**
 * `Ruhl, who says Orme told him to lie, said`, `Ruhl, speaking so softly that Orme asked him to go on, said`: the subject of the sentence,
 * which still waits for its verb where somebody speaks inside what tells more of it; null if none does.
 */
function subjectWaiting(
  clauses: Clauses,
  sentence: Sentence,
  { finding: { phrase } }: ReportedClause,
  end: number,
  at: number,
): NounPhrase | null {
  const { tokens } = clauses;
  if (tokens[end]?.text !== ',' || hasConjunction(clauses, end, at)) return null;
  const main = mainSubject(clauses, sentence, at);
  if (main === null || main.to >= phrase.from || tokens[main.to]?.text !== ',') return null;
  const opener = tokens[main.to + 1];
  if (!WHO_OR_WHOSE.has(opener) && opener?.lower.endsWith('ing') !== true) return null;
  for (let i = main.to + 1; i < phrase.from; i += 1) if (tokens[i]?.text === ',') return null;
  return canJudge(clauses, main) ? main : null;
}

/**
 * Whoever does what somebody tells, and goes on with it: `He came over, she said, and told her`, `Ann Lee said a man came in and told her`,
 * `Her boss, Ann Lee said, called her in and told her`; null where it is whoever tells that goes on.
 */
function doerToSpeaker(
  clauses: Clauses,
  sentence: Sentence,
  { finding, stretches }: ReportedClause,
  at: number,
  { lemma }: Cue,
): NounPhrase | null {
  const [first, second] = stretches;
  if (first === undefined || finding.cue === null || first.from < sentence.from) return null;
  const from = clauses.tokens[first.from]?.lower === 'that' ? first.from + 1 : first.from;
  const doer = phraseStartingAt(clauses, from, first.to);
  if (doer === null) return null;
  // `Ann Lee said Orme was ill and told her to rest`: whoever speaks tells another, and Orme does nothing.
  const does = finding.cue.from > first.from || !isOf(clauses.tokens[doer.to], AUXILIARY);
  if (!does) return null;
  if (isDoneToSpeaker(clauses, doer, finding.phrase, at)) return doer;
  const behind = finding.cue.from > first.from;
  if (behind && isDoersOwn(clauses, doer, finding.phrase, at)) return doer;
  // `The doctor, she said, took her aside and warned of fevers`: the verb goes on the one behind the attribution.
  const parted = second !== undefined && doer.to === first.to && second.from > finding.cue.from;
  const joined =
    isOf(itemAt(clauses.tokens, at - 1), CONJUNCTION) && itemAt(clauses.tokens, at - 2)?.text !== ',';
  // `The clerk, Orme said, is helping her and warned of delays`: what goes on is no deed of then.
  const goesOn = parted && joined && !isOf(clauses.tokens[second.from], AUXILIARY) && !SAYS_MORE.has(lemma);
  return goesOn && hasDoneTo(clauses, doer, finding.phrase, at) ? doer : null;
}

/** What whoever has said something says more of it by: `The mill, Orme said, is late and added that it leaks`. */
const SAYS_MORE = wordSet('add note stress conclude continue emphasize emphasise');

/** Whether what was reported last is told of by `as` alone and is a deed of somebody whose verb the one at a token can be. */
function isSetBeside(clauses: Clauses, sentence: Sentence, { finding }: ReportedClause, at: number): boolean {
  if (itemAt(clauses.tokens, finding.phrase.from - 1)?.lower !== 'as') return false;
  const main = mainSubject(clauses, sentence, at);
  return main !== null && main.from < finding.phrase.from && canJudge(clauses, main);
}

/** What is done by those before whom others speak. */
const HEARS = new WordList('heard hears hear hearing read reads received saw shown');
/** What they say who have heard others. */
const ANSWERS = wordSet(
  'say tell ask order rule agree call demand decide find reject dismiss urge recommend warn respond add',
);

/** Who goes on where what is reported last is another's saying, which the subject of the sentence does something with: `Ruhl rejected the union's claim that it leaked, and said`; null where nobody does. */
function anotherThanOwner(
  clauses: Clauses,
  sentence: Sentence,
  { finding }: ReportedClause,
  at: number,
  { lemma }: Cue,
): NounPhrase | null {
  if (finding.tie !== 'OWNER' || finding.cue === null) return null;
  const noun = Math.min(finding.cue.from, finding.phrase.from);
  const subject = subjectOf(clauses, sentence, at);
  if (subject === null || subject.to > noun || !holdsFiniteVerb(clauses, subject.to, noun)) return null;
  // `Jurors heard Ruhl's claim that Orme hit her and threatened to kill her`
  const hears = clauses.tokens.slice(subject.to, noun).some((token) => HEARS.has(token));
  return canSpeak(clauses, subject) && !(hears && !ANSWERS.has(lemma)) ? subject : null;
}

/** Who goes on behind what a thing has written on it: `he stood before a banner that said "Now" and announced that`; null where nobody does. */
function whoeverHolds(clauses: Clauses, sentence: Sentence, { from, head }: NounPhrase): NounPhrase | null {
  if (!HELD_UP.has(clauses.tokens[head])) return null;
  let verb = from - 1;
  while (verb > sentence.from && !isFiniteVerb(clauses, verb)) verb -= 1;
  const subject = verb > sentence.from ? subjectOf(clauses, sentence, verb) : null;
  return subject !== null && subject.to <= from && canJudge(clauses, subject) ? subject : null;
}

/** Behind what is said and its attribution, whichever comes last: `It rained, Ruhl told them on Monday, and said`. */
function endOf(clauses: Clauses, sentence: Sentence, { finding, stretches }: ReportedClause): number {
  const said = stretches.at(-1)?.to ?? Infinity;
  const { cue, phrase: subject } = finding;
  return cue === null || cue.from < said ? said : behindAttribution(clauses, sentence, { ...cue, subject });
}

function hasConjunction({ tokens }: Clauses, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => CONJUNCTIONS.has(lower));
}
