import { itemAt } from '../item-at.ts';
import { DETERMINER, isOf, POSSESSIVE, PREPOSITION } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { isSpeechVerb } from './around-name.ts';
import type { FoundRun } from './mention.ts';

/** Offices and places in a team that no company, club or country has. */
const OFFICES = new WordList(`
  president vice-president premier minister secretary ambassador envoy consul governor mayor senator congressman congresswoman
  councillor councilor commissioner superintendent inspector detective sheriff judge professor bishop archbishop cardinal
  chairman chairwoman chairperson director spokesman spokeswoman spokesperson ceo coach captain skipper goalkeeper
  midfielder defender winger quarterback pitcher bowler`);

/** Furthest verb of saying before the name, in tokens. */
const LONGEST_OFFICE = 7;

/**
 * `club president Zorvath said`, `said club captain Zorvath`: whether somebody says it who is told by one name behind an office
 * in small letters; not so in `the coach Norvik said had left`.
 */
export function saysInOffice({ name, run, tokens, quoted }: FoundRun): boolean {
  if (!run.titled || name.length !== 1 || quoted || !OFFICES.has(itemAt(tokens, run.nameFrom - 1)))
    return false;
  if (isOf(itemAt(tokens, run.nameFrom - 2), DETERMINER)) return false;
  if (isSpeechVerb(tokens[run.to])) return true;
  // `said the former Hexham captain Zorvath`
  for (let i = run.nameFrom - 2; i > run.nameFrom - LONGEST_OFFICE; i -= 1) {
    const token = itemAt(tokens, i);
    if (isSpeechVerb(token)) return true;
    if (token?.kind !== 'word' || isOf(token, PREPOSITION | POSSESSIVE)) return false;
  }
  return false;
}
