import type { Token } from '../../tokens.ts';
import { COMMA_OR_STOP } from '../../words/punctuation.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';
import {
  ADVERB,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  LOOSE,
  PREPOSITION,
  SOMEBODY,
  STOP,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/** Who comes and what takes place when somebody calls. */
const CALLED = new WordList(`
  ambulance ambulances taxi cab car doctor doctors nurse vet plumber locksmith priest lawyer lawyers solicitor police cops 911 999 112
  paramedics firefighters services helpline hotline number reporters witness witnesses backup security
  meeting meetings election elections vote referendum strike strikes walkout halt truce ceasefire timeout time session summit hearing conference
  boycott protest demonstration rally inquiry investigation help`);

/** What stands between the verb and the noun at most, in tokens: `called an emergency meeting`. */
const LONGEST_BEFORE = 4;

/** `called an ambulance for him`, `called the police`, `called a strike`: nothing is said of what is called, as in `called the police corrupt`. */
export function isSummons(tokens: readonly Token[], verb: number): boolean {
  // `called on police to act` asks something of them.
  if (ON.has(tokens[verb + 1])) return false;
  if (SIDES.has(tokens[verb - 1]) && callsWitness(tokens, verb)) return true;
  const first = verb + (tokens[verb + 1]?.lower === 'for' ? 2 : 1);
  for (let i = first; i < first + LONGEST_BEFORE; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote' || token.kind === 'punctuation') return false;
    if (i > first && isOf(token, DETERMINER)) return false;
    if (CALLED.has(token) && !CALLED.has(tokens[i + 1]))
      return first > verb + 1
        ? token.lower === 'help' && !OF_HELP.has(tokens[i + 1])
        : endsObject(tokens, i + 1) && !isJudged(tokens, first, i + 1);
  }
  return false;
}

/** Who calls those who tell a court what they know. */
const SIDES = new WordList('prosecution prosecutor prosecutors defense defence lawyers attorneys counsel');
const SOME = new WordList('a an another one two three four five several more');
const WHO_OR_COMMA = new WordList('who whose ,');

/** `The prosecution called an expert who had met Ruhl`: somebody is called to tell what they know; not so in `a man the defense called a liar`. */
function callsWitness(tokens: readonly Token[], verb: number): boolean {
  if (!SOME.has(tokens[verb + 1])) return false;
  let from = verb - 1;
  while (from > 0 && !isOf(tokens[from], DETERMINER) && tokens[from - 1]?.kind === 'word') from -= 1;
  const before = tokens[from - 1];
  if (before !== undefined && !isOf(before, STOP | CONJUNCTION | SUBORDINATOR) && before.text !== ',')
    return false;
  for (let i = verb + 2; i <= verb + LONGEST_BEFORE; i += 1) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token?.kind !== 'word' || isOf(token, DETERMINER | PREPOSITION)) return false;
    if (isOf(token, SOMEBODY) && (next === undefined || WHO_OR_COMMA.has(next) || isOf(next, STOP)))
      return true;
  }
  return false;
}

const ON = new WordList('on upon');
/** What tells who or what is to be helped, and how: `called for help for refugees`, `to rebuild`. */
const OF_HELP = new WordList('for to in with from');
const KNOWN_ONE = new WordList('the this that his her its their');

/** Whether a word on what is called ends the clause of a noun: `called the inquiry by the police flawed`, `the ceasefire in Gaza fragile`. */
function isJudged(tokens: readonly Token[], first: number, behind: number): boolean {
  if (!KNOWN_ONE.has(tokens[first])) return false;
  let end = behind;
  while (tokens[end]?.kind === 'word' && end < behind + FURTHEST) end += 1;
  const [before, last] = [tokens[end - 2], tokens[end - 1]];
  if (end === behind + 1) return last?.lower === 'late';
  if (last === undefined || last.capital || !isOf(tokens[behind], PREPOSITION)) return false;
  if (isOf(last, LOOSE | ADVERB | DAY_OR_MONTH) || isOf(before, DETERMINER | PREPOSITION)) return false;
  return before?.capital === true || last.lower.endsWith('ed');
}

/** Furthest that what it is called is looked for behind the noun, in tokens: `called the inquiry into the fire a sham`. */
const FURTHEST = 8;

/** Whether nothing that it is called stands behind a noun. */
function endsObject(tokens: readonly Token[], behind: number): boolean {
  const next = tokens[behind];
  if (!isOf(next, PREPOSITION))
    return (
      next === undefined ||
      COMMA_OR_STOP.has(next) ||
      RELATIVE_PRONOUN.has(next) ||
      isOf(next, CONJUNCTION | SUBORDINATOR | DAY_OR_MONTH | LOOSE)
    );
  for (let i = behind + 1; i < behind + FURTHEST; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'quote') return false;
    if (token?.kind !== 'word' || isOf(token, CONJUNCTION | SUBORDINATOR)) return true;
    if (isOf(token, DETERMINER) && !isOf(tokens[i - 1], PREPOSITION)) return false;
  }
  return true;
}
