import { itemAt } from '../../item-at.ts';
import { isAcronym } from '../../people/around-name.ts';
import { isCompanyForm, sayIt, tellsOfItself } from '../../people/body-names.ts';
import { joinsFields } from '../../people/paired-fields.ts';
import { isCountry } from '../../words/gazetteer.ts';
import { BODY, GROUP, isOf, ORGANIZATION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';

/** Nouns for a body that is often called after two. */
const FIRMS = new WordList('firm partnership consultancy practice brokerage retailer grocer chain duo');

/**
 * Whether two names with `and` between them, of one word each, are one: `Trinidad and Tobago`, the law firm `Brae and Tarn`,
 * `Brae and Tarn plc said it`, `Brae and Tarn said it expected`. Nothing tells it of others: `Brae and Tarn said prices fell`.
 */
export function isOneName({ tokens }: Clauses, first: NounPhrase, last: NounPhrase): boolean {
  const [one, and, other] = [itemAt(tokens, first.to - 1), tokens[first.to], tokens[last.from]];
  if (first.name !== null || last.name !== null || last.from !== first.to + 1) return false;
  if (one?.capital !== true || other?.capital !== true || !/^(?:and|&)$/.test(and?.lower ?? '')) return false;
  // Orlund Fire and Rescue Service
  if (joinsFields(tokens, first.to)) return true;
  const alone = first.to - first.from === 1;
  const words = last.to - last.from;
  if (words === 1) {
    if (alone && isCountry(`${one.word.folded} and ${other.word.folded}`)) return true;
    if (isOf(one, ORGANIZATION) || isOf(other, ORGANIZATION)) return false;
    if (FIRMS.has(itemAt(tokens, first.to - 2))) return true;
    return alone && tellsOfItself(tokens, last.to);
  }
  return (
    alone && words === 2 && isCompanyForm(itemAt(tokens, last.to - 1)) && sayIt(tokens, last.to) !== null
  );
}

/** `Tyne and Wear Fire and Rescue Service`: a body of two places, whose name ends with two fields. */
export function isOneOfTwoPlaces({ tokens }: Clauses, all: readonly NounPhrase[]): boolean {
  const [first, middle, last] = all;
  if (all.length !== 3 || first === undefined || middle === undefined || last === undefined) return false;
  if (first.name !== null || first.to !== first.from + 1 || middle.to - middle.from < 2) return false;
  if (middle.from !== first.to + 1 || last.from !== middle.to + 1) return false;
  // `Police and Essex Fire and Rescue Service`, `NHS and Essex Fire and Rescue Service`
  const place = tokens[first.from];
  if (place?.capital !== true || isOf(place, BODY | GROUP | ORGANIZATION) || isAcronym(place.text))
    return false;
  return (
    tokens[first.to]?.lower === 'and' && tokens[middle.to]?.lower === 'and' && joinsFields(tokens, middle.to)
  );
}
