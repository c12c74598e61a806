import { countWhile } from '../ordered.ts';
import { itemAt } from '../item-at.ts';
import type { Sentence } from '../tokens.ts';
import { INDEFINITE_ONE } from '../words/function-words.ts';
import { endsInS } from '../words/inflect.ts';
import { WordList } from '../words/word-list.ts';
import { BODIES, GROUPS, isRole } from '../words/roles.ts';
import {
  ADVERB,
  AUXILIARY,
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
  SUBORDINATOR,
} from '../words/word-classes.ts';
import type { UnnamedPhrase } from './antecedent.ts';
import { canSpeak } from './can-speak.ts';
import { sentenceAt } from './finding.ts';
import { isOwnBody, subjectBefore } from './own-body.ts';
import { areOthers, besideSubject, isOtherBody } from './beside.ts';
import { isSeveral, withThoseAround } from './companions.ts';
import { withAllAfter, withThoseAfter } from './those-after.ts';
import { namesGroup } from './can-be-member.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { joinsPurposes } from './phrase-words.ts';
import { subjectsOf } from './subjects.ts';
import type { Subject } from './subjects.ts';

/** Sentences that `they` may reach back over. */
const GROUP_REACH = 3;

/**
 * The groups or unnamed sources that `they` at a token of a passage can mean: those that the nearest sentence before is about
 * or tells of right beside; at the start of a passage the only one that speaks in the last sentence of the passage before.
 */
export function groupsBefore(
  all: readonly Clauses[],
  passage: number,
  token: number,
): readonly UnnamedPhrase[] {
  const clauses = all[passage];
  if (clauses !== undefined && isInRelative(clauses, token)) return [];
  const before = nearestGroups(all, passage, token);
  const own =
    clauses === undefined || before.length > 0
      ? null
      : subjectBefore(clauses, sentenceAt(clauses.passage, token), token);
  if (clauses === undefined || own === null) return before;
  // `Police have arrested two men, they said.`
  return isGroup(clauses, { phrase: own, part: 'SUBJECT', verb: null }) ? [{ clauses, phrase: own }] : [];
}

function nearestGroups(all: readonly Clauses[], passage: number, token: number): readonly UnnamedPhrase[] {
  const clauses = all[passage];
  const sentences = clauses?.passage.sentences ?? [];
  const here = countWhile(sentences, ({ to }) => to <= token);
  for (let s = here - 1; s >= Math.max(0, here - GROUP_REACH) && clauses !== undefined; s -= 1) {
    const sentence = sentences[s];
    const subjects = subjectsIn(clauses, sentence);
    const groups = subjects.filter((subject) => isGroup(clauses, subject));
    if (sentence !== undefined && groups.length > 0)
      return withThoseBeside(clauses, sentence, groups, areOthers);
    if (subjects.some(({ phrase }) => phrase.name !== null || isSeveral(clauses, phrase))) return [];
  }
  return here === 0 ? lastSpeaking(all[passage - 1]) : [];
}

const RELATIVES = new WordList('which whom what');
const NO_NOUN = ADVERB | AUXILIARY | CONJUNCTION | DETERMINER | PREPOSITION | SUBORDINATOR;

/** `the cuts, which they say hurt`, `the cuts they say hurt`: in a clause of its own sentence `they` mostly means somebody of it. */
function isInRelative({ tokens }: Clauses, they: number): boolean {
  const before = itemAt(tokens, they - 1);
  if (before?.kind !== 'word' || RELATIVES.has(before)) return before?.kind === 'word';
  return !before.capital && before.word.cue === null && endsInS(before.lower) && !isOf(before, NO_NOUN);
}

/** Subjects that a pronoun can mean, with what else it can if there is but one. */
function withThoseBeside(
  clauses: Clauses,
  sentence: Sentence,
  subjects: readonly Subject[],
  fits: typeof areOthers,
): readonly UnnamedPhrase[] {
  const [only] = subjects;
  const other =
    subjects.length === 1 && only !== undefined ? besideSubject(clauses, sentence, only, fits) : null;
  return [...subjects.map(({ phrase }) => phrase), ...(other === null ? [] : [other])].map((phrase) => ({
    clauses,
    phrase,
  }));
}

