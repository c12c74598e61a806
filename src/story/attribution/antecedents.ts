import type { CastPerson, Gender, NameMention } from '../people/cast.ts';
import type { Passage } from '../passage.ts';
import type { Sentence } from '../tokens.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../words/function-words.ts';
import { cueAt, subjectOf } from './cue-phrase.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { clauseStart, isFiniteVerb, isLooseWord, phraseStartingAt } from './noun-phrase.ts';

/** A pronoun and whom it points at. */
export interface PronounMention {
  readonly passage: number;
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly gender: Gender;
  /** Null if the story does not tell. */
  readonly antecedent: Antecedent | null;
}

/** Somebody a later pronoun can point at. */
export interface Antecedent {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly subject: boolean;
  readonly gender: Gender | null;
  /** A person named, or words for a source that stays unnamed; null for a pronoun nobody is known for. */
  readonly bearer: CastPerson | UnnamedPhrase | null;
  /** The name that stands here; null for pronouns and unnamed sources. */
  readonly name: NameMention | null;
  /** For a pronoun, the name or phrase it was tied to; null for others. */
  readonly root: Antecedent | null;
}

/** A phrase for one person without a name, such as `a senior official`. */
export interface UnnamedPhrase {
  readonly clauses: Clauses;
  readonly phrase: NounPhrase;
}

/** Antecedents looked at in one sentence, from its end: keeps a text without full stops linear. */
const LONGEST_CAST = 50;

/** Paragraphs a pronoun may reach back over. */
const REACH = 3;

/** What pronouns of a story point at. */
export interface Pronouns {
  /** By passage and token, see `pronounKey`; in reading order. */
  readonly byToken: ReadonlyMap<string, PronounMention>;
  /** Phrases for one person without a name that are subjects of a sentence, in reading order. */
  readonly introduced: readonly UnnamedPhrase[];
}

export const pronounKey = (passage: number, token: number): string => `${passage}:${token}`;

/** Tells whether a phrase without a name means one person, such as `the spokesman`; decided by the caller. */
export type IsPersonPhrase = (clauses: Clauses, phrase: NounPhrase) => boolean;

/**
 * Resolves he, she, him and her outside quotations, in reading order: in the nearest sentence before that names anyone
 * who fits by gender, its subject, else the one that alone fits. A damaged paragraph between ends the search:
 * the one meant may have been lost with it. Only he and she may point at somebody whose gender is not known.
 */
export function resolvePronouns(
  passages: readonly Passage[],
  clausesOf: readonly Clauses[],
  mentionsOf: readonly (readonly NameMention[])[],
  isPersonPhrase: IsPersonPhrase,
): Pronouns {
  const pronouns = new Map<string, PronounMention>();
  const introduced: UnnamedPhrase[] = [];
  /** Antecedents of each sentence read so far, by passage; the last list is still growing. */
  const read: Antecedent[][][] = [];
  for (const passage of passages) {
    const clauses = clausesOf[passage.index];
    const sentences: Antecedent[][] = [];
    read.push(sentences);
    if (clauses === undefined) continue;
    const names = (mentionsOf[passage.index] ?? []).filter((mention) => !mention.quoted);
    let nextName = 0;
    for (const sentence of passage.sentences) {
      const here: Antecedent[] = [];
      sentences.push(here);
      const subjects = subjectTokens(clauses, sentence);
      for (let i = sentence.from; i < sentence.to; i += 1) {
        const token = passage.tokens[i];
        if (token === undefined) break;
        const name = names[nextName];
        if (name !== undefined && token.start >= name.start) {
          here.push({
            ...placeOf(name),
            subject: subjects.has(i) || subjects.has(lastToken(clauses, i)),
            gender: name.person.gender,
            bearer: name.person,
            name,
            root: null,
          });
          nextName += 1;
          while (clauses.nameAt[i + 1] === name) i += 1;
          continue;
        }
        const gender = MALE_PRONOUNS.has(token.lower)
          ? 'MALE'
          : FEMALE_PRONOUNS.has(token.lower)
            ? 'FEMALE'
            : null;
        if (gender !== null) {
          const antecedent = findAntecedent(
            passages,
            read,
            passage.index,
            gender,
            /^s?he$/.test(token.lower),
          );
          const pronoun = {
            passage: passage.index,
            token: i,
            start: token.start,
            end: token.end,
            gender,
            antecedent,
          } as const;
          pronouns.set(pronounKey(passage.index, i), pronoun);
          here.push({
            passage: passage.index,
            start: token.start,
            end: token.end,
            subject: /^s?he$/.test(token.lower),
            gender,
            bearer: antecedent?.bearer ?? null,
            name: null,
            root: antecedent,
          });
        } else if (subjects.has(i) && clauses.nameAt[i] === undefined) {
          const phrase = subjects.get(i);
          const last = phrase === undefined ? undefined : passage.tokens[phrase.to - 1];
          if (
            phrase !== undefined &&
            last !== undefined &&
            phrase.from === i &&
            phrase.name === null &&
            isPersonPhrase(clauses, phrase)
          ) {
            introduced.push({ clauses, phrase });
            here.push({
              passage: passage.index,
              start: token.start,
              end: last.end,
              subject: true,
              gender: null,
              bearer: { clauses, phrase },
              name: null,
              root: null,
            });
          }
        }
      }
    }
  }
  return { byToken: pronouns, introduced };
}

