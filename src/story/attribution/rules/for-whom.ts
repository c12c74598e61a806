import { appositionTokens } from '../../people/apposition.ts';
import { isOf, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { AttributionRule } from '../cues/finding.ts';
import { clausesOfPart, makeFinding } from '../cues/finding.ts';
import { canJudge } from '../phrases/somebody.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import { isLooseWord } from '../phrases/verbs.ts';

const FOR = new WordList('for to');
const IS = new WordList('is was are were felt seemed remains became');

/** How words begin that call something a thing which it is not by itself: `"a slap in the face"`, `"like losing an arm"`. */
const LIKENS = /^\P{L}*(?:an?|the|my|our|his|her|their|no|like)\s/iu;

/** Furthest end of the words for whom something is so, in tokens. */
const LONGEST_SETTING = 30;

/** `For Ann Lee, a baker, the vote was "a slap in the face."`: what something is to somebody, in their words. */
export const forWhom: AttributionRule = {
  name: 'for-whom',
  find(context) {
    const { part, sentence, utterance } = context;
    const { tokens } = part.passage;
    if (utterance.kind !== 'MIXED' || !FOR.has(tokens[sentence.from])) return null;
    // `For Lee, the sentence was "life in prison"`, `"come home"`: what it is for everybody.
    if (!LIKENS.test(tokens[part.token]?.text ?? '')) return null;
    let verb = part.token - 1;
    while (verb > sentence.from && isLooseWord(tokens[verb]) && !IS.has(tokens[verb])) verb -= 1;
    if (!IS.has(tokens[verb]) || verb - sentence.from > LONGEST_SETTING) return null;
    const clauses = clausesOfPart(context);
    const phrase = somebodyFrom(clauses, sentence.from + 1, verb);
    if (phrase === null || !canJudge(clauses, phrase)) return null;
    const head = tokens[phrase.head];
    // `For Norland, the vote was`
    if (phrase.name === null && (head?.capital === true || isOf(head, SUBJECT_PRONOUN))) return null;
    if (tokens[phrase.to]?.text !== ',') return null;
    const end = phrase.name === null ? phrase.to : (appositionTokens(tokens, phrase.to)?.to ?? phrase.to);
    // Behind the comma the clause has its subject and this verb, and no other comma.
    const subject = tokens.slice(end + 1, verb);
    if (subject.length === 0 || subject.some(({ kind }) => kind === 'punctuation' || kind === 'quote'))
      return null;
    return makeFinding('CUE_BEFORE', clauses, phrase, 0.5);
  },
};
