import { itemAt } from '../../item-at.ts';
import { ARTICLE, DETERMINERS, DONE_TO, PREPOSITIONS } from '../../words/function-words.ts';
import { cueWord } from '../../words/cues.ts';
import { isSomebody } from '../../words/somebody.ts';
import { BE, isPassive, isSpokenTo } from '../phrases/passive.ts';
import { isTakenUp, PUNISHED } from '../nearest/takes-up.ts';
import type { AttributionRule } from '../cues/finding.ts';
import { clausesOfPart, makeFinding } from '../cues/finding.ts';
import { doerOfInner } from '../nearest/clause-since.ts';
import { canJudge } from '../phrases/somebody.ts';
import { answersWords } from '../settings/answers-claim.ts';
import { withholds } from '../cues/withholds.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, PAST, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { OF_OR_FOR } from '../../words/linking-words.ts';
import { POSSESSIVE_PRONOUN, SUBJECT_PRONOUNS } from '../../words/pronouns.ts';
import { holdsFiniteVerb, isLooseWord, verbBehind } from '../phrases/verbs.ts';
import { earlierSubjects, LONGEST_REACH } from '../subjects/earlier-subject.ts';

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
      if (isForeign(clauses, context.sentence, i, token)) return null;
    // `Ruhl, praised for "quiet courage," left`: whoever it is said of.
    for (let i = Math.max(context.sentence.from, token - LONGEST_LINK); i < token; i += 1)
      if (cueWord(clauses.tokens, i)?.form === 'PAST' && isPassive(clauses, i)) return null;
    if (isTakenUp(clauses, context.sentence, token) || isPunishedFor(clauses, context.sentence, token))
      return null;
    const phrase =
      doerOfInner(clauses, context.sentence, token) ?? earlierSubjects(clauses, context.sentence, token);
    if (phrase === null || !canJudge(clauses, phrase)) return null;
    // `Ruhl is "the best in town"`: what others say that somebody is.
    const is = phrase.to === token - 1 && BE.has(clauses.tokens[phrase.to]);
    if (is && ARTICLE.has(words[0])) return null;
    // `Optimism is higher`: a capital where a sentence begins makes nobody of a noun.
    const head = clauses.tokens[phrase.head]?.lower ?? '';
    if (
      phrase.name === null &&
      phrase.head === context.sentence.from &&
      !isSomebody(head) &&
      !SUBJECT_PRONOUNS.has(head)
    )
      return null;
    if (
      isTask(clauses, phrase, token) ||
      isDoneTo(clauses, phrase.to, token) ||
      handles(clauses, phrase.to, token)
    )
      return null;
    return makeFinding('CUE_BEFORE', clauses, phrase, 0.45);
  },
};

/** `Pell, sentenced to ten years for "a brutal attack," left`: what a court says that he did. */
function isPunishedFor({ tokens }: Clauses, { from }: Sentence, words: number): boolean {
  if (!OF_OR_FOR.has(itemAt(tokens, words - 1))) return false;
  for (let i = words - 2; i > Math.max(from, words - LONGEST_REACH); i -= 1)
    if (tokens[i]?.text === ',') return PUNISHED.has(tokens[i + 1]);
  return false;
}

/** `Its mission is "healing the land"`: what somebody is there for, and no body that speaks. */
const isTask = ({ tokens }: Clauses, { from, head, to }: NounPhrase, words: number): boolean =>
  /^missions?$/.test(tokens[head]?.lower ?? '') &&
  (POSSESSIVE_PRONOUN.has(tokens[from]) || isOf(itemAt(tokens, head - 1), POSSESSIVE)) &&
  BE.has(tokens[to]) &&
  to === words - 1;

/** Whether the verb at a token leads to words that its subject hears, answers or keeps back. */
const isForeign = (clauses: Clauses, sentence: Sentence, i: number, words: number): boolean =>
  isSpokenTo(clauses, sentence, i) ||
  keepsBack(clauses, sentence, i) ||
  answersWords(clauses, sentence, i, words);

/** `denied Orme "a fair trial"`, `refused him "a raise"`: those who keep something from somebody do not call it so. */
const keepsBack = (clauses: Clauses, sentence: Sentence, i: number): boolean =>
  KEEPS_BACK.test(cueWord(clauses.tokens, i)?.lemma ?? '') && withholds(clauses, sentence, i + 1);

const KEEPS_BACK = /^(?:deny|refuse)$/;

/** What is done with things, and not with words. */
const HANDLES = new WordList(`
  wore wears wearing won wins bought buys sold sells ate eats drank drove drives played plays sang sings danced owned owns
  visited visits attended attends joined joins studied studies typed googled carried carries`);
/** How somebody judges what they do so with, or tells what for: `sold the plan as "a win for all"`, `left to "start anew"`. */
const JUDGED = new WordList('as for of with because to');
/** Most tokens from such a verb to the words: `wore a bright "friendship pin"`. */
const LONGEST_HANDLED = 3;

/** `Ruhl wore a "friendship pin" to court`: a verb that does something with the thing that the words name. */
function handles(clauses: Clauses, from: number, words: number): boolean {
  const { tokens } = clauses;
  const verb = verbBehind(clauses, from, words);
  if (verb === null || !HANDLES.has(tokens[verb]) || tokens[words - 1]?.kind !== 'word') return false;
  if (words - verb > LONGEST_HANDLED) return false;
  // `visited the mill and saw "utter ruin"`, `carried banners demanding "peace now"`
  for (let i = verb + 1; i < words; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.capital || JUDGED.has(token) || cueWord(tokens, i) !== null)
      return false;
  }
  return true;
}

const HOW_MUCH = new WordList('better best well worse worst less more most');
/** Participles of those who have a mind about something. */
const MINDED = new WordList(`
  convinced worried concerned pleased delighted determined satisfied disappointed tired scared opposed committed interested
  excited thrilled`);

/** `Nurses are better paid than teachers, "the forgotten few"`: the reporter's words on those to whom something is done. */
function isDoneTo(clauses: Clauses, from: number, words: number): boolean {
  const { tokens } = clauses;
  const verb = verbBehind(clauses, from, words);
  if (verb === null || !BE.has(tokens[verb])) return false;
  let i = verb + 1;
  while (isLooseWord(tokens[i]) || HOW_MUCH.has(tokens[i])) i += 1;
  const done = (isOf(tokens[i], PAST) && !MINDED.has(tokens[i])) || DONE_TO.has(tokens[i]);
  // `Ruhl was elected in May and painted the harbour as "a swamp"`
  return done && !holdsFiniteVerb(clauses, i + 1, words);
}