const placeOf = (name: NameMention) => ({ passage: name.passage, start: name.start, end: name.end });

function lastToken(clauses: Clauses, from: number): number {
  let i = from;
  while (clauses.nameAt[i + 1] !== undefined && clauses.nameAt[i + 1] === clauses.nameAt[from]) i += 1;
  return i;
}

/** The phrases that are subjects of a sentence: of its cues, at its start, and names right before a verb. */
function subjectTokens(clauses: Clauses, sentence: Sentence): Map<number, NounPhrase> {
  const subjects = new Map<number, NounPhrase>();
  const add = (phrase: NounPhrase | null) => {
    if (phrase !== null && !subjects.has(phrase.from)) subjects.set(phrase.from, phrase);
  };
  const start = clauseStart(clauses, sentence);
  add(phraseStartingAt(clauses, start, sentence.to));
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const cue = cueAt(clauses, sentence, i);
    if (cue !== null && cue.form !== 'GERUND' && cue.cueClass === 'SPEECH') {
      add(subjectOf(clauses, sentence, i));
      if (clauses.tokens[i - 1]?.kind === 'quote') add(phraseStartingAt(clauses, i + 1, sentence.to));
    }
    const name = clauses.nameAt[i];
    if (name !== undefined && clauses.nameAt[i + 1] !== name) {
      let verb = i + 1;
      while (verb < sentence.to && isLooseWord(clauses.tokens[verb]) && !isFiniteVerb(clauses, verb))
        verb += 1;
      if (isFiniteVerb(clauses, verb)) subjects.set(i, { from: i, to: i + 1, head: i, name });
    }
  }
  return subjects;
}

function findAntecedent(
  passages: readonly Passage[],
  read: readonly (readonly (readonly Antecedent[])[])[],
  from: number,
  gender: Gender,
  subject: boolean,
): Antecedent | null {
  for (let p = from, told = 0; p >= 0 && told <= REACH; p -= 1) {
    if (p < from && passages[p]?.damaged === true) return null;
    const sentences = read[p] ?? [];
    for (let s = sentences.length - 1; s >= 0; s -= 1) {
      const fitting = (sentences[s] ?? [])
        .slice(-LONGEST_CAST)
        .filter((one) => one.gender === gender || (subject && one.gender === null));
      const chosen = choose(fitting, gender);
      if (chosen !== undefined) return chosen.bearer === null ? null : (chosen.root ?? chosen);
    }
    if (sentences.length > 0) told += 1;
  }
  return null;
}

/** The subject nearest the end that fits; else the last that fits, one known to have the gender before others. */
function choose(fitting: readonly Antecedent[], gender: Gender): Antecedent | undefined {
  return (
    fitting.findLast((one) => one.subject && one.gender === gender) ??
    fitting.findLast((one) => one.subject) ??
    fitting.findLast((one) => one.gender === gender) ??
    fitting.at(-1)
  );
}
