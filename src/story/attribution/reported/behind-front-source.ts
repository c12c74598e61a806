import type { Sentence } from '../../tokens.ts';
import { isOf, SOMEBODY } from '../../words/word-classes.ts';
import { AND_OR_BUT } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import { attributionAt } from '../nearest/cue-after.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { verbBehind } from '../phrases/verbs.ts';
import { clauseEnd } from '../clause-ends/clause-end.ts';
import { CHECKS, isPast } from '../clause-ends/goes-on-beyond.ts';
import type { Stretch } from './reported-clause.ts';

const NOBODY = new WordList('nobody none nothing one');
/** Those told of already, whom no reporter takes up who does not go on with the source. */
const THEY = new WordList('he she they');
/** What somebody has written: all of the sentence is told by it. */
const PAPERS = new WordList(`
  report reports study survey poll indictment complaint lawsuit affidavit document documents data figures filing statement
  census records minutes transcript review analysis paper`);
/** What the reporter tells of the day, and what speaks against a paper. */
const OF_THE_DAY = new WordList(`
  share shares stock stocks market markets bond bonds analyst analysts trial hearing case judge verdict euro dollar yen pound oil claim claims photo photos video evidence it there this
  that critics others`);
/** Most clauses that are joined to the first. */
const MOST_JOINED = 3;

/**
 * What is said behind a source that opens the sentence, with the clauses of the same tense joined to it that tell of nobody and of those
 * told of before, and all such clauses of a paper: in `According to Ruhl, the roof leaked, but nobody came` both. The reporter goes on
 * where others speak, think or look into it: `…, but police found nothing`.
 */
export function withJoined(
  clauses: Clauses,
  sentence: Sentence,
  source: NounPhrase,
  first: Stretch,
): Stretch {
  const paper = source.name === null && PAPERS.has(clauses.tokens[source.head]);
  let stretch = first;
  for (let i = 0; i < MOST_JOINED; i += 1) {
    const to = joinedEnd(clauses, sentence, stretch, paper);
    if (to === null) return stretch;
    stretch = { from: stretch.from, to };
  }
  return stretch;
}

function joinedEnd(
  clauses: Clauses,
  sentence: Sentence,
  { from, to }: Stretch,
  paper: boolean,
): number | null {
  const { tokens } = clauses;
  if (tokens[to]?.text !== ',' || !AND_OR_BUT.has(tokens[to + 1])) return null;
  const thing = phraseStartingAt(clauses, to + 2, sentence.to);
  const head = tokens[thing?.head ?? to];
  if (thing?.name !== null || CHECKS.has(head) || OF_THE_DAY.has(head)) return null;
  const told = NOBODY.has(head) || THEY.has(head);
  if (!told && (!paper || isOf(head, SOMEBODY))) return null;
  const [main, verb] = [verbOf(clauses, from, to), verbBehind(clauses, thing.to, sentence.to)];
  if (verb === null || cueAt(clauses, sentence, verb) !== null) return null;
  // `the pipe burst`: a past that looks like a noun.
  if (isPast(tokens[verb]) !== (main === null || isPast(tokens[main]))) return null;
  for (let i = to + 2; i < sentence.to; i += 1) {
    if (tokens[i]?.kind === 'quote') return null;
    if (tokens[i]?.text === ',' && attributionAt(clauses, sentence, i) !== null) return null;
  }
  return clauseEnd(clauses, sentence, to + 2);
}

/** The verb of the clause that begins at a token; null if there is none. */
function verbOf(clauses: Clauses, from: number, to: number): number | null {
  const subject = phraseStartingAt(clauses, from, to);
  return subject === null ? null : verbBehind(clauses, subject.to, to);
}
