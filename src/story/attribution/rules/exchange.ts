import type { UtterancePart } from '../../quotes/utterances.ts';
import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import type { RuleContext } from '../finding.ts';

/** What an answer begins with. */
const ANSWERS = new WordList(
  'yes yeah yep no nope nobody never none nothing correct right absolutely certainly',
);

/** Most words of an answer that begins otherwise: `"Two."`, `"At the pier."` */
const LONGEST_ANSWER = 3;

/** Verbs of saying behind which the next question is another's. */
const REPLIED = new WordList('reply replies replied answer answers answered respond responds responded');

/** Who answers. */
const I = new WordList('i we my our');

/** Whom one speaks to. */
const YOU = new WordList('you your yours yourself');

/**
 * Whether words turn over to another speaker than the one before them, as question and answer do: `"Is that true?"`,
 * and in the next paragraph `"No."`; `"No," the witness replied.`, and there `"Did you hear it?"`. Whoever goes on
 * speaking answers a question of their own at length: `"Who doesn't?"`, `"We all do what we can and go home."`
 */
export function turnsOver({ previous, part }: RuleContext): boolean {
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
  const verb = cue == null ? undefined : previous.finding?.clauses.tokens[cue.from];
  return REPLIED.has(verb) && asks(part) && words.some((word) => YOU.has(word));
}

function asks(part: UtterancePart): boolean {
  return wordsOf(part).at(-1)?.text === '?';
}

function wordsOf({ passage, piece }: UtterancePart): readonly Token[] {
  return passage.inner[piece] ?? [];
}
