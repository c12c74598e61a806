import { itemAt } from '../../item-at.ts';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../words/function-words.ts';
import { cueWord } from '../../words/cues.ts';
import { isSomebody } from '../../words/somebody.ts';
import { isPassive, isSpokenTo } from '../cue-at.ts';
import type { AttributionRule } from '../finding.ts';
import { clausesOfPart, makeFinding } from '../finding.ts';
import { canJudge } from '../somebody.ts';
import { withholds } from '../withholds.ts';
import type { Clauses } from '../noun-phrase.ts';
import type { Sentence } from '../../tokens.ts';
import { earlierSubjects, LONGEST_REACH } from '../earlier-subject.ts';

/** Most tokens from a participle to the words it leads to, that included: `accused of`, `described as a`. */
const LONGEST_LINK = 3;

/** `Ruhl painted the harbour as "a swamp"`: a fragment in the predicate of somebody, whatever the verb. */
export const sentenceSubject: AttributionRule = {
  name: 'sentence-subject',
  find(context) {
    if (context.utterance.kind !== 'MIXED') return null;
    const clauses = clausesOfPart(context);
    const { passage, piece, token } = context.part;
    const words = (passage.inner[piece] ?? []).filter(({ kind }) => kind !== 'punctuation');
    // `the "Long Friday" sales`: a name of something.
    if (words.every(({ capital, lower }) => capital || PREPOSITIONS.has(lower) || DETERMINERS.has(lower)))
      return null;
    // One word between marks without a cue is the reporter's irony as often as not, unless it is `the word "…"`.
    if (words.length < 2 && !/^(?:word|term|name)$/.test(itemAt(clauses.tokens, token - 1)?.lower ?? ''))
      return null;
    if (context.isCried) return null;
    for (let i = Math.max(context.sentence.from, token - LONGEST_REACH); i < token; i += 1)
      if (isSpokenTo(clauses, context.sentence, i) || keepsBack(clauses, context.sentence, i)) return null;
    // `Ruhl, praised for "quiet courage," left`: whoever it is said of.
    for (let i = Math.max(context.sentence.from, token - LONGEST_LINK); i < token; i += 1)
      if (cueWord(clauses.tokens, i)?.form === 'PAST' && isPassive(clauses, i)) return null;
    const phrase = earlierSubjects(clauses, context.sentence, token);
    if (phrase === null || !canJudge(clauses, phrase)) return null;
    // `Optimism is higher`: a capital where a sentence begins makes nobody of a noun.
    const head = clauses.tokens[phrase.head]?.lower ?? '';
    if (
      phrase.name === null &&
      phrase.head === context.sentence.from &&
      !isSomebody(head) &&
      !SUBJECT_PRONOUNS.has(head)
    )
      return null;
    return makeFinding('CUE_BEFORE', clauses, phrase, 0.45);
  },
};

/** `denied Orme "a fair trial"`: those who keep something from somebody do not call it so. */
const keepsBack = (clauses: Clauses, sentence: Sentence, i: number): boolean =>
  cueWord(clauses.tokens, i)?.lemma === 'deny' && withholds(clauses, sentence, i + 1);
