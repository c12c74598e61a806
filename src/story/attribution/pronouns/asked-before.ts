import { itemAt } from '../../item-at.ts';
import { lastCharacter } from '../../last-character.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { CONJUNCTION, DETERMINER, isOf } from '../../words/word-classes.ts';
import { AND_OR_BUT } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import { GENDERED_ROLES } from '../../words/roles.ts';
import { cueWord } from '../../words/cues.ts';
import { HE_OR_SHE, HIS_OR_HER } from '../../words/pronouns.ts';
import { isUnnamed } from '../phrases/antecedent.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';
import { sentenceAt } from '../cues/finding.ts';
import { wordsBetweenMarks } from '../phrases/between-marks.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isPersonPhrase } from './person-phrase.ts';
import { unnamedOf } from './those-in-sentence.ts';
import { behindLoose } from '../phrases/verbs.ts';

const ASKED = new WordList(
  'asked asks ordered warned urged begged instructed invited pressed implored commanded',
);
const ASKS = new WordList('asked asks');
/** Before who asks: `When Orme asked the driver` */
const ASKING = new WordList('when as after');
/** Behind what a sentence goes on with an answer: `When he said yes,` */
const WHEN = new WordList('when after once because');
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

/** What somebody asks for themselves: `asked if she could sit down`. */
const ALLOWED = new WordList('could can may might should');
/** Furthest such a word behind the question. */
const NEAR = 4;

export const IF = new WordList('if whether');
const ASKS_NOW = new WordList('asks');
const MY = new WordList("my our i’ve i've we’ve we've");
const I = new WordList('i we');
const HAVE = new WordList("have 've ’ve");

/** `"My house is gone," he said`, `"I have three kids," she said`: what somebody tells who asks for themselves. */
const tellsOwn = (words: readonly Token[]): boolean =>
  words.some((word, i) => MY.has(word) || (I.has(word) && HAVE.has(words[i + 1])));

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
  if (asks === undefined || asks.bearer === null || !isUnnamed(asks.bearer) || asks.root !== null)
    return undefined;
  const { phrase } = asks.bearer;
  if (phrase.from !== from && isOf(tokens[from], DETERMINER)) return undefined;
  if (!INDEFINITE_ONE.has(tokens[phrase.from])) return undefined;
  const stop = tokens[verb]?.start ?? 0;
  const met = there.find((one) => one !== asks && one.gender === gender && one.start < stop);
  return met ?? 'BEFORE';
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
  const { tokens } = clauses;
  let verb = before.to - 1;
  while (verb > before.from && !ASKED.has(tokens[verb])) verb -= 1;
  if (verb <= before.from) return undefined;
  if (ASKS.has(tokens[verb]) && QUESTION.has(tokens[verb + 1]) && wanted.tag != null)
    return isPutToOne(clauses, verb, wordsBetweenMarks(here, pronoun - 1))
      ? askedByStranger(clauses, before, verb, there(), wanted)
      : undefined;
  return askedBy(here, pronoun, { clauses, before, verb, there }, wanted);
}

/** Who is asked by a verb of a sentence. */
interface Question {
  readonly clauses: Clauses;
  readonly before: Sentence;
  readonly verb: number;
  readonly there: () => readonly Antecedent[];
}

/** Who is asked or ordered by a verb, if the pronoun at a token means that one. */
function askedBy(
  here: Clauses,
  pronoun: number,
  { clauses, before, verb, there }: Question,
  wanted: Wanted,
): Antecedent | undefined {
  const { tokens } = clauses;
  const asked =
    unnamedAsked(clauses, before, verb) ?? there().find(({ start }) => start === tokens[verb + 1]?.start);
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
  return question && !goesOnAsking(here, pronoun, does, asked) ? asked : undefined;
}

/**
 * Whoever is asked in the sentence of the pronoun at a token, before a comma: `When Orme asked the driver if he was hurt, he said`,
 * `Orme asked the driver if he was hurt, and he said`. `there` are those before it.
 */
export function askedInFront(
  here: Clauses,
  { from }: Sentence,
  pronoun: number,
  there: readonly Antecedent[],
  wanted: Wanted,
): Antecedent | null {
  const { tokens } = here;
  const fronted = ASKING.has(tokens[from]);
  const comma = fronted ? pronoun - 1 : pronoun - 2;
  if (!wanted.subject || tokens[comma]?.text !== ',') return null;
  if (!fronted && !AND_OR_BUT.has(tokens[pronoun - 1])) return null;
  let verb = comma;
  while (verb > from && !ASKED.has(tokens[verb])) verb -= 1;
  if (verb <= from) return null;
  const before = { from, to: comma };
  return askedBy(here, pronoun, { clauses: here, before, verb, there: () => there }, wanted) ?? null;
}

/** What somebody asks another for who has to show or tell it: `asked the driver for his licence`. */
const SHOWN = new WordList(
  'license licence name id identification passport papers documents registration address age ticket password',
);

/** Whether something is asked for at a token that only the other can show: `for his licence`. */
const demands = ({ tokens }: Clauses, at: number): boolean =>
  tokens[at]?.lower === 'for' && HIS_OR_HER.has(tokens[at + 1]) && SHOWN.has(tokens[at + 2]);

/** Somebody without a name who is asked by the verb at a token: `asked the customer whether`, `asked her boss if`; undefined if nobody. */
function unnamedAsked(clauses: Clauses, { to }: Sentence, verb: number): Antecedent | undefined {
  const phrase = phraseStartingAt(clauses, verb + 1, to);
  if (phrase?.name !== null || phrase.to < verb + 3) return undefined;
  const head = clauses.tokens[phrase.head];
  if (!isPersonPhrase(clauses, phrase) && !GENDERED_ROLES.has(head?.lower ?? '')) return undefined;
  // `asked the driver for his licence`, `asked the man to leave`: what is asked tells nothing more of them.
  const behind = phrase.head + 1;
  const end = clauses.tokens[behind]?.lower === 'to' || demands(clauses, behind) ? behind : phrase.to;
  const one = unnamedOf(clauses, { phrase: { ...phrase, to: end }, part: 'SUBJECT', verb: null });
  return { ...one, part: 'MENTIONED' };
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
