import { itemAt } from '../item-at.ts';
import { lastCharacter } from '../last-character.ts';
import type { Sentence, Token } from '../tokens.ts';
import { CONJUNCTION, isOf } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import type { Antecedent, Wanted } from './antecedent.ts';
import { sentenceAt } from './finding.ts';
import type { Clauses } from './noun-phrase.ts';
import { behindLoose } from './verbs.ts';

const ASKED = new WordList('asked ordered warned urged begged instructed invited pressed implored commanded');
const QUESTION = new WordList('about whether what if why how where when who');
/** What somebody does who was asked or ordered. */
const RESPONDS = new WordList(
  'declined declines refused refuses replied replies answered answers agreed complied obeyed responded responds nodded',
);

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
interface BehindQuestion {
  readonly here: Clauses;
  readonly pronoun: number;
  readonly clauses: Clauses;
  readonly before: Sentence;
  readonly there: () => readonly Antecedent[];
}

/**
 * Whoever the sentence before was asked or ordered in, `there` being those named in it: `The judge ordered her to leave. She
 * refused`, `A reporter asked her about it. "Not yet," she said`. Undefined where the `he` or `she` can as well be whoever asked.
 */
export function askedBefore(
  { here, pronoun, clauses, before, there }: BehindQuestion,
  wanted: Wanted,
): Antecedent | undefined {
  if (!wanted.subject || !followsFrom(here, pronoun, here === clauses ? before.to : null)) return undefined;
  const { tokens } = clauses;
  let verb = before.to - 1;
  while (verb > before.from && !ASKED.has(tokens[verb])) verb -= 1;
  if (verb <= before.from) return undefined;
  const asked = there().find(({ start }) => start === tokens[verb + 1]?.start);
  if (asked === undefined || (asked.gender ?? wanted.gender) !== wanted.gender) return undefined;
  let end = verb + 1;
  while ((tokens[end]?.end ?? asked.end) < asked.end) end += 1;
  const link = tokens[end + 1];
  const question = QUESTION.has(link) && tokens[verb]?.lower === 'asked';
  if (!question && link?.lower !== 'to') return undefined;
  const does = here.tokens[behindLoose(here, pronoun + 1)];
  if (RESPONDS.has(does)) return asked;
  return question && !goesOnAsking(here, pronoun, does, asked) ? asked : undefined;
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
  return start !== null && isOf(first, CONJUNCTION);
}

/** `He also asked`, `He said Orme lied`: what whoever asked Orme does. */
function goesOnAsking(
  { tokens, nameAt, passage }: Clauses,
  pronoun: number,
  does: Token | undefined,
  asked: Antecedent,
): boolean {
  if (ASKED.has(does) || tokens[pronoun + 1]?.lower === 'also') return true;
  const { name } = asked.root ?? asked;
  if (name === null) return false;
  const { to } = sentenceAt(passage, pronoun);
  return nameAt.slice(pronoun, to).some((one) => one?.person === name.person);
}
