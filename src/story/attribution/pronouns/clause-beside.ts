import { itemAt } from '../../item-at.ts';
import type { Passage } from '../../passage.ts';
import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, isOf, LOOSE, SUBORDINATOR } from '../../words/word-classes.ts';
import { cueWord } from '../../words/cues.ts';
import { WordList } from '../../words/word-list.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';
import { explained } from '../phrases/explained.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { complementOf } from '../complements/complement.ts';
import { isDead, isInOffice } from './bystander.ts';
import { isPersonPhrase } from './person-phrase.ts';
import { unnamedOf } from './those-in-sentence.ts';

/** What begins a clause beside the one before it. */
const JOINS = new WordList('and but so yet then');
/** What ties a clause to the time of the one before it. */
const WHEN = new WordList('before until as when after while whereas');
/** Behind which clauses belong to one another: `left after Orme fell and Hull sang`. */
const WITHIN = new WordList(
  'that who which whom whose what how why whether if because since although though',
);
/** What another then answers. */
const ANSWERED = new WordList(
  'objected objects asked asks appealed appeals protested complained requested pleaded',
);
/** What a plea is not for an answer behind: `pleaded guilty`. */
const PLEA = new WordList('guilty not no');
/** What others do at what somebody does: `Orme won gold, and Hull wept`. */
const REACTS = new WordList(
  'wept weeps cried cries cheered cheers applauded applauds clapped claps watched watches listened listens laughed laughs smiled smiles left leaves fainted',
);
/** Behind what a story goes on with whoever does something next: `Orme resigned, and Hull took over`, `Orme crossed and Hull headed home`. */
const HANDS_ON = new WordList(
  'resigned resigns quit quits retired retires crossed crosses passed passes shot shoots',
);
/** What settles something: `Orme fell, and the referee, Karl Hull, waved play on`. */
const DECIDES = new WordList(
  'decided decides ruled rules waved waves intervened vetoed approved approves rejected rejects took takes succeeded replaced chose',
);
/** Whom the sentence begins with, in its last clause: `and his coach, Karl Hull, met him`. */
const POINTS_BACK = new WordList('him his her');
/** What begins a clause that is asked: `asked whether`. */
const CLAUSE = new WordList('that if whether why how what when where who which');
/** What whoever answers does, with or without words. */
const RESPONDS = new WordList(
  'agreed agrees refused refuses overruled overrules sustained sustains granted grants replied answered nodded relented obliged intervened objected',
);
/** Most words between a conjunction and who does something: `and on Friday Orme left`. */
const MOST_BETWEEN = 2;

/** A sentence that tells of somebody, and of another in its last clause. */
interface Place {
  readonly clauses: Clauses;
  readonly sentence: Sentence;
  readonly passages: readonly Passage[];
  /** Those of it who can be meant. */
  readonly meant: readonly Antecedent[];
}

/**
 * Whom a `he` or `she` means behind a sentence of two clauses, `first` being whom it begins with and who says nothing there: in `Orme
 * objected, and the judge agreed. "Move on," he said` rather whoever does something last, if that one takes over or answers; not so in
 * `Orme won gold, and his coach wept`. Nobody is sure, but where one of them is dead. Null where the sentence tells of one alone.
 */
export function besideFirst(place: Place, first: Antecedent, wanted: Wanted): Antecedent | null {
  if (!wanted.subject || first.part === 'MENTIONED' || first.aside === true) return null;
  const last = lastSubject(place, first);
  if (last === null) return null;
  const { one } = last;
  if (one.root !== null || (one.gender !== null && one.gender !== wanted.gender)) return null;
  // `Orme asked for help, but the officer laughed. "I was hurt," he said`; not so `"You must wait," he said`
  const { tag } = wanted;
  if (last.spurned === 'LAUGHS' || (last.spurned === 'REFUSES' && tag?.ofOwn() === true)) {
    const ofFirst = isDead(place.passages, first) || tag?.ofOther() === true || tag?.goesOn([]) === true;
    return ofFirst ? { ...one, orElse: first } : { ...first, orElse: one };
  }
  const later = last.later || (first.part === 'SPEAKS' && !last.answers);
  // `She left before Orme came`, `Orme left when a reporter came`: the story goes on with whom it began with.
  if (later && (first.root !== null || one.name === null)) return null;
  if (isDead(place.passages, first)) return one;
  if (isDead(place.passages, one)) return first;
  // `She went to school, and Orme taught her`, `Orme won gold, and his coach wept`: the story goes on with her, with Orme.
  const takes = last.answers || (one.name === null ? wanted.tag?.ofOther() === true : last.takesOver);
  const stays = later || first.root !== null || !takes;
  return stays ? { ...first, orElse: one } : { ...one, orElse: first };
}

/** Who does something in the last clause of a sentence, whether it only tells when, and whether they answer or take over there. */
interface Last {
  readonly one: Antecedent;
  readonly later: boolean;
  readonly answers: boolean;
  /** Whether they do so without another word, or will not do what they are asked for. */
  readonly spurned: 'LAUGHS' | 'REFUSES' | null;
  readonly takesOver: boolean;
}

