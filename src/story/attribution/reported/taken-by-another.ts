import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import type { Cue } from '../../words/cues.ts';
import { cueWord } from '../../words/cues.ts';
import { writesPaper } from '../subjects/issued-by.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { toldOfByObject } from '../phrases/object-relative.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { attributesQuote, beginsInFront, isInverted, passesOnQuote } from './attributes-quote.ts';
import { doesToo } from '../clause-ends/does-too.ts';
import type { Complement } from '../complements/openings.ts';
import type { ReportedClause } from './reported-clause.ts';
import { CONJUNCTION, isOf, PREPOSITION } from '../../words/word-classes.ts';

/** `with each side accusing the other of lying`: two sides say so, and no one. */
export const isOfEachOther = ({ tokens }: Clauses, { form }: Cue, from: number): boolean =>
  form === 'GERUND' &&
  tokens[from]?.lower === 'the' &&
  tokens[from + 1]?.lower === 'other' &&
  isOf(tokens[from + 2], PREPOSITION);

/** The verb of saying at a token, and what it takes. */
export interface Saying {
  readonly clauses: Clauses;
  readonly sentence: Sentence;
  readonly at: number;
  readonly cue: Cue;
  readonly complement: Complement;
}

/** Whether what the verb takes belongs to something else: the attribution of a quotation, or what is reported before. */
export function isTakenByAnother(saying: Saying, previous: ReportedClause | null): boolean {
  const { clauses, sentence, at, cue, complement } = saying;
  const clause = complement.form === 'CLAUSE';
  if (clause && writesPaper(clauses, sentence, cue.lemma, complement.from)) return true;
  const alone = complement.form === 'THAT' || (clause && beginsInFront(clauses, sentence));
  const attributes = alone ? passesOnQuote : attributesQuote;
  if (attributes(clauses, sentence, at)) return true;
  if (clause && isInverted(clauses, sentence, at)) return true;
  // `Researchers writing in Science say it is rare`, `wrote to the board on Monday stating it was closed`
  const opener = clause ? cueWord(clauses.tokens, complement.from) : null;
  if (cue.form === 'GERUND' && opener?.lemma === 'say') return true;
  if (cue.lemma === 'write' && opener?.form === 'GERUND') return true;
  // `The letter that Ruhl wrote said it was late`
  const next = complement.from === at + 1 ? opener : null;
  if (next?.cueClass === 'SPEECH' && toldOfByObject(clauses, sentence, at, at + 1) !== null) return true;
  // `said the men entered the shop and threatened staff`: told inside what is said.
  if (goesOnInside(clauses, sentence, at, previous)) return true;
  if ((previous?.stretches.at(-1)?.to ?? 0) <= at) return false;
  // `pointed to a report that said it was safe`
  if (cue.form === 'PAST' && itemAt(clauses.tokens, at - 1)?.lower === 'that') return true;
  // `accused the bank of greed in refusing to pay`: a deed among what is spoken of.
  if (previous?.weak !== true || cue.form !== 'GERUND') return false;
  // `criticised the mayor for closing schools and telling parents that it was late`
  const and = itemAt(clauses.tokens, at - 1);
  return complement.form === 'INFINITIVE' || (isOf(and, CONJUNCTION) && complement.form !== 'MATTER');
}

/** Whether somebody spoken of in the report before a verb does what it tells, and not whoever is reported there. */
function goesOnInside(
  clauses: Clauses,
  sentence: Sentence,
  at: number,
  previous: ReportedClause | null,
): boolean {
  const said = previous?.stretches.at(-1);
  if (said === undefined || said.to <= at) return false;
  let and = at - 1;
  while (and > said.from && isLooseWord(clauses.tokens[and])) and -= 1;
  return doesToo(clauses, sentence, said.from, and) !== null;
}
