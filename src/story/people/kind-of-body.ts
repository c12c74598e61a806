import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { DETERMINER, FIRST_NAME, isOf } from '../words/word-classes.ts';
import { TELLS_OR_TOLD } from '../words/verb-forms.ts';
import { WordList } from '../words/word-list.ts';
import { isBody, isToldOfAsPerson } from './around-name.ts';
import type { NameRun } from './name-runs.ts';
import { officeBefore } from './office-before.ts';

/** Bodies that are named by where they are, never by a name behind: `In court Tom Hull said`. */
const NAMED_BY_PLACE = new WordList('court tribunal parliament senate congress');

/**
 * Whether the noun for a body before a name tells that the name is one: `the shipping line Delta Navigatie`; not so in `in court Tom
 * Hull wept`, `told the bank Tom Hull had left`.
 */
export function isNamedBehindKind(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const kind = itemAt(tokens, from - 1);
  if (!isBody(kind) || isToldOfAsPerson(tokens, to)) return false;
  if (NAMED_BY_PLACE.has(kind) || isHearer(tokens, from)) return false;
  return !officeBefore(tokens, from);
}

/** Whether a body that is told something ends right before a first name, with which what is told begins. */
const isHearer = (tokens: readonly Token[], from: number): boolean =>
  isOf(tokens[from], FIRST_NAME) &&
  isOf(itemAt(tokens, from - 2), DETERMINER) &&
  TELLS_OR_TOLD.has(itemAt(tokens, from - 3));