/** `… in the Gulf, diplomats said.` before a paragraph that begins with `They said`. */
function lastSpeaking(clauses: Clauses | undefined): readonly UnnamedPhrase[] {
  if (clauses === undefined || clauses.passage.damaged) return [];
  const last = subjectsIn(clauses, clauses.passage.sentences.at(-1));
  const speaking = last.filter(({ part }) => part === 'SPEAKS');
  const [group] = speaking;
  if (group === undefined || speaking.length > 1 || group.phrase.name !== null) return [];
  // One official or clerk is `they` too rarely to be it in another paragraph.
  return isOf(clauses.tokens[group.phrase.head], GROUP) ? [{ clauses, phrase: group.phrase }] : [];
}

/** The subjects of a sentence, those named together as one. */
function subjectsIn(clauses: Clauses, sentence: Sentence | undefined): readonly Subject[] {
  if (sentence === undefined) return [];
  const subjects = new Map<number, Subject>();
  for (const subject of subjectsOf(clauses, sentence).values()) {
    const phrase = wholeSubject(clauses, sentence, subject);
    if (subject.part === 'SPEAKS' || !subjects.has(phrase.from))
      subjects.set(phrase.from, { ...subject, phrase });
  }
  return [...subjects.values()];
}

function wholeSubject(clauses: Clauses, sentence: Sentence, { phrase, verb }: Subject): NounPhrase {
  if (verb === null) return withAllAfter(clauses, sentence, phrase);
  if (verb < phrase.from) return withThoseAfter(clauses, sentence, phrase);
  return withThoseAround(clauses, sentence, phrase, verb);
}

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
  const begins = sentence.from === token || beginsBehindPaper(here, sentence, token);
  const before = itemAt(here.tokens, token - 1);
  if (!begins && before?.text !== ',' && before?.kind !== 'quote') return [];
  const nearest = nearestBodies(all, passage, token, begins);
  const own = nearest.speak ? null : subjectBefore(here, sentence, token);
  if (own === null || !isOwnBody(all, here, sentence, own)) return nearest.bodies;
  // `Nordbank fell. The company cut jobs, it said`: what has no name leaves it to what has one.
  const named = here.tokens[own.head]?.capital === true;
  if (!named && nearest.bodies.length > 0) return nearest.bodies;
  return [{ clauses: here, phrase: own }, ...nearest.bodies];
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
  const first = clauses.tokens[phrase.from];
  // Not `two of nine new bank notes`, cut behind `bank`.
  if (phrase.to - phrase.from > LONGEST_BODY || !(first?.capital === true || isOf(first, DETERMINER)))
    return false;
  if (BODIES.has(head.lower)) return true;
  if (part === 'SPEAKS')
    return !isOf(head, ROLE | SOMEBODY | GROUP) && !isSeveral(clauses, phrase) && canSpeak(clauses, phrase);
  if (isAsked(clauses, phrase)) return isNameAlone(clauses, phrase, 1);
  return isOf(head, ORGANIZATION) && isNameAlone(clauses, phrase, 2);
}

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

/** Officials, the police, a source: whoever can be `they`. */
function isGroup({ tokens }: Clauses, { phrase: { name, from, head }, part }: Subject): boolean {
  const token = tokens[head];
  if (name !== null || token === undefined || PAPERS.has(token)) return false;
  if (namesGroup(token) || GROUPS.has(token.lower)) return true;
  // One whose gender nobody knows is `they` where nobody knows who it is, or speaks.
  return isRole(token.lower) && (part === 'SPEAKS' || INDEFINITE_ONE.has(tokens[from]));
}

/** What tells of a group and is none. */
const PAPERS = new WordList(
  'statement report newspaper paper magazine website letter memo document filing survey study poll palace kremlin pentagon',
);
