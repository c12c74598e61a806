import type { Sentence } from '../tokens.ts';
import { CONJUNCTION, isOf } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { isUnnamed } from './antecedent.ts';
import type { Antecedent, Wanted } from './antecedent.ts';
import type { Clauses } from './noun-phrase.ts';
import { behindLoose } from './verbs.ts';

const ASKED = new WordList('asked ordered warned urged begged instructed invited pressed implored commanded');
const QUESTION = new WordList('about whether what if why how where when who');
/** What somebody does who was asked or ordered. */
const RESPONDS = new WordList(
  'declined declines refused refuses replied replies answered answers agreed complied obeyed responded responds nodded',
);

/**
 * Whoever the sentence before was asked or ordered in, `there` being those named in it: `The judge ordered her to leave. She
 * refused`, `A reporter asked her about it. She said`. Undefined where the `he` or `she` at a token can as well be whoever asked.
 */
export function askedBefore(
  clauses: Clauses,
  before: Sentence,
  pronoun: number,
  wanted: Wanted,
  there: readonly Antecedent[],
): Antecedent | undefined {
  const { tokens } = clauses;
  const begins = pronoun === before.to || (pronoun === before.to + 1 && isOf(tokens[before.to], CONJUNCTION));
  if (!wanted.subject || !begins) return undefined;
  let verb = before.to - 1;
  while (verb > before.from && !ASKED.has(tokens[verb])) verb -= 1;
  if (verb <= before.from) return undefined;
  const asked = there.find(({ start }) => start === tokens[verb + 1]?.start);
  if (asked === undefined || (asked.gender ?? wanted.gender) !== wanted.gender) return undefined;
  let end = verb + 1;
  while ((tokens[end]?.end ?? asked.end) < asked.end) end += 1;
  const link = tokens[end + 1];
  const question = QUESTION.has(link) && tokens[verb]?.lower === 'asked';
  if (!question && link?.lower !== 'to') return undefined;
  if (question || RESPONDS.has(tokens[behindLoose(clauses, pronoun + 1)])) return asked;
  // `The chairman asked her to leave. She said …`: of whoever asked nothing tells that it is a woman.
  const bearer = there.find(({ part, gender }) => part === 'SPEAKS' && gender === null)?.bearer ?? null;
  return bearer !== null && isUnnamed(bearer) && there.at(-1) === asked ? asked : undefined;
}
