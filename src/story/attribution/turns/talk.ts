import { isInCapitals } from '../../tokens.ts';
import { isRoleOrOne } from '../phrases/can-speak.ts';
import {
  AUXILIARY,
  COURTESY_TITLE,
  DETERMINER,
  FINITE,
  isOf,
  OBJECT_PRONOUN,
  PAST,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { YOU_OR_YOUR } from '../../words/pronouns.ts';
import type { Label } from './label.ts';
import { OWN_WORDS } from './own-words.ts';
import { firstSentence, says, spokenIn, wordsOf } from './words-of.ts';

/**
 * The labels of a run that make a talk; none if it is something else. They do if they ask and answer, or if one of them is
 * somebody of the story and people speak to each other there: a list of places, of votes or of portraits does not.
 */
export function talkOf(run: readonly Label[]): readonly Label[] {
  const named = run.filter(({ name }) => name !== null);
  const inCapitals = run.some((label) => label.kind === 'NAMED' && wordsOf(label).every(isInCapitals));
  const unknown = somebody(run, inCapitals);
  const talk = run.filter((label) => label.kind !== 'UNKNOWN' || unknown.has(label));
  if (talk.some(({ kind }, at) => kind === 'ASKS' && talk[at + 1]?.kind === 'ANSWERS')) return talk;
  if (talk.length < 2 || named.length === 0) return [];
  const [half, portraits] = [talk.length / 2, talk.filter(tellsOfBearer)];
  if (portraits.length >= half) return [];
  const letters = run.some(isToReader) || !comesBack(talk) || talk.every(saysYou);
  if (letters && named.every(isSalutation)) return [];
  if (comesBack(talk)) return talk.filter(isSpoken).length >= (inCapitals ? 1 : half) ? talk : [];
  // `A star whom we all knew`, `Who would have thought it?`: among several of whom each has one place, somebody says `I`.
  if (talk.length > 2 && !talk.some((label) => isMarked(label) || says(label, OF_ONE))) return [];
  return talk.filter(opensSpoken).length > half ? talk : [];
}

/** `Mr. Hull: You printed that …`: so a letter begins as well. */
const isSalutation = ({ clauses, phrase }: Label): boolean =>
  phrase.to - phrase.from === 2 && isOf(clauses.tokens[phrase.from], COURTESY_TITLE);

/** `Dear Sir: …`, `Editor: …` */
const isToReader = (label: Label): boolean => TO_READER.has(wordsOf(label)[0]);

const TO_READER = new WordList('dear sir sirs madam editor editors');

const nameOf = (label: Label): string =>
  wordsOf(label)
    .map(({ lower }) => lower)
    .join(' ');

/**
 * The labels that name nobody of the story and can be somebody's. A transcript has all its labels in capitals, or none;
 * `WHO: Ann Lee` beside `Ann Lee: 45` is none. In capitals there is an office, a question or a second turn behind one; in
 * small letters, `the Courier: Why?`, an office of those who talk, or most of what stands behind it are questions; beside
 * the initials of somebody, others that come back.
 */
function somebody(run: readonly Label[], inCapitals: boolean): ReadonlySet<Label> {
  const unknown = run.filter(({ kind }) => kind === 'UNKNOWN');
  const short = run.some(({ kind }) => kind === 'INITIALS');
  const found = [...Map.groupBy(unknown, nameOf).values()].filter((same) => {
    const [first] = same;
    if (first === undefined || wordsOf(first)[0]?.lower === 'dear') return false;
    const words = wordsOf(first);
    const again = same.length > 1;
    const asking = same.filter((label) => spokenIn(label).some(({ text }) => text === '?')).length;
    // `UNIDENTIFIED MALE`: so only transcripts call somebody.
    if (inCapitals && words.length > 1 && words[0]?.text === 'UNIDENTIFIED') return true;
    if (words.some((word) => OF_TALKERS.has(word)) && same.some(isSpoken)) return true;
    if (words.every(isInCapitals) !== inCapitals) return short && again && isInitials(first);
    if (!inCapitals) return again && asking * 2 > same.length;
    const head = words.at(-1);
    return again || asking > 0 || (head !== undefined && isRoleOrOne(head));
  });
  return new Set(found.flat());
}

/** What those are called who talk and are not named. */
const OF_TALKERS = new WordList(`
  moderator interviewer interviewee questioner reporter host anchor announcer narrator presenter caller audience voice
  unidentified translator interpreter operator panelist participant`);

/** `AL`, `A.L.` */
export const isInitials = (label: Label): boolean =>
  wordsOf(label).length === 1 && /^(?:\p{Lu}\.?){2,3}$/u.test(wordsOf(label)[0]?.text ?? '');

/** Whether somebody speaks again behind another: each has one place in a list of books, of players or of winners. */
function comesBack(talk: readonly Label[]): boolean {
  const seen = new Set<unknown>();
  let last: unknown = null;
  for (const label of talk) {
    const who = label.name?.person ?? nameOf(label);
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

const isSpoken = (label: Label): boolean => says(label, WITH_SOMEBODY);

/** Whether the first sentence behind a label says who speaks or to whom, asks, or stands between marks. */
function opensSpoken(label: Label): boolean {
  const words = firstSentence(label);
  return isMarked(label) || words.some((token) => OPENS.has(token));
}

const isMarked = ({ clauses, behind }: Label): boolean => clauses.tokens[behind]?.kind === 'quote';

const saysYou = (label: Label): boolean => firstSentence(label).some((token) => YOU_OR_YOUR.has(token));

const OPENS = new WordList('i we you ?');
const OF_ONE = new WordList(OWN_WORDS.ONE);
