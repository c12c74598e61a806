import type { Gender } from '../../../domain/story.ts';
import { itemAt } from '../../item-at.ts';
import type { NameMention } from '../../people/person.ts';
import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { isPersonPhrase } from './person-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { INDEFINITE_ONE, A_OR_AN } from '../../words/function-words.ts';
import { GENDERED_ROLES } from '../../words/roles.ts';
import { OF_OR_TO } from '../../words/linking-words.ts';
import { asNamed } from '../phrases/antecedent.ts';
import type { Antecedent, Part, Wanted } from '../phrases/antecedent.ts';
import { isNamedAfter } from './named-after.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { genderOfBearers } from '../mentions/shared-names.ts';
import type { Subject } from '../subjects/subjects.ts';

/* Those in a sentence whom a later pronoun can point at. */

/** Somebody without a name who does something; `gender` is that of the person the words lead to, where they lead to one. */
export function unnamedOf(
  clauses: Clauses,
  { phrase, part, aside }: Subject,
  gender: Gender | null = null,
): Antecedent {
  const { tokens, passage } = clauses;
  return {
    passage: passage.index,
    start: tokens[phrase.from]?.start ?? 0,
    end: itemAt(tokens, phrase.to - 1)?.end ?? 0,
    part,
    gender: GENDERED_ROLES.get(tokens[phrase.head]?.lower ?? '') ?? gender,
    bearer: { clauses, phrase },
    name: null,
    root: null,
    aside: aside === true,
    passing: aside === true && INDEFINITE_ONE.has(tokens[phrase.from]),
  };
}

/** Somebody named at a token; `subject` is what they do, if they do anything. */
export function namedAt(
  clauses: Clauses,
  sentence: Sentence,
  i: number,
  name: NameMention,
  subject: Subject | undefined,
): Antecedent {
  const part = subject?.part ?? 'MENTIONED';
  return {
    ...asNamed(name, part, genderOfBearers(name)),
    aside: subject?.aside === true,
    passing: part === 'MENTIONED' && isNamedAfter(clauses, sentence, i),
  };
}

/** The pronoun at a token, with whom it means; `part` is what it does, null where nothing tells. */
export function pronounAt(
  { tokens, passage }: Clauses,
  i: number,
  { gender, subject }: Wanted,
  root: Antecedent | null,
  part: Part | null,
): Antecedent {
  return {
    passage: passage.index,
    start: tokens[i]?.start ?? 0,
    end: tokens[i]?.end ?? 0,
    part: part ?? (subject ? 'SUBJECT' : 'MENTIONED'),
    gender,
    bearer: root?.bearer ?? null,
    name: null,
    root,
    nominative: subject,
  };
}

const CHILD = new WordList('daughter son child grandson granddaughter niece nephew orphan');
const WEDS = new WordList('married marries wed weds');

/** Most words from `is` to the child: `is the only surviving daughter`. */
const LONGEST_KIN = 4;

/** `Lee is the daughter of a vet`: who she is, and no story of her parent. */
function isSoToday({ tokens }: Clauses, child: number): boolean {
  let i = child - 1;
  while (child - i <= LONGEST_KIN && tokens[i]?.kind === 'word' && tokens[i]?.lower !== 'is') i -= 1;
  return tokens[i]?.lower === 'is';
}

/** The parent of `She was born in Hull, the third daughter of a vet. He told her`, the husband of `She married a miner`; none for others. */
export function parentAt(clauses: Clauses, { to }: Sentence, i: number): readonly Antecedent[] {
  const { tokens } = clauses;
  if (!A_OR_AN.has(tokens[i])) return [];
  const before = itemAt(tokens, i - 1);
  const isChild = OF_OR_TO.has(before) && CHILD.has(itemAt(tokens, i - 2)) && !isSoToday(clauses, i - 2);
  if (!WEDS.has(before) && !isChild) return [];
  const phrase = phraseStartingAt(clauses, i, to);
  if (phrase === null || !isPersonPhrase(clauses, phrase)) return [];
  // `the son of a miner, Tom Orme,`, `the son of a vet's`, `of a miner and a nurse`: named, no parent, or two.
  const next = tokens[phrase.to];
  if (
    isOf(next, POSSESSIVE | CONJUNCTION) ||
    (next?.text === ',' && clauses.nameAt[phrase.to + 1] !== undefined)
  )
    return [];
  const one = unnamedOf(clauses, { phrase, part: 'SUBJECT', verb: null });
  return [{ ...one, part: 'MENTIONED', passing: true }];
}
