import { countWhile } from '../../ordered.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { WordList } from '../../words/word-list.ts';
import { BODIES } from '../../words/roles.ts';
import {
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GROUP,
  isOf,
  ORGANIZATION,
  PREPOSITION,
  ROLE,
  SOMEBODY,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { READS } from '../../words/verb-forms.ts';
import { isBodyKind, OWNER_KINDS } from '../bodies/body-kinds.ts';
import { WHENCE } from '../bodies/organization.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { sentenceAt } from '../cues/finding.ts';
import { isOwnBody, subjectOfWords } from './own-body.ts';
import { isOtherBody } from './beside.ts';
import { isSeveral } from '../phrases/companions.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { sourcesIn } from './it-by-source.ts';
import { isPassive } from '../phrases/passive.ts';
import { GETTING } from '../subjects/papers.ts';
import { TEXTS } from './paper-it.ts';
import { PAPERS } from './paper-author.ts';
import { joinsPurposes } from '../phrases/joints.ts';
import type { Subject } from '../subjects/subjects.ts';
import { subjectsIn, withThoseBeside } from './told-subjects.ts';
import { behindLoose } from '../phrases/verbs.ts';

/** Sentences that `it` behind what it said may reach back over, and those between that go on about the same body as `it`. */
const [BODY_REACH, MOST_IT] = [3, 12];

/** What a body makes known stands in front: `In a statement it said`, `In its reply on Monday, it called`. */
const NOTES = new WordList(
  'statement reply letter response note notice report memo filing email post message update',
);
const LONGEST_FRONT = 8;

function beginsBehindPaper({ tokens }: Clauses, { from }: Sentence, token: number): boolean {
  if (tokens[from]?.lower !== 'in' || token - from > LONGEST_FRONT) return false;
  let paper = false;
  for (let i = from; i < token; i += 1) {
    if (isOf(tokens[i], SUBJECT_PRONOUN | FINITE)) return false;
    paper ||= NOTES.has(tokens[i]);
  }
  return paper;
}

/**
 * The bodies that `it` at a token of a passage can mean. At the start of a sentence those that the sentence before is about or
 * tells of right beside; behind what it said, `…, it said`, those of the nearest sentence before that has one. None elsewhere:
 * in `when it said` it is mostly somebody of its own sentence.
 */
export function bodiesBefore(
  all: readonly Clauses[],
  passage: number,
  token: number,
): readonly UnnamedPhrase[] {
  const here = all[passage];
  if (here === undefined) return [];
  const sentence = sentenceAt(here.passage, token);
  const named = whoNames(here, sentence, token);
  if (named !== null) return [named];
  const begins = sentence.from === token || beginsBehindPaper(here, sentence, token);
  const before = itemAt(here.tokens, token - 1);
  if (!begins && before?.text !== ',' && before?.kind !== 'quote') return [];
  if (begins && isFoundPaper(here, sentence)) return [];
  const nearest = nearestBodies(all, passage, token, begins);
  // `The editorial was blunt. "Go," it read.`: no body does so.
  if (READS.has(here.tokens[token + 1]))
    return nearest.bodies.filter(({ clauses, phrase }) => TEXTS.has(clauses.tokens[phrase.head]));
  const own = nearest.speak ? null : subjectOfWords(here, sentence, token);
  if (own === null || !isOwnBody(all, here, sentence, own)) return nearest.bodies;
  // `Nordbank fell. The company cut jobs, it said`: what has no name leaves it to what has one.
  const capital = here.tokens[own.head]?.capital === true;
  if (!capital && nearest.bodies.length > 0) return nearest.bodies;
  return [{ clauses: here, phrase: own }, ...nearest.bodies];
}

/** `The ministry released what it called "proof"`: the body that the sentence is about, where it is the only one; null elsewhere. */
function whoNames(here: Clauses, sentence: Sentence, token: number): UnnamedPhrase | null {
  if (itemAt(here.tokens, token - 1)?.lower !== 'what') return null;
  const [first, ...others] = subjectsIn(here, sentence).filter(({ phrase }) => phrase.to < token);
  if (first === undefined || others.length > 0 || !isBody(here, first)) return null;
  // `The ministry told the bank what it called "proof"`
  const another = here.tokens.slice(first.phrase.to, token).some((word) => BODIES.has(word.lower));
  return another ? null : { clauses: here, phrase: first.phrase };
}

/** Furthest paper behind the verb of whoever gets it, in tokens. */
const LONGEST_FOUND = 5;

/** `Police found a note. It said`: the paper, which is another's. */
function isFoundPaper({ tokens, passage: { sentences } }: Clauses, { from }: Sentence): boolean {
  const before = sentences[countWhile(sentences, ({ to }) => to <= from) - 1];
  for (let i = before?.from ?? from; i < from; i += 1)
    if (GETTING.has(tokens[i]) && tokens.slice(i + 1, i + LONGEST_FOUND).some((token) => NOTES.has(token)))
      return true;
  return false;
}

/** Bodies that are told of before a token, and whether they speak there in the same paragraph. */
interface NearestBodies {
  readonly bodies: readonly UnnamedPhrase[];
  readonly speak: boolean;
}

const NONE: NearestBodies = { bodies: [], speak: false };

function nearestBodies(
  all: readonly Clauses[],
  passage: number,
  token: number,
  begins: boolean,
): NearestBodies {
  let left = begins ? 1 : BODY_REACH;
  let most = BODY_REACH + MOST_IT;
  for (let p = passage; p >= Math.max(0, passage - BODY_REACH - MOST_IT); p -= 1) {
    const clauses = all[p];
    if (clauses === undefined || (p < passage && clauses.passage.damaged)) return NONE;
    const sentences = clauses.passage.sentences;
    const stop = p === passage ? countWhile(sentences, ({ to }) => to <= token) : sentences.length;
    for (const sentence of sentences.slice(Math.max(0, stop - most), stop).reverse()) {
      const subjects = subjectsIn(clauses, sentence);
      const bodies = subjects.filter((subject) => isBody(clauses, subject));
      // `It leaks, according to the board.`; of `The bank may close, according to the board. Wages will fall, it said.` either can be
      // meant, and of `The bank may close, according to the board. It said` whom the sentence is about.
      const near = (p === passage || most === BODY_REACH + MOST_IT) && !(begins && bodies.length > 0);
      const sources = (near ? sourcesIn(clauses, sentence) : []).filter(
        (subject) => isBody(clauses, subject) && !(bodies.length > 0 && isPaper(clauses, subject)),
      );
      if (sources.length > 0)
        return {
          bodies: [...bodies, ...sources].map(({ phrase }) => ({ clauses, phrase })),
          speak: p === passage && bodies.length === 0,
        };
      if (bodies.length > 0)
        return {
          bodies: withThoseBeside(clauses, sentence, bodies, isOtherBody),
          speak: p === passage && bodies.every(({ part }) => part === 'SPEAKS'),
        };
      if (subjects.some(({ phrase }) => areBodies(clauses, phrase))) return NONE;
      if (!subjects.some(({ phrase }) => clauses.tokens[phrase.head]?.lower === 'it')) left -= 1;
      most -= 1;
      if (left === 0 || most === 0) return NONE;
    }
  }
  return NONE;
}

/** `The bank and the ministry`, `Nordbank or the ministry`, not `Riga and Oslo`: bodies named together, of which `it` means neither. */
function areBodies(clauses: Clauses, phrase: NounPhrase): boolean {
  const { from, to, head } = phrase;
  const words = clauses.tokens.slice(from, to);
  const source =
    clauses.tokens[head]?.capital === false &&
    words.some(({ lower }, i) => lower === 'and' && from + i < head && !joinsPurposes(clauses, from + i));
  if (!source && !isSeveral(clauses, phrase)) return false;
  return words.some((token) => BODIES.has(token.lower) || isOf(token, ORGANIZATION));
}

/** Most tokens of a phrase that `it` stands for: `the Ostra Chamber of Trade`; longer ones are mostly not read rightly. */
const LONGEST_BODY = 8;

/** A ministry, a company, a report: what speaks and is no person; of what does something else only what is told to be a body. */
function isBody(clauses: Clauses, { phrase, part }: Subject): boolean {
  const head = clauses.tokens[phrase.head];
  if (head === undefined || phrase.name !== null || isOf(head, SUBJECT_PRONOUN)) return false;
  if (areBodies(clauses, phrase)) return false;
  // `The airline and the ferry line cut trips.`, of which the second is known for nothing
  const behind = clauses.tokens[phrase.to];
  if (isOf(behind, CONJUNCTION) && isOf(clauses.tokens[phrase.to + 1], DETERMINER)) return false;
  const first = clauses.tokens[phrase.from];
  // Not `two of nine new bank notes`, cut behind `bank`.
  if (phrase.to - phrase.from > LONGEST_BODY || !(first?.capital === true || isOf(first, DETERMINER)))
    return false;
  if (BODIES.has(head.lower)) return true;
  // `The letter says it leaks. It adds that`
  if (PAPERS.has(head) && (part === 'SPEAKS' || judges(clauses, phrase)))
    return !isSeveral(clauses, phrase) && canSpeak(clauses, phrase);
  // `The contractor said it was safe. It said`: somebody by another word than `it`.
  const isOne = isOf(head, ROLE | SOMEBODY | GROUP) && !isBodyKind(head.lower);
  if (part === 'SPEAKS') return !isOne && !isSeveral(clauses, phrase) && canSpeak(clauses, phrase);
  // `Pellam, based in Dayton, Ohio, has struggled. It said`
  if (isBased(clauses, phrase)) return isNameAlone(clauses, phrase, 1);
  if (isAsked(clauses, phrase)) return isNameAlone(clauses, phrase, 1);
  return (isOf(head, ORGANIZATION) || isToldBefore(clauses, phrase)) && isNameAlone(clauses, phrase, 2);
}

/** `The owner, Dana Line, was warned. In a statement it said`: a name that the word for what it is stands before. */
function isToldBefore({ tokens }: Clauses, { from, to }: NounPhrase): boolean {
  if (itemAt(tokens, from - 1)?.text !== ',' || tokens[to]?.text !== ',') return false;
  const noun = itemAt(tokens, from - 2);
  return noun?.capital === false && (isBodyKind(noun.lower) || OWNER_KINDS.has(noun));
}

const BASED = new WordList('based headquartered incorporated listed founded');

/** `Dayton-based Pellam`, `Pellam, based in Dayton,`, `Pellam, which is based in Dayton,`: no person, whose name is known, and no place. */
function isBased({ tokens }: Clauses, { from, to, head }: NounPhrase): boolean {
  if (head > from && tokens[head]?.capital === true && WHENCE.has(tokens[head - 1])) return true;
  if (tokens[to]?.text !== ',' || tokens[head]?.capital !== true) return false;
  const at = tokens[to + 1]?.lower === 'which' ? to + 3 : to + 1;
  return BASED.has(tokens[at]) && isOf(tokens[at + 1], PREPOSITION);
}

const isPaper = ({ tokens }: Clauses, { phrase }: Subject): boolean => PAPERS.has(tokens[phrase.head]);

/** `The report found flaws. "They were old," it said`, `The report blamed the crew.`: what a paper does as it tells. */
function judges(clauses: Clauses, { to }: NounPhrase): boolean {
  const { tokens } = clauses;
  const verb = behindLoose(clauses, to);
  if (!FOUND.has(tokens[verb]) && cueWord(tokens, verb)?.cueClass !== 'EVALUATION') return false;
  // `A letter was found in the car.`
  return !isPassive(clauses, verb);
}

const FOUND = new WordList('found finds');

const DECLINED = new WordList('declined refused did');
const ANSWER = new WordList('comment respond reply');

/** `Veloce declined to comment`, `Veloce Cycles did not immediately respond`: bodies do so more than places and things. */
function isAsked({ tokens }: Clauses, { to, head }: NounPhrase): boolean {
  if (!DECLINED.has(tokens[to]) || tokens[head]?.capital !== true) return false;
  return tokens.slice(to + 1, to + 4).some((token) => ANSWER.has(token));
}

/** `Orme Mills Inc`, not `Orme Mills Inc sued Quay Corp`, where the verb is not known as one. */
function isNameAlone({ tokens }: Clauses, { from, to }: NounPhrase, least: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return words.length >= least && words.every((token) => token.capital || IN_NAME.has(token));
}

const IN_NAME = new WordList('the of for and de la');
