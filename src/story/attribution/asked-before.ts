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
  const does = tokens[behindLoose(clauses, pronoun + 1)];
  if (RESPONDS.has(does)) return asked;
  return question && !goesOnAsking(clauses, pronoun, does, asked) ? asked : undefined;
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
