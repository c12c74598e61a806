import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { HIS_OR_HER } from '../../words/pronouns.ts';
import { GENDERED_ROLES } from '../../words/roles.ts';
import { WordList } from '../../words/word-list.ts';
import { sentenceAt } from '../cues/finding.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { behindLoose } from '../phrases/verbs.ts';
import { isDoneFor } from './object-before.ts';
import { isPersonPhrase } from './person-phrase.ts';
import { unnamedOf } from './those-in-sentence.ts';

/** What is done to whoever then answers. */
export const ASKED_OR_ORDERED = new WordList(
  'asked asks ordered warned urged begged instructed invited pressed implored commanded',
);
/** Those of them behind which a question stands. */
export const ASKS = new WordList('asked asks');
/** What begins what is asked. */
export const QUESTION = new WordList('about whether what if why how where when who');

/** What somebody does who was asked or ordered. */
const RESPONDS = new WordList(
  'declined declines refused refuses replied replies answered answers agreed complied obeyed responded responds nodded',
);
/** Behind what a sentence goes on with an answer: `When he said yes,` */
export const WHEN = new WordList('when after once because');

/** A sentence with those named in it. */
export interface Told {
  readonly clauses: Clauses;
  readonly before: Sentence;
  readonly there: () => readonly Antecedent[];
}

/** Who is asked by a verb of a sentence. */
interface Question extends Told {
  readonly verb: number;
}

/** Who is asked or ordered by a verb, if the pronoun at a token means that one. */
export function askedBy(
  here: Clauses,
  pronoun: number,
  { clauses, before, verb, there }: Question,
  wanted: Wanted,
): Antecedent | undefined {
  const { tokens } = clauses;
  const unnamed = unnamedAsked(clauses, before, verb);
  const asked = unnamed ?? there().find(({ start }) => start === tokens[verb + 1]?.start);
  if (asked === undefined || (asked.gender ?? wanted.gender) !== wanted.gender) return undefined;
  let end = verb + 1;
  while ((tokens[end]?.end ?? asked.end) < asked.end) end += 1;
  const link = tokens[end + 1];
  const question = (QUESTION.has(link) || demands(clauses, end + 1)) && ASKS.has(tokens[verb]);
  if (!question && link?.lower !== 'to') return undefined;
  const verbAt = behindLoose(here, pronoun + 1);
  const does = here.tokens[verbAt];
  // `When he said yes, she left`; not `When he left`
  if (WHEN.has(here.tokens[pronoun - 1]) && cueWord(here.tokens, verbAt)?.cueClass !== 'SPEECH')
    return undefined;
  if (RESPONDS.has(does)) return asked;
  if (!question || goesOnAsking(here, pronoun, does, asked)) return undefined;
  const asks = unnamed === undefined ? undefined : whoAsks(clauses, there(), verb, wanted);
  return asks === undefined ? asked : { ...asked, orElse: asks };
}

/** Somebody known who asks by the verb at a token, and can go on: `Orme asked his boss why he was sacked. "I never knew," he said`; undefined if nobody. */
function whoAsks(
  { tokens }: Clauses,
  there: readonly Antecedent[],
  verb: number,
  { gender }: Wanted,
): Antecedent | undefined {
  const [start, near] = [tokens[verb]?.start ?? 0, tokens[verb - 1]?.end];
  const asks = there.findLast(({ part, end }) => end === near || (part !== 'MENTIONED' && end < start));
  return asks !== undefined && personOf(asks) !== null && (asks.gender ?? gender) === gender
    ? asks
    : undefined;
}

/** What somebody asks another for who has to show or tell it: `asked the driver for his licence`. */
const SHOWN = new WordList(
  'license licence name id identification passport papers documents registration address age ticket password',
);

/** Whether something is asked for at a token that only the other can show: `for his licence`. */
const demands = ({ tokens }: Clauses, at: number): boolean =>
  tokens[at]?.lower === 'for' && HIS_OR_HER.has(tokens[at + 1]) && SHOWN.has(tokens[at + 2]);

/** Somebody without a name who is asked by the verb at a token: `asked the customer whether`, `asked her boss if`; undefined if nobody. */
export function unnamedAsked(clauses: Clauses, { to }: Sentence, verb: number): Antecedent | undefined {
  const phrase = phraseStartingAt(clauses, verb + 1, to);
  if (phrase?.name !== null || phrase.to < verb + 3) return undefined;
  const head = clauses.tokens[phrase.head];
  if (!isPersonPhrase(clauses, phrase) && !GENDERED_ROLES.has(head?.lower ?? '')) return undefined;
  // `asked the driver for his licence`, `asked the man to leave`: what is asked tells nothing more of them.
  const behind = phrase.head + 1;
  const ends =
    clauses.tokens[behind]?.lower === 'to' || demands(clauses, behind) || isDoneFor(clauses.tokens, behind);
  const end = ends ? behind : phrase.to;
  const one = unnamedOf(clauses, { phrase: { ...phrase, to: end }, part: 'SUBJECT', verb: null });
  return { ...one, part: 'MENTIONED' };
}

/** `He also asked`, `He said Orme lied`: what whoever asked Orme does. */
function goesOnAsking(
  { tokens, nameAt, passage }: Clauses,
  pronoun: number,
  does: Token | undefined,
  asked: Antecedent,
): boolean {
  if (ASKED_OR_ORDERED.has(does) || tokens[pronoun + 1]?.lower === 'also') return true;
  const { name } = asked.root ?? asked;
  if (name === null) return false;
  const { to } = sentenceAt(passage, pronoun);
  return nameAt.slice(pronoun, to).some((one) => one?.person === name.person);
}
