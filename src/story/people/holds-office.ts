import { itemAt } from '../item-at.ts';
import { AUXILIARY, DETERMINER, isOf, POSSESSIVE, PREPOSITION } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import type { Token } from '../tokens.ts';
import { ageAfter } from './apposition.ts';
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
  return isSpeechVerb(tokens[run.to]) || isBehindSaying(tokens, run.nameFrom);
}

/** `said the former Hexham captain Zorvath`: whether a verb of saying leads to a name. */
function isBehindSaying(tokens: readonly Token[], name: number): boolean {
  for (let i = name - 2; i > name - LONGEST_OFFICE; i -= 1) {
    const token = itemAt(tokens, i);
    if (isSpeechVerb(token)) return true;
    if (token?.kind !== 'word' || isOf(token, PREPOSITION | POSSESSIVE)) return false;
  }
  return false;
}

/** Callings by which somebody goes under one name, and no firm, band or team does. */
const STAGE = new WordList(`
  singer songwriter singer-songwriter rapper vocalist crooner soprano tenor comedian comedienne actor actress dancer ballerina
  novelist poet painter sculptor playwright writer author essayist supermodel illusionist magician footballer striker
  midfielder goalkeeper defender winger forward sprinter surfer gymnast`);

/**
 * `The rapper Zorvath said`, `said singer Zorvath`, `the painter Zorvath, 24, said`: whether somebody says it who is told by one name
 * behind a calling of the stage or the field; not so in `the singer Norvik said had left`.
 */
export function saysOnStage({ name, run, tokens, quoted }: FoundRun): boolean {
  if (name.length !== 1 || quoted || !STAGE.has(itemAt(tokens, run.nameFrom - 1))) return false;
  if (isSpeechVerb(tokens[run.to])) return !isOf(tokens[run.to + 1], AUXILIARY);
  return ageAfter(tokens, run.to) !== null || isBehindSaying(tokens, run.nameFrom);
}
