import type { Token } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import { AUXILIARY, FINITE, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
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
  const toYou = asking.filter((label) => says(label, YOU));
  if (toYou.length * 2 <= asking.length || asking.some((label) => says(label, OF_READERS))) return false;
  if (!toYou.some((label) => spokenIn(label).some(isPast))) return false;
  return !talk.some((label) => label.kind === 'ANSWERS' && says(label, YOU));
}

const isPast = (token: Token): boolean =>
  HAD.has(token) || (isOf(token, FINITE) && !isOf(token, AUXILIARY) && !endsInS(token.lower));

const HAD = new WordList("have had 've 'd did was were didn't haven't hadn't wasn't weren't");

const OF_READERS = new WordList(`${OWN_WORDS.ONE} ${OWN_WORDS.SEVERAL}`);

const YOU = new WordList('you your');
