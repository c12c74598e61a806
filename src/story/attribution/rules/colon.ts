import { TOLD_KINDS } from '../../passage.ts';
import type { AttributionRule, Finding } from '../cues/finding.ts';
import { clausesOfPart, findingOf, makeFinding, sentenceAt } from '../cues/finding.ts';
import { BE } from '../phrases/passive.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import { withThoseBefore } from '../phrases/companions.ts';
import { canJudge } from '../phrases/somebody.ts';
import { earlierSubjects } from '../subjects/earlier-subject.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrase.ts';
import { behindLoose, holdsFiniteVerb, isFiniteVerb } from '../phrases/verbs.ts';
import { wholeNameFrom } from '../phrases/whole-name.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { denialOf } from '../cues/denial.ts';
import { ownSubject } from '../subjects/own-subject.ts';
import { nearestCue } from '../nearest/nearest-cue.ts';
import { INSCRIBED } from '../subjects/words-on-things.ts';
import { behindSourceOpening } from '../phrases/source-opening.ts';
import { BY_FROM_OR_OF } from '../../words/linking-words.ts';
import { OPENING } from '../cues/cue-at.ts';
import { CONJUNCTION, DETERMINER, isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { cueWord } from '../../words/cues.ts';
import { WordList } from '../../words/word-list.ts';
import { withReporters } from './cue-before.ts';

/** `Ruhl told them: "…"`, also where the colon ends the paragraph before. */
export const colon: AttributionRule = {
  name: 'colon',
  find(context) {
    const { passage, token } = context.part;
    const before = itemAt(passage.tokens, token - 1);
    if (before?.text === ':') return speakerBeforeColon(clausesOfPart(context), token - 1);
    if (token !== 0) return null;
    const above = itemAt(context.clauses, passage.index - 1);
    if (above === undefined || !TOLD_KINDS.has(above.passage.kind) || above.tokens.at(-1)?.text !== ':')
      return null;
    return speakerBeforeColon(above, above.tokens.length - 1);
  },
};

/** Who says what stands behind the colon at a token; null if its sentence does not tell. */
export function speakerBeforeColon(clauses: Clauses, at: number): Finding | null {
  const sentence = behindFrom(clauses, sentenceAt(clauses.passage, at), at);
  // `Opening remarks:` tells of nobody.
  if (at - sentence.from === 2 && OPENING.has(clauses.tokens[sentence.from])) return null;
  const nearest = outOfSilence(clauses, sentence, nearestCue(clauses, sentence, at, 'ANY'));
  const cue = nearest === null ? null : (issuingIn(clauses, sentence, nearest, at) ?? nearest);
  const sender = senderBefore(clauses, sentence, at);
  if (sender !== null && (cue === null || cue.subject.from < sender.from))
    return makeFinding('COLON', clauses, sender, 0.9);
  // `To Ruhl's charge that it was over, Orme had one answer:`
  const answered = cue?.tie === 'OWNER' && clauses.tokens[cue.to]?.lower === 'that';
  // `Ruhl, on Orme's reply: "…"`, as in a list of what was said of something.
  const first = clauses.nameAt[sentence.from] === undefined ? null : wholeNameFrom(clauses, sentence.from);
  const alone =
    first !== null && clauses.tokens[first.to]?.text === ',' && !holdsFiniteVerb(clauses, first.to, at);
  // `Ruhl, according to her brother: "…"`
  const source = alone ? behindSourceOpening(clauses.tokens, first.to + 1) : null;
  if (alone && source === null && (cue === null || cue.tie === 'OWNER'))
    return makeFinding('COLON', clauses, first, 0.9);
  if (cue !== null && !answered)
    return findingOf('COLON', clauses, withReporters(clauses, sentence, cue), 0.94);
  // `Ruhl: "We go."`, as in a record of questions and answers.
  const named = phraseEndingAt(clauses, at - 1, sentence.from);
  const phrase = named?.name == null ? null : withThoseBefore(clauses, sentence, named);
  if (phrase?.from === sentence.from) return makeFinding('COLON', clauses, phrase, 0.9);
  // `Ruhl pushes for a higher wage: "…"`: whoever the sentence is about; not a label, `FAREWELL - "…" by the Post:`.
  const doer = earlierSubjects(clauses, sentence, at);
  if (doer !== null && isShown(clauses, sentence, at)) return null;
  const does = doer?.name != null || holdsFiniteVerb(clauses, sentence.from, at);
  const speaker = does && doer !== null && canJudge(clauses, doer) ? doer : behindHere(clauses, sentence);
  if (speaker === null) return null;
  return makeFinding('COLON', clauses, speaker, 0.7);
}

/** What one does with words of one's own, and what holds them. */
const ISSUES = new WordList(
  'issued issues issue released releases release left leaves sent sends made makes gave gives shared',
);
const WORDS = new WordList(
  'statement note message reply response comment apology letter text email reason answer',
);

/**
 * `The Post says Ruhl has issued this statement: "…"`: whoever issues the words in what another reports; null where nobody does, as in
 * `Orme said Ruhl never gave an answer`.
 */
function issuingIn(clauses: Clauses, sentence: Sentence, cue: CuePhrase, at: number): CuePhrase | null {
  const { tokens } = clauses;
  if (!WORDS.has(itemAt(tokens, at - 1)) || cue.subject.from > cue.from) return null;
  let verb = at - 2;
  while (verb > cue.to && !ISSUES.has(tokens[verb])) verb -= 1;
  if (verb <= cue.to || tokens.slice(cue.to, at).some((token) => NONE.has(token))) return null;
  const subject = ownSubject(clauses, sentence, verb);
  if (subject === null || subject.from < cue.to || !canJudge(clauses, subject)) return null;
  return { from: verb, to: verb + 1, cueClass: 'SPEECH', subject, via: [] };
}

const NONE = new WordList("no not never n't");

/** What somebody says, which does something itself. */
const SENT = new WordList('remarks comments message words tweet reply response answer warning');

/** `Orme was silent, but remarks from Ruhl left little doubt: "…"`: whose remarks a sentence tells of last before a token; null if nobody's. */
function senderBefore(clauses: Clauses, sentence: Sentence, at: number): NounPhrase | null {
  const { from } = sentence;
  const { tokens } = clauses;
  for (let i = at - 3; i >= from; i -= 1) {
    if (!SENT.has(tokens[i]) || !BY_FROM_OR_OF.has(tokens[i + 1])) continue;
    const start = isOf(itemAt(tokens, i - 1), DETERMINER) ? i - 1 : i;
    const before = itemAt(tokens, start - 1);
    if (start > from && before?.text !== ',' && !isOf(before, CONJUNCTION)) return null;
    // `Ruhl said he was hurt and comments by Orme were wrong:`
    if (before?.lower === 'and' && nearestCue(clauses, sentence, start - 1, 'SPEECH') !== null) return null;
    const sender = phraseStartingAt(clauses, i + 2, at);
    const met = sender === null ? null : metBy(clauses, sender.to, at);
    if (met !== null) return met;
    return sender !== null && canJudge(clauses, sender) && isFiniteVerb(clauses, sender.to) ? sender : null;
  }
  return null;
}

/** What is done to words beside judging them by whoever then speaks: `were met with fury by Orme`; not `were read out by Orme`. */
const MET = new WordList('met greeted answered countered followed');

/** `The words of Ruhl were met with fury by Orme: "…"`: who answers them, right before the colon; null if nobody is told of. */
function metBy(clauses: Clauses, verb: number, at: number): NounPhrase | null {
  const { tokens } = clauses;
  if (!BE.has(tokens[verb])) return null;
  const done = behindLoose(clauses, verb + 1);
  if (!MET.has(tokens[done]) && cueWord(tokens, done)?.cueClass !== 'EVALUATION') return null;
  const by = tokens.slice(verb, at).findLastIndex(({ lower }) => lower === 'by');
  const agent = by === -1 ? null : somebodyFrom(clauses, verb + by + 1, at);
  return agent?.to === at && canJudge(clauses, agent) ? agent : null;
}

/** `Ruhl said she could not say: "…"`: who says that nothing is said; the cue itself where nobody tells of it. */
function outOfSilence(clauses: Clauses, sentence: Sentence, cue: CuePhrase | null): CuePhrase | null {
  if (cue === null || cue.subject.from > cue.from || denialOf(clauses, sentence, cue, false) === null)
    return cue;
  const outer = nearestCue(clauses, sentence, cue.subject.from, 'SPEECH');
  return outer !== null && outer.to === cue.subject.from && outer.subject.from < outer.from ? outer : cue;
}

/** `From Sen. Ann Lee: "…"`, as in a list of statements: its words behind `From`, where they do nothing but name somebody. */
function behindFrom(clauses: Clauses, sentence: Sentence, at: number): Sentence {
  const { from, to } = sentence;
  if (clauses.tokens[from]?.lower !== 'from' || from !== 0 || holdsFiniteVerb(clauses, from + 1, at))
    return sentence;
  const phrase = phraseStartingAt(clauses, from + 1, at);
  const ends = phrase?.name != null && (phrase.to === at || clauses.tokens[phrase.to]?.text === ',');
  return ends ? { from: from + 1, to } : sentence;
}

/** Most words between what words stand on and the colon. */
const LONGEST_PAPER = 6;

/** What leads to words that are another's, and what these stand on beside `INSCRIBED`. */
const SHOWS = new WordList(
  'show shows showed showing play plays played playing hear hears heard hearing see sees saw seeing find finds found finding receive receives received get gets got open opens opened discover discovers discovered notice notices noticed spot spots spotted',
);
const RECORDS = new WordList(
  'tape recording envelope email e-mail diary log transcript telegram line lines words',
);

/** Words, not what they stand on: whoever opens with them says them. */
const SPOKEN = new WordList('line lines words');

/** `Police showed her the note: "…"`, `He played them the tape: "…"`: whoever shows or hears words need not have said them. */
function isShown({ tokens }: Clauses, { from }: Sentence, colon: number): boolean {
  const paper = itemAt(tokens, colon - 1);
  if (!RECORDS.has(paper) && !INSCRIBED.test(paper?.lower ?? '')) return false;
  // `showed him her note`, not `showed her the note`
  if (itemAt(tokens, colon - 2)?.lower === 'her') return false;
  for (let i = colon - 2; i > from && colon - i <= LONGEST_PAPER; i -= 1) {
    if (SHOWS.has(tokens[i])) return true;
    // `showed her his note`
    if (isOf(tokens[i], POSSESSIVE) || OWN.has(tokens[i])) return false;
    // `opened with the line: "…"`
    if (tokens[i]?.lower === 'with' && SPOKEN.has(paper)) return false;
  }
  return false;
}

const OWN = new WordList('his their its my our');

/** `Here is Ann Lee in May: "…"`: the name right behind the verb; null if the sentence begins otherwise. */
function behindHere(clauses: Clauses, { from }: Sentence): NounPhrase | null {
  if (clauses.tokens[from]?.lower !== 'here' || !/^(?:is|['’]s)$/.test(clauses.tokens[from + 1]?.lower ?? ''))
    return null;
  if (clauses.nameAt[from + 2] === undefined) return null;
  const whole = wholeNameFrom(clauses, from + 2);
  // Not `Here is Ann Lee's dog:`, `Here is Ann Lee as her son sees her:`.
  const next = clauses.tokens[whole.to]?.lower ?? '';
  return /^(?::|,|in|on|at|last|this|again|back)$/.test(next) ? whole : null;
}