/** Who does something in the last clause of a sentence that can be told of by itself; null if nobody does. */
function lastSubject({ clauses, sentence, meant }: Omit<Place, 'passages'>, first: Antecedent): Last | null {
  const { tokens } = clauses;
  for (let i = sentence.to - 2; i > sentence.from; i -= 1) {
    const token = itemAt(tokens, i);
    if (token === undefined || token.start < first.end) return null;
    const later = WHEN.has(token);
    if (!later && !JOINS.has(token) && token.text !== ';') continue;
    const one = subjectAt({ clauses, sentence, meant }, i + 1, first);
    if (one === null) continue;
    const start = behindFirst(clauses, sentence, first);
    if (!isApart(clauses, start, i)) continue;
    if (first.part === 'SPEAKS' && saysSomething(clauses, sentence, start, i)) return null;
    const verb = verbBehind(clauses, start, i) ?? i;
    const asked = ANSWERED.has(tokens[verb]) && !PLEA.has(tokens[verb + 1]);
    const holds = (words: WordList): boolean => holdsBehind(clauses, one, sentence, words);
    const takesOver = (HANDS_ON.has(tokens[verb]) || holds(DECIDES)) && !holds(REACTS) && !holds(POINTS_BACK);
    const responds = holds(RESPONDS);
    // `Orme asked for help, and the officer laughed`; `Orme rang, but the landlord refused to come`
    const refuses = token.lower === 'but' && first.name !== null && one.name === null && !isInOffice(one);
    const laughs = asked && !responds && holds(REACTS);
    const spurned = laughs ? 'LAUGHS' : responds && refuses ? 'REFUSES' : null;
    return { one, later, answers: asked || responds, spurned, takesOver };
  }
  return null;
}

/** Whoever can be meant and does something from a token on, right behind a conjunction; null if that is nobody, or `first`. */
function subjectAt(
  { clauses, sentence, meant }: Omit<Place, 'passages'>,
  from: number,
  first: Antecedent,
): Antecedent | null {
  const { tokens } = clauses;
  let at = from;
  while (at <= from + MOST_BETWEEN && isOf(tokens[at], CONJUNCTION | LOOSE)) at += 1;
  const plain = phraseStartingAt(clauses, at, sentence.to);
  const phrase = explained(clauses, plain);
  if (phrase === null) return null;
  const [start, end] = [tokens[phrase.from]?.start ?? 0, itemAt(tokens, phrase.to - 1)?.end ?? 0];
  // `and the judge, Tom Orme, agreed`: a name that another tells of.
  const apposed = phrase !== plain && tokens[phrase.to]?.text === ',';
  const known = meant.find(
    (one) => (apposed || one.part !== 'MENTIONED') && one.start >= start && one.start < end,
  );
  if (known !== undefined) return known.bearer === first.bearer || known.bearer === null ? null : known;
  if (!isPersonPhrase(clauses, phrase) || verbBehind(clauses, phrase.to, sentence.to) === null) return null;
  return unnamedOf(clauses, { phrase, part: 'SUBJECT', verb: null });
}

/** The token behind somebody who begins a sentence. */
function behindFirst({ tokens }: Clauses, { from }: Sentence, { end }: Antecedent): number {
  let start = from;
  while ((tokens[start]?.start ?? end) < end) start += 1;
  return start;
}

/** Whether the clause of whoever stands before a token is whole before a conjunction, and leads into no other that goes on behind it. */
function isApart(clauses: Clauses, start: number, joint: number): boolean {
  const { tokens } = clauses;
  if (!holdsFiniteVerb(clauses, start, joint)) return false;
  if (tokens[joint]?.text === ';' || itemAt(tokens, joint - 1)?.text === ',') return true;
  for (let i = start; i < joint; i += 1)
    if (WITHIN.has(tokens[i]) || WHEN.has(tokens[i]) || isOf(tokens[i], SUBORDINATOR)) return false;
  return true;
}

/** Whether words are told between the verb of whoever speaks and a conjunction: `Orme said it was late, and`; not so in `Orme objected, and`. */
function saysSomething(clauses: Clauses, sentence: Sentence, from: number, joint: number): boolean {
  const { tokens } = clauses;
  for (let i = from; i < joint; i += 1) {
    if (tokens[i]?.kind === 'quote') return true;
    // `Orme asked for a delay`
    const cue = ANSWERED.has(tokens[i]) && !CLAUSE.has(tokens[i + 1]) ? null : cueWord(tokens, i);
    if (cue !== null && complementOf(clauses, sentence, i, cue.lemma) !== null) return true;
  }
  return false;
}

/** Whether one of some words stands behind somebody in the last clause of a sentence: `and the judge agreed`. */
function holdsBehind({ tokens }: Clauses, { end }: Antecedent, sentence: Sentence, words: WordList): boolean {
  for (let i = sentence.to - 1; i > sentence.from && (tokens[i]?.start ?? 0) >= end; i -= 1)
    if (words.has(tokens[i])) return true;
  return false;
}
