import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { isDoneToSpeaker } from './done-to.ts';
import { ACCUSING } from './papers.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { clauseStart } from '../phrases/clause.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { holdsFiniteVerb, isLooseWord } from '../phrases/verbs.ts';

/** Longest attribution with what stands behind its verb, in tokens: `, the mayor told reporters at the port on Monday`. */
const LONGEST = 16;

/**
 * `The mill will close, Orme said, but added: "…"`: whoever the clause before the conjunction is attributed to goes on, and not
 * its subject; null where no attribution stands there.
 */
export function attributedBefore(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  const speaker = speakerBefore(clauses, sentence, verb);
  if (speaker === null) return null;
  // `He came over, she said, and told her`
  const doer = phraseStartingAt(clauses, clauseStart(clauses, sentence), speaker.from);
  if (doer === null) return speaker;
  if (isDoneToSpeaker(clauses, doer, speaker, verb)) return null;
  return isDoersOwn(clauses, doer, speaker, verb) ? doer : speaker;
}

/** What is owned up to by whoever did it, and by nobody who tells of it. */
const OWNS_UP = wordSet('admit acknowledge confess concede boast brag');
/** The same, which the police do not own up to. */
const CONFESSES = wordSet('admit confess boast brag');
const OFFICERS = new WordList('police prosecutors investigators authorities detectives deputies');
/** What papers do not do. */
const SPEAKS_TO = wordSet(
  'tell ask text email promise threaten joke apologize apologise beg plead thank deny',
);
/** Those who hear it, of the police as well as of whoever they tell of. */
const HEARS = new WordList(
  'police officers investigators detectives agents deputies authorities his her their him them',
);
const PAPER = new WordList('affidavit affidavits warrant warrants transcript transcripts records');

/** `He slept, the affidavit says, but later admitted that`, `He left, police said, and told his wife that`: whoever is told of goes on. */
export function isDoersOwn(clauses: Clauses, doer: NounPhrase, speaker: NounPhrase, verb: number): boolean {
  const { tokens } = clauses;
  const { lemma = '' } = cueWord(tokens, verb) ?? {};
  if (!(OWNS_UP.has(lemma) || SPEAKS_TO.has(lemma)) || !canJudge(clauses, doer)) return false;
  const head = tokens[speaker.head];
  if (ACCUSING.has(head) || PAPER.has(head)) return true;
  if (!OFFICERS.has(head)) return false;
  return CONFESSES.has(lemma) || (lemma === 'tell' && HEARS.has(tokens[verb + 1]));
}

/** Whoever the clause before the conjunction in front of a verb is attributed to; null where no attribution stands there. */
function speakerBefore(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  const { tokens } = clauses;
  let and = verb - 1;
  while (and > sentence.from && isLooseWord(tokens[and])) and -= 1;
  const end = and - 1;
  if (!isOf(itemAt(tokens, and), CONJUNCTION) || itemAt(tokens, end)?.text !== ',') return null;
  let comma = end - 1;
  while (comma > sentence.from && end - comma < LONGEST && tokens[comma]?.kind !== 'punctuation') comma -= 1;
  if (tokens[comma]?.text !== ',' || !holdsFiniteVerb(clauses, sentence.from, comma)) return null;
  if (says(clauses, comma + 1)) {
    const behind = phraseStartingAt(clauses, comma + 2, end);
    return behind !== null && canSpeak(clauses, behind) && isOver(clauses, behind.to, end) ? behind : null;
  }
  for (let cue = comma + 2; cue < end; cue += 1) {
    if (!says(clauses, cue)) continue;
    const subject = phraseStartingAt(clauses, comma + 1, cue);
    if (subject === null || !canSpeak(clauses, subject)) return null;
    for (let i = subject.to; i < cue; i += 1) if (!isLooseWord(tokens[i])) return null;
    return isOver(clauses, cue + 1, end) ? subject : null;
  }
  return null;
}

const says = ({ tokens }: Clauses, i: number): boolean => {
  const cue = cueWord(tokens, i);
  return cue?.cueClass === 'SPEECH' && (cue.form === 'PAST' || cue.form === 'PRESENT');
};

/** Whether nothing that is said stands behind the verb of an attribution: `Orme said the mill closed, but added`. */
const isOver = (clauses: Clauses, from: number, to: number): boolean =>
  !holdsFiniteVerb(clauses, from, to) && !clauses.tokens.slice(from, to).some(({ kind }) => kind === 'quote');
