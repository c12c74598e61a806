import type { Gender, NameMention } from '../people/person.ts';
import type { Passage } from '../passage.ts';
import type { Sentence, Token } from '../tokens.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../words/function-words.ts';
import { GENDERED_ROLES, isRole } from '../words/roles.ts';
import { chooseAntecedent } from './antecedent.ts';
import type { Antecedent, UnnamedPhrase, Wanted } from './antecedent.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { subjectsOf } from './subjects.ts';

/** A pronoun and whom it points at. Offsets are in the passage's text. */
export interface PronounMention {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** Null if the story does not tell. */
  readonly antecedent: Antecedent | null;
}

/** What the pronouns of a story point at. */
export interface Pronouns {
  /** By passage and token, see `pronounKey`; in reading order. */
  readonly byToken: ReadonlyMap<string, PronounMention>;
  /** Phrases for one person without a name that are subjects of a sentence, in reading order. */
  readonly introduced: readonly UnnamedPhrase[];
}

export const pronounKey = (passage: number, token: number): string => `${passage}:${token}`;

/** Paragraphs a pronoun may reach back over. */
const REACH = 3;

/**
 * Resolves he, she, him and her outside quotations, in reading order: in the nearest sentence before that holds
 * anyone who fits. A damaged paragraph between ends the search: the one meant may have been lost with it.
 */
export function resolvePronouns(
  passages: readonly Passage[],
  clausesOf: readonly Clauses[],
  mentionsOf: readonly (readonly NameMention[])[],
): Pronouns {
  const reader = new PronounReader(passages);
  for (const passage of passages) {
    const clauses = clausesOf[passage.index];
    if (clauses !== undefined) reader.read(clauses, mentionsOf[passage.index] ?? []);
  }
  return reader;
}

class PronounReader implements Pronouns {
  readonly byToken = new Map<string, PronounMention>();
  readonly introduced: UnnamedPhrase[] = [];
  readonly #passages: readonly Passage[];
  /** Antecedents of the sentences read so far, by passage; the last list is still growing. */
  readonly #read: Antecedent[][][] = [];

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
  }

  read(clauses: Clauses, mentions: readonly NameMention[]): void {
    const sentences: Antecedent[][] = [];
    this.#read[clauses.passage.index] = sentences;
    const names = new Map(mentions.flatMap((name) => (name.quoted ? [] : [[name.start, name] as const])));
    for (const sentence of clauses.passage.sentences) {
      const here: Antecedent[] = [];
      sentences.push(here);
      this.#readSentence(clauses, sentence, names, here);
    }
  }

  #readSentence(
    clauses: Clauses,
    sentence: Sentence,
    names: ReadonlyMap<number, NameMention>,
    here: Antecedent[],
  ): void {
    const passage = clauses.passage.index;
    const subjects = subjectsOf(clauses, sentence);
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const token = clauses.tokens[i];
      if (token === undefined) break;
      const subject = subjects.get(i);
      const name = names.get(token.start);
      const pronoun = wantedBy(token);
      if (name !== undefined) {
        const { start, end, person } = name;
        here.push({
          passage,
          start,
          end,
          part: subject?.part ?? 'MENTIONED',
          gender: person.gender,
          bearer: person,
          name,
          root: null,
        });
      } else if (pronoun !== null) {
        const { start, end } = token;
        const antecedent = this.#find(passage, pronoun);
        this.byToken.set(pronounKey(passage, i), { passage, start, end, antecedent });
        const part = subject?.part ?? (pronoun.subject ? 'SUBJECT' : 'MENTIONED');
        here.push({
          passage,
          start,
          end,
          part,
          gender: pronoun.gender,
          bearer: antecedent?.bearer ?? null,
          name: null,
          root: antecedent,
        });
      } else if (subject !== undefined && isPersonPhrase(clauses, subject.phrase)) {
        const { phrase, part } = subject;
        const bearer = { clauses, phrase };
        this.introduced.push(bearer);
        const gender = GENDERED_ROLES.get(clauses.tokens[phrase.head]?.lower ?? '') ?? null;
        here.push({
          passage,
          start: token.start,
          end: clauses.tokens[phrase.to - 1]?.end ?? token.end,
          part,
          gender,
          bearer,
          name: null,
          root: null,
        });
      }
    }
  }

  #find(from: number, wanted: Wanted): Antecedent | null {
    let told = 0;
    for (let p = from; p >= 0 && told <= REACH; p -= 1) {
      if (p < from && this.#passages[p]?.damaged === true) return null;
      const sentences = this.#read[p] ?? [];
      for (let s = sentences.length - 1; s >= 0; s -= 1) {
        const chosen = chooseAntecedent(sentences[s] ?? [], wanted, p === from && s === sentences.length - 1);
        if (chosen !== undefined) return chosen.bearer === null ? null : (chosen.root ?? chosen);
      }
      if (sentences.length > 0) told += 1;
    }
    return null;
  }
}

function wantedBy({ lower }: Token): Wanted | null {
  const gender: Gender | null = MALE_PRONOUNS.has(lower)
    ? 'MALE'
    : FEMALE_PRONOUNS.has(lower)
      ? 'FEMALE'
      : null;
  return gender === null ? null : { gender, subject: lower === 'he' || lower === 'she' };
}

/** Whether a phrase without a name means a person: the head is an office or calling in the singular. */
function isPersonPhrase(clauses: Clauses, phrase: NounPhrase): boolean {
  const head = clauses.tokens[phrase.head];
  return head !== undefined && isRole(head.lower) && phrase.name === null;
}
