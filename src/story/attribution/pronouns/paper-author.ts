import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import {
  BODY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  GROUP,
  isOf,
  PERSONAL_PRONOUN,
  PLACE,
  POSSESSIVE,
  ROLE,
  SOMEBODY,
  STOP,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { A_OR_ANOTHER } from '../../words/function-words.ts';
import { BY_OR_FROM } from '../../words/linking-words.ts';
import { HIS_OR_HER, POSSESSIVE_PRONOUN } from '../../words/pronouns.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { cueAt } from '../cues/cue-at.ts';
import { phraseOfCue } from '../subjects/cue-phrase.ts';
import { sentenceAt } from '../cues/finding.ts';
import { isJoined } from '../phrases/joins.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import { subjectOf } from '../subjects/verb-subject.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { sentencesBefore } from '../mentions/sentences-before.ts';

/** What somebody writes, and what then speaks in the writer's place: `the statement said`. */
export const PAPERS = new WordList(`
  statement letter reply response note notice report memo memorandum filing email e-mail post message release bulletin
  study survey opinion ruling complaint`);

const DEFINITE = new WordList('the this that');

/** Whether a phrase is for something written of which the text has told before: `the statement`. */
const isPaperBefore = ({ tokens }: Clauses, { from, to, head }: NounPhrase): boolean =>
  PAPERS.has(tokens[head]) && to - from === 2 && DEFINITE.has(tokens[from]);

/** What tells of figures, and speaks for whoever has them. */
const DATA = new WordList(`
  data figures statistics numbers estimates research analysis poll polls surveys studies reports records documents
  forecasts projections results findings readings`);

/**
 * `data from Ruhl Research`, `a survey by Ruhl`: whoever has the figures, by name; of papers also the one body or office that issued
 * them, `a statement issued by the harbour board`, for which `the statement` then speaks. Null if nothing tells.
 */
export function makerOf(clauses: Clauses, { head, to }: NounPhrase): NounPhrase | null {
  const { tokens } = clauses;
  const byline = bylineBehind(clauses, to);
  if (byline !== -1) return ownWriter(clauses, byline);
  if (BYLINES.has(tokens[head])) return ownWriter(clauses, head);
  const paper = PAPERS.has(tokens[head]);
  if (!paper && !DATA.has(tokens[head])) return null;
  const maker = senderBehind(clauses, sentenceAt(clauses.passage, head), head);
  if (maker === null) return ownWriter(clauses, head);
  if (maker.name !== null || tokens[maker.head]?.capital === true) return maker;
  return paper && tokens[maker.from]?.lower === 'the' && isOf(tokens[maker.head], BODY | ROLE) ? maker : null;
}

/** What somebody writes alone, and speaks in: `Ruhl's post read`. */
const WRITTEN = new WordList('post tweet statement letter note message email e-mail reply');
/** What tells who wrote it: `An op-ed under Ruhl's byline said`. */
const BYLINES = new WordList('byline by-line');

const UNDER = new WordList('under bearing');
/** Most tokens between `under` and the byline: `under Senator Ann Ruhl's byline`. */
const LONGEST_OWNER = 6;

/** The byline that a paper is told to be under: `an essay published under Ruhl's byline`; -1 if it is told of none. */
function bylineBehind({ tokens }: Clauses, to: number): number {
  const under = UNDER.has(tokens[to]) ? to : UNDER.has(tokens[to + 1]) ? to + 1 : -1;
  if (under === -1) return -1;
  for (let i = under + 2; i < under + LONGEST_OWNER; i += 1) if (BYLINES.has(tokens[i])) return i;
  return -1;
}

/** `Ruhl's post`, `her post`: whoever wrote what is theirs, by name or pronoun; null for other papers. */
function ownWriter(clauses: Clauses, head: number): NounPhrase | null {
  const { tokens } = clauses;
  if (!WRITTEN.has(tokens[head]) && !BYLINES.has(tokens[head])) return null;
  // `Ruhl's Facebook post`
  const kind = isOf(tokens[head - 2], POSSESSIVE) || HIS_OR_HER.has(itemAt(tokens, head - 2));
  const owner = kind && itemAt(tokens, head - 1)?.kind === 'word' ? head - 2 : head - 1;
  if (HIS_OR_HER.has(itemAt(tokens, owner))) return { from: owner, to: owner + 1, head: owner, name: null };
  if (!isOf(itemAt(tokens, owner), POSSESSIVE)) return null;
  const writer = phraseEndingAt(clauses, owner - 1, sentenceAt(clauses.passage, head).from);
  return writer?.name != null ? writer : null;
}

/** Sentences and paragraphs that `the statement` may reach back over. */
const [REACH, PARAGRAPHS] = [6, 2];
/** Words that tell more of a paper: `a long open letter`. */
const LONGEST_PAPER = 4;
/** Words between a verb of saying and where it is said: `said on Monday night in a statement`. */
const LONGEST_BETWEEN = 6;

/** What is done with a paper by whoever wrote it. */
const ISSUING = new WordList(
  `issued issues published publishes released releases wrote writes sent sends posted posts filed files left penned
  distributed`,
);
const ISSUED = new WordList(
  'issued published released written sent posted filed signed compiled prepared conducted',
);

/**
 * Whoever wrote `the statement` at a token of a passage, as the nearest sentence before that tells of one has it: `Ruhl said
 * in a statement`, `a letter from Ruhl`, `Ruhl published a report`; null if that sentence does not tell.
 */
export function authorOf(all: readonly Clauses[], here: Clauses, phrase: NounPhrase): UnnamedPhrase | null {
  if (!isPaperBefore(here, phrase)) return null;
  const noun = here.tokens[phrase.head]?.lower;
  let left = REACH;
  for (const [clauses, sentence] of sentencesBefore(
    all,
    here,
    phrase.from,
    here.passage.index - PARAGRAPHS,
  )) {
    for (let i = sentence.to - 1; i >= sentence.from; i -= 1) {
      if (clauses.tokens[i]?.lower !== noun) continue;
      const author = authorIn(clauses, sentence, i);
      if (author === 'AGAIN') continue;
      return author === null || isJoined(clauses.tokens, author) ? null : { clauses, phrase: author };
    }
    left -= 1;
    if (left === 0) return null;
  }
  return null;
}

/** Who wrote the paper that a sentence tells of at a token; `AGAIN` where it is one met before. */
export function authorIn(clauses: Clauses, sentence: Sentence, i: number): NounPhrase | 'AGAIN' | null {
  const { tokens } = clauses;
  let first = i - 1;
  while (first > sentence.from && i - first <= LONGEST_PAPER && !isOf(tokens[first], DETERMINER | POSSESSIVE))
    first -= 1;
  const owner = itemAt(tokens, first);
  const sender = senderBehind(clauses, sentence, i);
  if (sender !== null) return sender;
  // `Ruhl's letter`, `a sheriff's office news release`
  if (isOf(owner, POSSESSIVE)) {
    let body = i - 1;
    while (body > first && !isOf(tokens[body], BODY)) body -= 1;
    return phraseEndingAt(clauses, body > first ? body : first - 1, sentence.from);
  }
  if (DEFINITE.has(owner)) return 'AGAIN';
  const verb = first - 1;
  if (!A_OR_ANOTHER.has(owner) && !POSSESSIVE_PRONOUN.has(owner)) return null;
  if (itemAt(tokens, verb)?.lower === 'in') return speakerIn(clauses, sentence, verb, i);
  // `Ruhl published a report`
  if (ISSUING.has(itemAt(tokens, verb))) return subjectOf(clauses, sentence, verb);
  return POSSESSIVE_PRONOUN.has(owner) && isOf(owner, PERSONAL_PRONOUN)
    ? { from: first, to: first + 1, head: first, name: null }
    : null;
}

/** `a letter from Ruhl`, `a report published by the board`; null where nobody is told so: `a report from Riga`. */
function senderBehind(clauses: Clauses, { to }: Sentence, i: number): NounPhrase | null {
  const { tokens } = clauses;
  const by = ISSUED.has(tokens[i + 1]) ? i + 2 : i + 1;
  if (!BY_OR_FROM.has(tokens[by])) return null;
  const sender = somebodyFrom(clauses, by + 1, to);
  const head = sender === null ? undefined : tokens[sender.head];
  // `a report by Ruhl and Orme said`
  if (sender === null || head === undefined || isOf(tokens[sender.to], CONJUNCTION)) return null;
  if (sender.name !== null || isOf(head, SOMEBODY | ROLE | GROUP)) return sender;
  return head.capital && !isOf(head, PLACE | DAY_OR_MONTH) ? sender : null;
}

/** `Ruhl said on Monday in a statement`, `In a statement, Ruhl said`: whoever says something in the paper. */
function speakerIn(clauses: Clauses, sentence: Sentence, at: number, paper: number): NounPhrase | null {
  const { tokens } = clauses;
  if (at === sentence.from) {
    let i = paper + 1;
    // `In a statement read to the jury, she said`
    if (tokens[i]?.word.cue?.form === 'PAST') while (i < sentence.to && tokens[i]?.text !== ',') i += 1;
    for (; i < sentence.to; i += 1) {
      const cue = cueAt(clauses, sentence, i);
      if (cue !== null && cue.form !== 'GERUND')
        return phraseOfCue(clauses, sentence, i, cue)?.subject ?? null;
    }
    return null;
  }
  for (let i = at - 1; i > sentence.from && at - i <= LONGEST_BETWEEN; i -= 1) {
    if (isOf(tokens[i], STOP)) return null;
    const cue = cueAt(clauses, sentence, i);
    if (cue !== null && cue.form !== 'GERUND') return phraseOfCue(clauses, sentence, i, cue)?.subject ?? null;
    // `Ruhl said Orme had quit in a letter`: it is not Ruhl's.
    if (isFiniteVerb(clauses, i)) return null;
  }
  return null;
}
