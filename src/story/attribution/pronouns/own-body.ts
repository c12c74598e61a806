import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import { BODIES } from '../../words/roles.ts';
import {
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  NATIONALITY,
  ORGANIZATION,
  PLACE,
  ROLE,
  SOMEBODY,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { clauseStart } from '../phrases/clause.ts';
import { isSeveral } from '../phrases/companions.ts';
import { explained } from '../phrases/explained.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';

/** `Orme Mills will pay, it added`: whoever spoke before goes on. */
const GOES_ON = new WordList('added adds continued');

/** What tells something itself, and often of the one who is spoken of: `A report came out. Orme Mills knew of it, it said`. */
const TELLS_ITSELF = new WordList(`
  lawsuit suit complaint ruling verdict judgment indictment charge charges report study survey poll letter note memo
  document documents filing statement banner sign notice review audit inquiry investigation probe book article paper
  documentary website blog rating magazine newspaper daily broadcaster agency interview message email reporters`);

/** Tokens before a sentence among which such a word is looked for. */
const PAPER_REACH = 40;

/** Whether what is told right before tells of a paper, which `it` may mean. */
function isBehindPaper({ tokens }: Clauses, { from }: Sentence): boolean {
  for (let i = from - 1; i >= 0 && from - i <= PAPER_REACH; i -= 1)
    if (TELLS_ITSELF.has(tokens[i])) return true;
  return false;
}

/** Most tokens of what a sentence is about. */
const LONGEST = 8;

/**
 * `Orme Mills will cut 40 jobs, it said.`: what the words are about that a pronoun at a token says behind a comma; null
 * where the pronoun stands elsewhere. Only its name or what it is may follow: of `Sales at Orme Mills` nobody speaks.
 */
export function subjectOfWords(clauses: Clauses, sentence: Sentence, token: number): NounPhrase | null {
  const { tokens } = clauses;
  if (token === sentence.from || itemAt(tokens, token - 1)?.text !== ',') return null;
  if (GOES_ON.has(tokens[token + 1]) || isBehindPaper(clauses, sentence)) return null;
  const start = clauseStart(clauses, sentence);
  const phrase = explained(clauses, phraseStartingAt(clauses, start, verbOfBody(clauses, start, token - 1)));
  return phrase !== null && phrase.to - phrase.from <= LONGEST ? phrase : null;
}

/** Plurals that stand behind the name of a body as verbs do. */
const PLURALS = new WordList(
  'sales shares profits losses earnings revenues plans workers staffers cars products customers',
);

/**
 * `Brae Council needs to save`, `The company faces a deficit`: the verb in -s right behind a body, which no list knows as one; the
 * end where there is none.
 */
function verbOfBody({ tokens, nameAt }: Clauses, start: number, end: number): number {
  for (let i = start + 1; i < Math.min(end - 1, start + LONGEST); i += 1) {
    const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (nameAt[i - 1] !== undefined || before?.kind !== 'word' || token?.kind !== 'word') return end;
    // Of `The harbour council needs` only the last is a body, of `Brae Foods needs` the last word in capitals.
    if (token.capital || isOf(before, DETERMINER) || !(before.capital || BODIES.has(before.lower))) continue;
    if (!endsInS(token.lower) || PLURALS.has(token) || isOf(token, SOMEBODY | ROLE)) return end;
    return next?.lower === 'to' || next?.kind === 'number' || isOf(next, DETERMINER) ? i : end;
  }
  return end;
}

/**
 * Whether such a subject is a body: called one, `the ministry`, or a name of nobody and no place, `Orme Mills`. One word that
 * begins the sentence is a name only where the story prints it so elsewhere.
 */
export function isOwnBody(
  all: readonly Clauses[],
  clauses: Clauses,
  sentence: Sentence,
  phrase: NounPhrase,
): boolean {
  const { tokens } = clauses;
  const { from, to, head, name } = phrase;
  const last = tokens[head];
  if (name !== null || last === undefined || isSeveral(clauses, phrase) || isOf(tokens[to], CONJUNCTION))
    return false;
  if (!last.capital) return BODIES.has(last.lower) && DEFINITE.has(tokens[from]);
  if (to - from === 1 && from === sentence.from) return isNameElsewhere(all, last.text);
  if (isOf(tokens[from], DETERMINER)) return BODIES.has(last.lower);
  if (isOf(last, ORGANIZATION)) return true;
  return tokens.slice(from, to).every((token) => token.capital && !isOf(token, NO_NAME));
}

/** Whether a word stands with its capital inside a sentence. */
function isNameElsewhere(all: readonly Clauses[], text: string): boolean {
  return all.some(({ passage, tokens }) =>
    passage.sentences.some(({ from, to }) => {
      for (let i = from + 1; i < to; i += 1) if (tokens[i]?.text === text && tokens[i]?.capital) return true;
      return false;
    }),
  );
}

/** Not `The Brae Bridge will close, it said`, nor a town or country, which somebody else tells of. */
const NO_NAME = DETERMINER | DAY_OR_MONTH | NATIONALITY | PLACE;

/** `The ministry will pay, it said`, not `Two banks` or `its bank`. */
const DEFINITE = new WordList('the this');
