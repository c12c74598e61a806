import type { Token } from '../../tokens.ts';
import { AUXILIARY, DETERMINER, FINITE, isOf, OBJECT_PRONOUN, PAST } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Label } from './label.ts';
import { OWN_WORDS } from './own-words.ts';

/**
 * The labels of a run that make a talk; none if it is something else. They do if they ask and answer, or if one of them is
 * somebody of the story and people speak to each other there: a list of places, of votes or of portraits does not.
 */
export function talkOf(run: readonly Label[]): readonly Label[] {
  const named = run.filter(({ kind }) => kind === 'NAMED');
  const inCapitals = named.some(isInCapitals);
  // A transcript has all its labels in capitals, or none; `WHO: Ann Lee` beside `Ann Lee: 45` is none.
  const talk = run.filter(({ kind }) => kind !== 'CAPITALS' || inCapitals);
  if (talk.some(({ kind }, at) => kind === 'ASKS' && talk[at + 1]?.kind === 'ANSWERS')) return talk;
  if (talk.length < 2 || named.length === 0) return [];
  const [half, portraits] = [talk.length / 2, talk.filter(tellsOfBearer)];
  if (portraits.length >= half) return [];
  if (comesBack(talk)) return talk.filter(isSpoken).length >= (inCapitals ? 1 : half) ? talk : [];
  return talk.filter(opensSpoken).length > half ? talk : [];
}

const isInCapitals = ({ clauses, phrase }: Label): boolean =>
  clauses.tokens.slice(phrase.from, phrase.to).every(({ text }) => text === text.toUpperCase());

/** Whether somebody speaks again behind another: each has one place in a list of books, of players or of winners. */
function comesBack(talk: readonly Label[]): boolean {
  const seen = new Set<unknown>();
  let last: unknown = null;
  for (const { clauses, phrase } of talk) {
    const who =
      phrase.name?.person ??
      clauses.tokens
        .slice(phrase.from, phrase.to)
        .map(({ lower }) => lower)
        .join(' ');
    if (who !== last && seen.has(who)) return true;
    seen.add(who);
    last = who;
  }
  return false;
}

/** `Lee: a baker`, `Lee: She left`, `LEE: 45 percent`, `LEE: Saved two`, `LEE: Opposes it`: whoever is named need not say it. */
function tellsOfBearer({ clauses, behind }: Label): boolean {
  const [first, second] = clauses.tokens.slice(behind, behind + 2);
  if (
    first?.kind === 'word' &&
    PRESENT.test(first.lower) &&
    (isOf(second, DETERMINER | OBJECT_PRONOUN) || second?.lower === 'it')
  )
    return true;
  if (first?.kind === 'number' || OF_BEARER.has(first)) return true;
  return (
    first?.kind === 'word' && (!first.capital || (isOf(first, PAST | FINITE) && !isOf(first, AUXILIARY)))
  );
}

/** The shape of a verb whose subject is somebody else. */
const PRESENT = /^\p{L}{3,}[^s]s$/u;

const OF_BEARER = new WordList('he she his her');
const WITH_SOMEBODY = new WordList(`${OWN_WORDS.ONE} ${OWN_WORDS.SEVERAL} you your yours ?`);

const isSpoken = ({ clauses }: Label): boolean => clauses.tokens.some((token) => WITH_SOMEBODY.has(token));

/** Whether the first sentence behind a label says who speaks or to whom, asks, or stands between marks. */
function opensSpoken({ clauses, behind }: Label): boolean {
  const sentence = clauses.passage.sentences.find(({ to }) => to > behind);
  const words: readonly Token[] = clauses.tokens.slice(behind, sentence?.to);
  return words[0]?.kind === 'quote' || words.some((token) => OPENS.has(token));
}

const OPENS = new WordList('i we you ?');
