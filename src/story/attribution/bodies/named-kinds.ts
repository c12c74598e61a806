import { BUSINESS_WORDS, FOREIGN_FORMS } from '../../words/roles.ts';
import { SCHOOL_WORDS, TEAM_WORDS, TOWN_WORDS } from '../../words/team-words.ts';
import { AUXILIARY, isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { isNamedFor } from './named-body.ts';
import type { NamedBody } from './named-body.ts';

/** What businesses are called by their last word, legal forms of other countries too. */
export const BUSINESS = new WordList(`${BUSINESS_WORDS} ${FOREIGN_FORMS.toLowerCase()}`);

/** What clubs are called by their last word. */
export const TEAM_ENDS = new WordList(`${TEAM_WORDS} ${TOWN_WORDS}`);

const TEAM = new WordList(TEAM_WORDS);
const AIRLINES = new WordList('airlines airways air');

/** Words that make a name one of what a noun stands for, beside the noun itself. */
export const KINDS: ReadonlyMap<string, WordList> = new Map([
  ['company', BUSINESS],
  ['firm', BUSINESS],
  ['bank', new WordList('banks')],
  ['airline', AIRLINES],
  ['club', TEAM],
  ['team', TEAM],
  ['school', new WordList(`${SCHOOL_WORDS} academy college`)],
  ['hospital', new WordList('infirmary')],
  ['lender', new WordList('bank banks')],
  ['carrier', AIRLINES],
  ['agency', new WordList('department administration bureau service')],
]);

/** Whether a name tells that its body is what a noun tells: Hexley Rovers is a club, and Barton Town where it plays. */
export const isNamedSo = (body: NamedBody, noun: string): boolean =>
  isNamedFor(body, noun, KINDS.get(noun)) ||
  (noun === 'club' && TOWN_ENDS.has(body.clauses.tokens[body.phrase.head]) && plays(body));

const TOWN_ENDS = new WordList(TOWN_WORDS);

/** What clubs do. */
const PLAYS = new WordList(`
  lost lose loses won win wins beat beats drew draw draws play plays played face faces faced host hosts hosted visit visits visited
  defeated thrashed signed sacked scored fans striker goalkeeper midfielder defender captain manager coach`);

const plays = ({ clauses: { tokens }, phrase: { to } }: UnnamedPhrase): boolean => {
  const verb = isOf(tokens[to], AUXILIARY | POSSESSIVE) ? to + 1 : to;
  return PLAYS.has(tokens[verb]);
};
