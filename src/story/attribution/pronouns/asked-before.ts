import { itemAt } from '../../item-at.ts';
import { lastCharacter } from '../../last-character.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { CONJUNCTION, DETERMINER, isOf } from '../../words/word-classes.ts';
import { PRESS } from '../../words/press.ts';
import { WordList } from '../../words/word-list.ts';
import { HE_OR_SHE, I_OR_WE } from '../../words/pronouns.ts';
import { unnamedBearer } from '../phrases/antecedent.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';
import { wordsBetweenMarks } from '../phrases/between-marks.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { answersTeller } from './answers-teller.ts';
import { ASKED_OR_ORDERED, askedBy, ASKS, QUESTION, WHEN } from './who-is-asked.ts';
import type { Told } from './who-is-asked.ts';

/** A sentence, by its place in its passage. */
interface PlaceBefore {
  readonly clauses: Clauses;
  readonly before: Sentence;
  readonly index: number;
}

/** The sentence before one of a passage, be it in the passage before; null if there is none that can be read. */
export function placeBefore(all: readonly Clauses[], here: Clauses, sentence: number): PlaceBefore | null {
  const clauses = sentence > 0 ? here : itemAt(all, here.passage.index - 1);
  if (clauses === undefined || (clauses !== here && clauses.passage.damaged)) return null;
  const index = (clauses === here ? sentence : clauses.passage.sentences.length) - 1;
  const before = itemAt(clauses.passage.sentences, index);
  return before === undefined ? null : { clauses, before, index };
}

/** Where a pronoun stands, and the sentence before its own with those named in it, who are seldom asked for. */
interface BehindQuestion extends Told {
  readonly here: Clauses;
  readonly pronoun: number;
}

/** What somebody asks for themselves: `asked if she could sit down`. */
const ALLOWED = new WordList('could can may might should');
/** Furthest such a word behind the question. */
const NEAR = 4;

export const IF = new WordList('if whether');
const ASKS_NOW = new WordList('asks');
const MY = new WordList("my our i’ve i've we’ve we've");
const HAVE = new WordList("have 've ’ve");

/** `"My house is gone," he said`, `"I have three kids," she said`: what somebody tells who asks for themselves. */
const tellsOwn = (words: readonly Token[]): boolean =>
  words.some((word, i) => MY.has(word) || (I_OR_WE.has(word) && HAVE.has(words[i + 1])));

/**
 * Whether a question is put to whoever the story is about: `asks why she left`, `asked if she was tired`, `asked about the mill`; not
 * `One man asked what the city would do. "My house is gone," he said`, who goes on.
 */
function isPutToOne({ tokens }: Clauses, verb: number, words: readonly Token[]): boolean {
  const link = tokens[verb + 1];
  if (IF.has(link) && HE_OR_SHE.has(tokens[verb + 2])) return true;
  return (ASKS_NOW.has(tokens[verb]) || IF.has(link) || link?.lower === 'about') && !tellsOwn(words);
}

/**
 * Who answers somebody new to the story: `A girl stops her and asks if she is famous. "Depends," she says`, and where the sentence
 * tells of nobody else, as in `A girl asks if she is famous`, whoever those before it are about (`BEFORE`).
 */
function askedByStranger(
  { tokens }: Clauses,
  { from }: Sentence,
  verb: number,
  there: readonly Antecedent[],
  { gender }: Wanted,
): Antecedent | 'BEFORE' | undefined {
  if (tokens.slice(verb + 2, verb + 2 + NEAR).some((token) => ALLOWED.has(token))) return undefined;
  const [asks] = there;
  const bearer = asks === undefined ? null : unnamedBearer(asks);
  if (asks?.root !== null || bearer === null) return undefined;
  const { phrase } = bearer;
  if (phrase.from !== from && isOf(tokens[from], DETERMINER)) return undefined;
  if (!INDEFINITE_ONE.has(tokens[phrase.from])) return undefined;
  const stop = tokens[verb]?.start ?? 0;
  const met = there.find((one) => one !== asks && one.gender === gender && one.start < stop);
  return met ?? 'BEFORE';
}

/** Most words before the verb by which they ask: `A group of reporters later asked`. */
const LONGEST_ASKER = 5;

/** `Reporters asked if Orme would go`: whoever answers is none of those, and not the one whom the question is about. */
function isAskedByPress({ tokens, nameAt }: Clauses, { from }: Sentence, verb: number): boolean {
  if (verb - from > LONGEST_ASKER) return false;
  for (let i = from; i < verb; i += 1) if (nameAt[i] !== undefined) return false;
  return tokens.slice(from, verb).some((token) => PRESS.has(token));
}

/**
 * Whoever the sentence before was asked or ordered in, `there` being those named in it: `The judge ordered her to leave. She
 * refused`, `A reporter asked her about it. "Not yet," she said`. Undefined where the `he` or `she` can as well be whoever asked.
 */
export function askedBefore(
  { here, pronoun, clauses, before, there }: BehindQuestion,
  wanted: Wanted,
): Antecedent | 'BEFORE' | undefined {
  if (!wanted.subject || !followsFrom(here, pronoun, here === clauses ? before.to : null)) return undefined;
  const answers = answersTeller(here, pronoun, { clauses, before, there }, wanted);
  if (answers !== undefined) return answers;
  const { tokens } = clauses;
  let verb = before.to - 1;
  while (verb > before.from && !ASKED_OR_ORDERED.has(tokens[verb])) verb -= 1;
  if (verb <= before.from) return undefined;
  const question = ASKS.has(tokens[verb]) && QUESTION.has(tokens[verb + 1]);
  if (question && isAskedByPress(clauses, before, verb)) return 'BEFORE';
  if (question && wanted.tag != null)
    return isPutToOne(clauses, verb, wordsBetweenMarks(here, pronoun - 1))
      ? askedByStranger(clauses, before, verb, there(), wanted)
      : undefined;
  return askedBy(here, pronoun, { clauses, before, verb, there }, wanted);
}

/**
 * Whether a pronoun begins its sentence, or stands behind an answer that begins it: `"Not yet," she said`; `start` is where the
 * sentence of a question before it ends, null where that stands in the paragraph before, behind which only an answer follows.
 */
function followsFrom({ tokens }: Clauses, pronoun: number, start: number | null): boolean {
  const from = start ?? 0;
  if (pronoun === from) return start !== null;
  if (pronoun !== from + 1) return false;
  const first = tokens[from];
  if (first?.kind === 'quote') return lastCharacter(first.text) !== '?';
  return start !== null && (isOf(first, CONJUNCTION) || WHEN.has(first));
}
