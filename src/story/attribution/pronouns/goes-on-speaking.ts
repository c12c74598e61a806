import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import type { Cue } from '../../words/cues.ts';
import {
  CONJUNCTION,
  FINITE,
  isOf,
  LOOSE,
  PAST,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { THOUGH } from '../../words/linking-words.ts';
import { chooseAntecedent } from '../phrases/antecedent.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';
import { clauseStart } from '../phrases/clause.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { complementOf } from '../complements/complement.ts';
import type { Subject } from '../subjects/subjects.ts';

/** Subjects of a sentence by the token that tells where they stand, see `subjectsOf`. */
type Subjects = ReadonlyMap<number, Subject>;

const JOINS = new WordList('and but yet though although while');
const HAD = new WordList("had has have 'd 's 've would will may might could can");
const DOES = FINITE | PAST | SUBORDINATOR | SUBJECT_PRONOUN;
/** Most tokens between a conjunction and its subject: `but under cross-examination on Monday, he said`. */
const LONGEST_ADJUNCT = 8;
/** Most words between `he` and its verb: `he also later conceded`. */
const MOST_BESIDE = 2;

/** Verbs by which whoever says something says more of it. */
export const SAYS_MORE =
  wordSet(`add note acknowledge concede warn caution stress emphasize emphasise underline underscore reiterate repeat
  predict suggest recommend remark observe explain clarify allow conclude point go`);
/** Verbs by which whoever something is said of says that it is otherwise. */
const ANSWERS = wordSet(
  `deny admit confess plead protest apologize apologise dispute reply respond answer retort counter claim refuse`,
);
/** Verbs by which both do, as often. */
const EITHER = wordSet('insist maintain swear promise vow agree ask call');
/** Those whom somebody tells what they have done, not what they have to say of another: `and he told officers`. */
const HEARS_OUT = new WordList(`
  police officers officer detectives detective investigators deputies paramedics medics doctors nurses firefighters rescuers
  agents dispatchers jurors`);

/** Whoever says something, where, and what comes before the pronoun of it. */
interface Speaking {
  readonly one: Antecedent;
  readonly cue: Cue;
  /** Whether somebody speaks in what they say: `Dunn said Orme told her he had fled`. */
  readonly ofWords: boolean;
}

/**
 * Whom the `he` or `she` at a token means that says more behind a conjunction: in `Joe Dunn said Tom Orme had fled, but he conceded
 * that` whoever speaks, and not the one of whom that is said, who is nearer; where both can, the other is `orElse`. Null where
 * nobody speaks of another before. `here` are those before it in the sentence.
 */
export function goesOnSpeaking(
  clauses: Clauses,
  sentence: Sentence,
  pronoun: number,
  here: readonly Antecedent[],
  subjects: Subjects,
  wanted: Wanted,
): Antecedent | null {
  const { tokens } = clauses;
  const at = verbAt(clauses, pronoun);
  const cue = cueWord(tokens, at);
  if (cue?.cueClass !== 'SPEECH' || cue.form === 'GERUND') return null;
  const join = joinBefore(clauses, sentence, pronoun);
  if (join === null) return null;
  const speaking = speakingBefore(clauses, sentence, join, here, subjects);
  const nearest = chooseAntecedent(here, wanted, true);
  if (speaking === null || nearest === undefined || nearest.bearer === speaking.one.bearer) return null;
  const { one } = speaking;
  if (one.gender !== null && one.gender !== wanted.gender) return null;
  // `though` belongs to no list, and needs no comma.
  const apart = tokens[join]?.text === ';' || THOUGH.has(tokens[join]) || tokens[join - 1]?.text === ',';
  const more = SAYS_MORE.has(cue.lemma);
  const speaker = { ...one, orElse: nearest };
  const other = { ...nearest, orElse: one };
  if (ANSWERS.has(cue.lemma)) return other;
  if (speaking.ofWords || cue.form !== speaking.cue.form) return more ? speaker : other;
  if (more) return one;
  if (cue.lemma === 'tell' && HEARS_OUT.has(tokens[at + 1])) return other;
  if (!apart) return tokens[join]?.lower === 'but' ? speaker : other;
  return EITHER.has(cue.lemma) ? speaker : one;
}

/** The conjunction or semicolon before a pronoun, or before when and where it says something: `but on Monday he said`. */
function joinBefore({ tokens, nameAt }: Clauses, { from }: Sentence, pronoun: number): number | null {
  for (let i = pronoun - 1; i > Math.max(from, pronoun - LONGEST_ADJUNCT); i -= 1) {
    const token = tokens[i];
    if (token?.text === ';' || JOINS.has(token)) return i;
    if (token?.kind === 'quote' || nameAt[i] !== undefined || isOf(token, DOES)) return null;
    if (token?.kind === 'punctuation' && i < pronoun - 1) return null;
  }
  return null;
}

/** The verb of a pronoun: behind `also`, `later`, `did`; not in `he had said`. */
function verbAt({ tokens }: Clauses, pronoun: number): number {
  let at = pronoun + 1;
  while (at <= pronoun + MOST_BESIDE && isOf(tokens[at], LOOSE) && !HAD.has(tokens[at])) at += 1;
  return at;
}

/** Whoever says something in the clause that a conjunction goes on. */
function speakingBefore(
  clauses: Clauses,
  sentence: Sentence,
  join: number,
  here: readonly Antecedent[],
  subjects: Subjects,
): Speaking | null {
  const { tokens } = clauses;
  const main = clauseStart(clauses, sentence);
  let one: Antecedent | undefined;
  let cue: Cue | null = null;
  let ofWords = false;
  for (const [first, subject] of [...subjects].sort(([a], [b]) => a - b)) {
    if (first >= join) break;
    if (first < main || subject.aside === true) continue;
    if (cue !== null && !opensAnew(clauses, subject.phrase.from)) ofWords ||= subject.part === 'SPEAKS';
    else {
      one = here.findLast(({ start, part }) => start === tokens[first]?.start && part !== 'MENTIONED');
      cue = one === undefined ? null : saysOfOthers(clauses, sentence, subject, join);
      ofWords = false;
    }
  }
  return one === undefined || cue === null ? null : { one, cue, ofWords };
}

/** `…, and Orme said`, `…; Orme said`: a clause beside the one before. */
function opensAnew({ tokens }: Clauses, from: number): boolean {
  const before = itemAt(tokens, from - 1);
  return before?.text === ';' || (isOf(before, CONJUNCTION) && itemAt(tokens, from - 2)?.text === ',');
}

/** The verb by which somebody says, or thinks, what stands behind it; null where nothing does, and for a question. */
function saysOfOthers(
  clauses: Clauses,
  sentence: Sentence,
  { phrase, verb }: Subject,
  join: number,
): Cue | null {
  const at = verb ?? verbBehind(clauses, phrase.to, sentence.to);
  if (at === null || at < phrase.to) return null;
  const cue = cueWord(clauses.tokens, at);
  if (cue === null || cue.form === 'GERUND') return null;
  // `believes Orme left`, `thinks that`
  if (cue.cueClass === 'ATTITUDE')
    return clauses.tokens[at + 1]?.lower === 'that' || holdsFiniteVerb(clauses, at + 1, join) ? cue : null;
  const told = complementOf(clauses, sentence, at, cue.lemma);
  return (told?.form === 'THAT' || told?.form === 'CLAUSE') && told.from < join ? cue : null;
}
