import type { UtterancePart } from '../../quotes/utterances.ts';
import type { CastPerson } from '../../people/person.ts';
import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { YOU } from '../../words/pronouns.ts';
import type { Finding, RuleContext, Spoken } from '../cues/finding.ts';
import { LONGEST_LINE } from './addressed.ts';

/** Words that can mean either of two. */
const WHOEVER: ReadonlySet<CastPerson | string> = new Set(['', 'he', 'she', 'they', 'it', 'i', 'we', 'who']);

/** What an answer begins with. */
const ANSWERS = new WordList(
  'yes yeah yep no nope nobody never none nothing correct right absolutely certainly',
);

/** Most words of an answer that begins otherwise: `"Two."`, `"At the pier."` */
const LONGEST_ANSWER = 3;

/** Verbs of saying behind which the next question is another's. */
const REPLIED = new WordList(
  'reply replies replied answer answers answered respond responds responded retort retorts retorted counter counters countered',
);
/** The same with `back` behind them: `shot back`. */
const THROWN = new WordList('shot shoots fired fires hit hits snapped snaps');

/** Who answers. */
const I = new WordList('i we my our');

/** Whom one tells of oneself by. */
const OWN = new WordList('i we my our me us');

/**
 * Whether words turn over to another speaker than the one before them, as question and answer do: `"Is that true?"`,
 * and in the next paragraph `"No."`; `"No," the witness replied.`, and there `"Did you hear it?"`. Whoever goes on
 * speaking answers a question of their own at length: `"Who doesn't?"`, `"We all do what we can and go home."`
 */
export function turnsOver(context: RuleContext): boolean {
  const { previous, part, passages, clauses } = context;
  if (previous === null) return false;
  const words = wordsOf(part);
  const [first] = words;
  const before = previous.utterance.parts.at(-1);
  if (before !== undefined && asks(before))
    return (
      !asks(part) &&
      (ANSWERS.has(first) ||
        words.filter(({ kind }) => kind === 'word').length <= LONGEST_ANSWER ||
        // `"Did you pay it back?"`, `"I would have got round to it."`
        (I.has(first) && wordsOf(before).some((word) => YOU.has(word))))
    );
  const cue = previous.finding?.cue;
  const tokens = previous.finding?.clauses.tokens;
  const verb = cue == null ? undefined : tokens?.[cue.from];
  const replied = REPLIED.has(verb) || (THROWN.has(verb) && tokens?.[(cue?.from ?? 0) + 1]?.lower === 'back');
  if (isAskedOn(context)) return true;
  if (!asks(part)) return false;
  const toOther = words.some((word) => YOU.has(word));
  if (replied && toOther) return true;
  // `"What could I do?"` is asked of oneself.
  const ofOneself = !toOther && words.some((word) => OWN.has(word));
  return !ofOneself && isAnsweredBySame(previous, part, passages, clauses);
}

/**
 * `"And the food?"`, `"Who was with you?"`, `"Scared of what? You had a gun."`: words that ask another, and tell nothing of oneself.
 * Whoever answers goes on with `"Can you believe it?"`, `"We were ill. What would you do?"`, `"Do you know that? It is hell."`
 */
