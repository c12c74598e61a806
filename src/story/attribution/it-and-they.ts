import { countWhile } from '../ordered.ts';
import type { Sentence } from '../tokens.ts';
import { WordList } from '../words/word-list.ts';
import { BODIES, GROUPS, isRole } from '../words/roles.ts';
import {
  DETERMINER,
  GROUP,
  isOf,
  ORGANIZATION,
  ROLE,
  SOMEBODY,
  SUBJECT_PRONOUN,
} from '../words/word-classes.ts';
import type { UnnamedPhrase } from './antecedent.ts';
import { canSpeak } from './can-speak.ts';
import { sentenceAt } from './finding.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { subjectsOf } from './subjects.ts';
import type { Subject } from './subjects.ts';

/** Sentences that `they` may reach back over. */
const GROUP_REACH = 3;

/**
 * The group or unnamed source that `they` at a token of a passage means: the only one that the nearest sentence before is
 * about; at the start of a passage the only one that speaks in the last sentence of the passage before.
 */
export function groupBefore(all: readonly Clauses[], passage: number, token: number): UnnamedPhrase | null {
  const clauses = all[passage];
  const sentences = clauses?.passage.sentences ?? [];
  const here = countWhile(sentences, ({ to }) => to <= token);
  for (let s = here - 1; s >= Math.max(0, here - GROUP_REACH) && clauses !== undefined; s -= 1) {
    const subjects = subjectsIn(clauses, sentences[s]);
    const groups = subjects.filter(({ phrase }) => isGroup(clauses, phrase));
    const [group] = groups;
    if (group !== undefined) return groups.length === 1 ? { clauses, phrase: group.phrase } : null;
    if (subjects.some(({ phrase }) => phrase.name !== null)) return null;
  }
  return here === 0 ? lastSpeaking(all[passage - 1]) : null;
}

/** `… in the Gulf, diplomats said.` before a paragraph that begins with `They said`. */
function lastSpeaking(clauses: Clauses | undefined): UnnamedPhrase | null {
  if (clauses === undefined || clauses.passage.damaged) return null;
  const last = subjectsIn(clauses, clauses.passage.sentences.at(-1));
  const speaking = last.filter(({ part }) => part === 'SPEAKS');
  const [group] = speaking;
  if (group === undefined || speaking.length > 1 || group.phrase.name !== null) return null;
  // One official or clerk is `they` too rarely to be it in another paragraph.
  return isOf(clauses.tokens[group.phrase.head], GROUP) ? { clauses, phrase: group.phrase } : null;
}

function subjectsIn(clauses: Clauses, sentence: Sentence | undefined): readonly Subject[] {
  return sentence === undefined ? [] : [...subjectsOf(clauses, sentence).values()];
}

/** Sentences that `it` behind what it said may reach back over, and those between that go on about the same body as `it`. */
const [BODY_REACH, MOST_IT] = [3, 12];

/**
 * The body that `it` at a token of a passage means. At the start of a sentence it is the only one that the sentence before
 * is about; behind what it said, `…, it said`, the only one of the nearest sentence before that has one. Null elsewhere:
 * in `when it said` it is mostly somebody of its own sentence.
 */
export function bodyBefore(all: readonly Clauses[], passage: number, token: number): UnnamedPhrase | null {
  const here = all[passage];
  if (here === undefined) return null;
  const begins = sentenceAt(here.passage, token).from === token;
  const before = here.tokens[token - 1];
  if (!begins && before?.text !== ',' && before?.kind !== 'quote') return null;
  let left = begins ? 1 : BODY_REACH;
  let most = BODY_REACH + MOST_IT;
  for (let p = passage; p >= Math.max(0, passage - BODY_REACH - MOST_IT); p -= 1) {
    const clauses = all[p];
    if (clauses === undefined || (p < passage && clauses.passage.damaged)) return null;
    const sentences = clauses.passage.sentences;
    const stop = p === passage ? countWhile(sentences, ({ to }) => to <= token) : sentences.length;
    for (const sentence of sentences.slice(Math.max(0, stop - most), stop).reverse()) {
      const subjects = subjectsIn(clauses, sentence);
      const bodies = subjects.filter((subject) => isBody(clauses, subject));
      const [body] = bodies;
      if (body !== undefined) return bodies.length === 1 ? { clauses, phrase: body.phrase } : null;
      if (!subjects.some(({ phrase }) => clauses.tokens[phrase.head]?.lower === 'it')) left -= 1;
      most -= 1;
      if (left === 0 || most === 0) return null;
    }
  }
  return null;
}

/** Most tokens of a phrase that `it` stands for: `the Ostra Chamber of Trade`; longer ones are mostly not read rightly. */
const LONGEST_BODY = 6;

/** A ministry, a company, a report: what speaks and is no person; of what does something else only what is told to be a body. */
function isBody(clauses: Clauses, { phrase, part }: Subject): boolean {
  const head = clauses.tokens[phrase.head];
  if (head === undefined || phrase.name !== null || isOf(head, SUBJECT_PRONOUN)) return false;
  const first = clauses.tokens[phrase.from];
  // Not `two of nine new bank notes`, cut behind `bank`.
  if (phrase.to - phrase.from > LONGEST_BODY || !(first?.capital === true || isOf(first, DETERMINER)))
    return false;
  if (BODIES.has(head.lower)) return true;
  if (part === 'SPEAKS')
    return !isOf(head, ROLE | SOMEBODY | GROUP) && head.lower !== 'and' && canSpeak(clauses, phrase);
  return isOf(head, ORGANIZATION) && isNameAlone(clauses, phrase);
}

/** `Orme Mills Inc`, not `Orme Mills Inc sued Quay Corp`, where the verb is not known as one. */
function isNameAlone({ tokens }: Clauses, { from, to }: NounPhrase): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return words.length > 1 && words.every((token) => token.capital || IN_NAME.has(token));
}

const IN_NAME = new WordList('the of for and de la');

/** Officials, the police, a source: whoever can be `they`. */
function isGroup({ tokens }: Clauses, { name, head }: NounPhrase): boolean {
  const lower = tokens[head]?.lower ?? '';
  return name === null && (GROUPS.has(lower) || isRole(lower));
}
