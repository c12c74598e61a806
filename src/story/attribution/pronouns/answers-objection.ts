import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { QUESTION_WORD } from '../../words/relatives.ts';
import { isOf, PREPOSITION, SUBJECT_PRONOUN, SUBORDINATOR } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import { BE } from '../phrases/passive.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { ASKS } from './who-is-asked.ts';
import { behindLoose, isFiniteVerb } from '../phrases/verbs.ts';

const WHEN = new WordList('when whenever as after once');
/** What somebody does to whom another gives the answer. */
const OBJECTED = new WordList(`
  objected objects protested protests complained complains disagreed disagrees demurred demurs balked balks wondered wonders
  inquired inquires enquired enquires interrupted interrupts interjected interjects pleaded pleads begged begs asked asks`);

/** Whose words those behind `When Hull objected, he said` are, beside whom else the story tells of. */
export interface AnswerToObjection {
  /** Whether the one who objects cannot be meant; else nobody knows. */
  readonly another: boolean;
  /** Whether the pronoun speaks to somebody told by `him`, so that the one who objects is meant by that: `he told him`. */
  readonly told: boolean;
}

/**
 * Whether the subject pronoun at a token answers whoever a clause in front tells of: `When Hull objected, he said there was no
 * money`, `As Hull left, he called him "a clown"`; null where nothing tells that. Not so in `When Hull complained, he said, nobody
 * came` and `When Hull objected, he was fired`.
 */
export function answersObjection(
  clauses: Clauses,
  { from, to }: Sentence,
  pronoun: number,
): AnswerToObjection | null {
  const { tokens } = clauses;
  if (!WHEN.has(tokens[from]) || itemAt(tokens, pronoun - 1)?.text !== ',') return null;
  const verb = behindSaying(clauses, pronoun, to);
  if (verb === null) return null;
  const told = isTold(tokens, pronoun, verb + 1);
  for (let i = from + 1; i < pronoun - 1; i += 1) {
    if (!OBJECTED.has(tokens[i])) continue;
    if (BE.has(itemAt(tokens, i - 1)) || tellsOfAnother(clauses, i, pronoun)) return null;
    const next = tokens[i + 1];
    const plain = next?.text === ',' || next?.lower === 'that' || QUESTION_WORD.has(next);
    // `When Hull asked the board for more, he said`
    if (ASKS.has(tokens[i]) && !plain && !told) return null;
    return { another: plain || told, told };
  }
  // `As Hull left, he called him`; not so in `When Hull met a clerk, he told him`
  return told && isFiniteVerb(clauses, pronoun - 2) ? { another: false, told } : null;
}

/** `When the judge asked what Hull had to say, he said`: whoever is told of there can be the one who answers. */
function tellsOfAnother({ nameAt }: Clauses, verb: number, comma: number): boolean {
  for (let i = verb + 1; i < comma; i += 1) if (nameAt[i] !== undefined) return true;
  return false;
}

/** The verb of saying behind a pronoun, with words behind it; null if none is. */
function behindSaying(clauses: Clauses, pronoun: number, to: number): number | null {
  const { tokens } = clauses;
  const verb = behindLoose(clauses, pronoun + 1);
  for (let i = pronoun + 1; i < verb; i += 1) if (BE.has(tokens[i])) return null;
  const cue = cueWord(tokens, verb);
  if (cue === null || cue.cueClass === 'ATTITUDE' || verb + 1 >= to) return null;
  if (cue.form !== 'PAST' && cue.form !== 'PRESENT') return null;
  return tokens[verb + 1]?.text === ',' && tokens[verb + 2]?.kind !== 'quote' ? null : verb;
}

/** `he told him to go`, `she told her that`; not so in `she told her mother`, `he told her`. */
function isTold(tokens: readonly Token[], pronoun: number, at: number): boolean {
  const he = tokens[pronoun]?.lower === 'he';
  if (he || tokens[at]?.lower !== 'her') return he && tokens[at]?.lower === 'him';
  const next = tokens[at + 1];
  return (
    next?.kind !== 'word' || isOf(next, PREPOSITION | SUBORDINATOR | SUBJECT_PRONOUN) || TO_OR_THAT.has(next)
  );
}

const TO_OR_THAT = new WordList('to that there');

/** Whether somebody is one of those who do something before a pronoun in its sentence. */
export const isAmong = (one: Antecedent, here: readonly Antecedent[]): boolean =>
  here.some(
    (each) =>
      each.part !== 'MENTIONED' &&
      (each.bearer === one.bearer || (personOf(each) !== null && personOf(each) === personOf(one))),
  );