function asksOn(words: readonly Token[]): boolean {
  const toOther = words.some((word) => YOU.has(word));
  const own = words.some((word) => OWN.has(word));
  if (asksNobody(words)) return false;
  if (!words.some(({ text }) => text !== '?' && ENDS.has(text)))
    return words.at(-1)?.text === '?' && (toOther || !own);
  return !own && words.some(({ text }) => text === '?') && tellsOther(words);
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?']);

/** Whether each sentence that asks nothing tells of whoever is asked: `"What? You had a gun."` */
function tellsOther(words: readonly Token[]): boolean {
  let toOther = false;
  for (const [i, word] of words.entries()) {
    toOther ||= YOU.has(word);
    if (i < words.length - 1 && !ENDS.has(word.text)) continue;
    if (word.text !== '?' && !toOther) return false;
    toOther = false;
  }
  return true;
}

/** What stands before `you` where nobody is asked, and behind it: `"Can you believe it?"`, `"What would you do?"`, `"Why do you ask?"` */
const MIGHT = new WordList('can could would');
const BELIEVE = new WordList('believe imagine do say blame');
const DO = new WordList('do');
const KNOW = new WordList('know ask expect');

/** Whether words are a question that wants no answer. */
const asksNobody = (words: readonly Token[]): boolean =>
  words.some((word, i) => {
    if (!YOU.has(word)) return false;
    const [before, behind] = [words[i - 1], words[i + 1]];
    if (MIGHT.has(before)) return BELIEVE.has(behind);
    return DO.has(before) && KNOW.has(behind) && (behind?.lower !== 'know' || words[i + 2]?.lower === 'what');
  });

/**
 * Whether words ask on behind a question and the answer to it, each told to be another's in a paragraph of its own: `"Where were you?"
 * Orme asked.`, `"At home," Hull said.`, `"Who was with you?"`.
 */
function isAskedOn({ previous, all, part }: RuleContext): boolean {
  const question = all.at(-2);
  const [asked, answer] = [question?.utterance.parts.at(-1), previous?.utterance.parts.at(-1)];
  if (asked === undefined || answer === undefined || previous?.finding == null) return false;
  if (question?.finding == null) return false;
  const [one, other] = [whoOf(question.finding), whoOf(previous.finding)];
  if (one === other || WHOEVER.has(one) || WHOEVER.has(other)) return false;
  const inTurn =
    asked.passage.index === answer.passage.index - 1 && answer.passage.index === part.passage.index - 1;
  return inTurn && asks(asked) && !asks(answer) && asksOn(wordsOf(part));
}

/** Who says something, as far as the words tell: the person, or the word for one. */
const whoOf = ({ phrase, clauses }: Finding): CastPerson | string =>
  phrase.name?.person ?? clauses.tokens[phrase.head]?.lower ?? '';

/** Most tokens between the words of the next paragraph and the name of who says them: `"Which one?" asked Ann Lee`. */
const LONGEST_TAG = 3;

/** Whether the next paragraph begins with the words of the one who spoke before, told anew: `"Do you know it?"`, `"Do I?" Ann Lee said.` */
function isAnsweredBySame(
  { utterance, finding }: Spoken,
  part: UtterancePart,
  passages: RuleContext['passages'],
  clauses: RuleContext['clauses'],
): boolean {
  const { index } = part.passage;
  const person = finding?.phrase.name?.person;
  if (person === undefined || finding?.cue == null || wordsOf(part).length > LONGEST_LINE) return false;
  if (utterance.parts.at(-1)?.passage.index !== index - 1) return false;
  const [next, read] = [passages[index + 1], clauses[index + 1]];
  if (next === undefined || read === undefined || next.tokens[0]?.kind !== 'quote') return false;
  for (let i = 1; i <= LONGEST_TAG; i += 1) {
    if (read.nameAt[i]?.person === person) return true;
    if (next.tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** Of two who speak by turns, the one who did not speak last: whoever spoke in the paragraph before that of the last; null if nobody did. */
export function otherOfTwo({ previous, all }: RuleContext): Finding | null {
  const last = previous?.utterance.parts.at(-1)?.passage.index;
  if (previous?.finding == null || last === undefined) return null;
  const one = whoOf(previous.finding);
  if (WHOEVER.has(one)) return null;
  for (let i = all.length - 2; i >= 0; i -= 1) {
    const { utterance, finding } = all[i] ?? { utterance: null, finding: null };
    const at = utterance?.parts.at(-1)?.passage.index;
    if (at === undefined || at < last - 1 || finding === null) return null;
    const other = whoOf(finding);
    if (WHOEVER.has(other)) return null;
    if (other !== one) return { ...finding, method: 'RUNNING_SPEAKER', cue: null, confidence: 0.5 };
  }
  return null;
}

function asks(part: UtterancePart): boolean {
  return wordsOf(part).at(-1)?.text === '?';
}

function wordsOf({ passage, piece }: UtterancePart): readonly Token[] {
  return passage.inner[piece] ?? [];
}
