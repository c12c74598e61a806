import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { DETERMINER, isOf, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { COMMA_OR_COLON } from '../../words/punctuation.ts';

/** What is done to whoever is spoken to: `called me`, `told him`. */
const TELLS = new WordList(`
  tell tells told telling call calls called calling ask asks asked asking text texts texted texting phone phones phoned phoning ring
  rang ringing beg begs begged begging warn warns warned warning message messaged messaging`);

/** What is done with `to` or `at`: `talk to him`. */
const TALKS = new WordList(`
  talk talks talked talking speak speaks spoke speaking say says said saying pray prays prayed praying shout shouts shouted shouting
  scream screams screamed screaming yell yelled yelling whisper whispers whispered whispering write writes wrote writing look looks
  looked looking`);
const TO = new WordList('to at');

/** What is had from whoever speaks: `a text from my mum`. */
const CALLS = new WordList('call calls text texts message messages letter letters voicemail email note');

/** What somebody says is told behind: `I said, go`, `She was like: go`. */
const SAYS = new WordList(
  'said says say saying thought thinking goes went like replied answered shouted screamed',
);

const WHO = new WordList(
  'me him her them us myself himself herself themselves ourselves everyone everybody someone somebody',
);

/** Most words that tell when and where it was said: `called me at six that morning`. */
const LONGEST_SETTING = 5;

/** Whom is spoken to, if the word at `i` tells of it: the token behind them, or null; nobody is told of what `I tell you`. */
function behindListener(words: readonly Token[], i: number): number | null {
  const next = words[i + 1];
  const between = (TALKS.has(words[i]) && TO.has(next)) || (CALLS.has(words[i]) && next?.lower === 'from');
  if (!between && !TELLS.has(words[i])) return null;
  const at = between ? i + 2 : i + 1;
  const listener = words[at];
  if (WHO.has(listener) || listener?.capital === true) return at + 1;
  // `to my mum`, `to his picture`
  return isOf(listener, DETERMINER) ? at + 2 : null;
}

const ENDS = new WordList('. , …');

/** Whom others speak to: `My mum called me`. */
const ME = new WordList('me us');
const I = new WordList('i we just please');

/**
 * Whether words end by telling that somebody is spoken to, `"I still talk to him,"`: what was said there is still to come. With `toMe`,
 * whether others speak to whoever says so: `"My mum called me,"`; not so in `"Just tell me,"`.
 */
export function endsInTelling(words: readonly Token[], toMe = false): boolean {
  for (let i = words.length - 1; i >= 0 && i > words.length - 12; i -= 1) {
    const behind = behindListener(words, i);
    if (behind === null) continue;
    const me = CALLS.has(words[i]) || (ME.has(words[behind - 1]) && i > 0 && !I.has(words[i - 1]));
    if (toMe && !me) continue;
    const last = words.length - (ENDS.has(words.at(-1)) ? 1 : 0);
    // `"He called me a liar,"`, `"He told me it was late,"`: it is told already.
    if (ARTICLE.has(words[behind])) return false;
    for (let k = behind; k < last; k += 1)
      if (isOf(words[k], SUBJECT_PRONOUN) || words[k]?.text === '.') return false;
    return last - behind <= LONGEST_SETTING;
  }
  return false;
}

/** Whether words before `to` tell that somebody said what follows: the first of `"I said to myself, get up, Tom."` */
export function tellsWhatWasSaid(words: readonly Token[], to: number): boolean {
  for (let i = 0; i < to; i += 1) {
    if (!COMMA_OR_COLON.has(words[i])) continue;
    if (SAYS.has(itemAt(words, i - 1))) return true;
    for (let k = Math.max(0, i - 4); k < i; k += 1) if (behindListener(words, k) === i) return true;
  }
  return false;
}
