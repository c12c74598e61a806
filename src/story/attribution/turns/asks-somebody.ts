import type { Token } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import { AUXILIARY, FINITE, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { YOU_OR_YOUR } from '../../words/pronouns.ts';
import type { Label } from './label.ts';
import { OWN_WORDS } from './own-words.ts';
import { says, spokenIn } from './words-of.ts';

/** Questions and answers in turn that make a talk where nothing else tells whose they are. */
const ENOUGH_PAIRS = 3;

/**
 * Whether somebody is asked, again and again: most questions say `you`, one of them of what is past, none says `I` and no
 * answer `you`. Those of a reporter who asks for the readers do otherwise: `How do you get there?`, `You take the bus.`
 */
export function asksSomebody(talk: readonly Label[]): boolean {
  const pairs = talk.filter(({ kind }, at) => kind === 'ASKS' && talk[at + 1]?.kind === 'ANSWERS');
  if (pairs.length < ENOUGH_PAIRS) return false;
  const asking = talk.filter(({ kind }) => kind === 'ASKS');
  const toYou = asking.filter((label) => says(label, YOU_OR_YOUR));
  if (toYou.length * 2 <= asking.length || asking.some((label) => says(label, OF_READERS))) return false;
  if (!toYou.some((label) => spokenIn(label).some(isPast))) return false;
  return !talk.some((label) => label.kind === 'ANSWERS' && says(label, YOU_OR_YOUR));
}

/** Most words between the auxiliary of a question and its verb: `What did the owner of the ferry say?` */
const LONGEST_SUBJECT = 8;

/** Whether a turn asks what somebody else said: `What did your wife say?`; not `What do you say?` */
export function asksForWords(label: Label | undefined): boolean {
  const spoken = label === undefined ? [] : spokenIn(label);
  if (!spoken.some(({ text }) => text === '?')) return false;
  return spoken.some(({ word: { cue } }, verb) => {
    if (cue?.cueClass !== 'SPEECH' || cue.form !== 'BASE') return false;
    for (let i = verb - 2; i >= 0 && verb - i <= LONGEST_SUBJECT; i -= 1)
      if (DO.has(spoken[i])) return !SPOKEN_TO.has(spoken[i + 1]);
    return false;
  });
}

const DO = new WordList('do does did would will could can');
const SPOKEN_TO = new WordList('you i we not');

const isPast = (token: Token): boolean =>
  HAD.has(token) || (isOf(token, FINITE) && !isOf(token, AUXILIARY) && !endsInS(token.lower));

const HAD = new WordList("have had 've 'd did was were didn't haven't hadn't wasn't weren't");

const OF_READERS = new WordList(`${OWN_WORDS.ONE} ${OWN_WORDS.SEVERAL}`);
