import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { AND_OR_BUT } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { nearestCue } from '../nearest/nearest-cue.ts';
import { isWholeClause } from '../settings/said-before.ts';
import { isOfSubject } from '../subjects/waits-for-verb.ts';
import { bodyBehind } from '../phrases/body-behind.ts';
import { descriptionStart } from '../phrases/description-start.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { LEADS_ON } from './according-to.ts';
import { attributesQuote } from './attributes-quote.ts';
import { claimsContrary } from './claims-contrary.ts';
import { complementOf } from '../complements/complement.ts';
import { contentStart } from './content-start.ts';
import { isByAgent } from '../settings/means.ts';
import { agreesWithin } from './no-attribution-here.ts';
import { isSetIntoReport } from './set-into.ts';

/** What the reporter goes on with behind an attribution: `…, Ruhl said on Monday as prices fell`. */
export const WHILE = new WordList('as while when after before amid ahead because since');

/** Those of them that begin no clause that is said. */
const AS_OR_AMID = new WordList('as while amid ahead');

/** Whether the attribution at a comma, dash or quotation `at` is one of the words before it. */
export function tagsTheseWords(clauses: Clauses, sentence: Sentence, at: number, cue: CuePhrase): boolean {
  const quoted = clauses.tokens[at]?.kind === 'quote';
  return (
    !isPassiveForm(clauses, cue) &&
    !(quoted ? endsWithin(clauses, sentence, at) : belongsElsewhere(clauses, sentence, at, cue)) &&
    speaksHere(clauses, cue) &&
    !saysWhatFollows(clauses, sentence, at, cue)
  );
}

/** Whether what looks like an attribution of the words before a comma is one of other words, or none. */
function belongsElsewhere(clauses: Clauses, sentence: Sentence, at: number, cue: CuePhrase): boolean {
  return (
    // `"We go," its director, Ann Lee, said.`: no attribution of the words up to the second comma.
    attributesQuote(clauses, sentence, cue.from) ||
    explainsSubject(clauses, sentence, at, cue) ||
    // `It was not sold, as Ruhl had claimed`: she claimed the contrary.
    (clauses.tokens[at + 1]?.lower === 'as' && claimsContrary(clauses, sentence, at, cue)) ||
    isSetIntoReport(clauses, sentence, at, cue) ||
    agreesWithin(clauses, sentence, at, cue) ||
    isOfSubject(clauses, sentence, at, cue)
  );
}

/** Not so in `A lawmaker, read the terms aloud`: no subject that speaks. */
const speaksHere = (clauses: Clauses, { from, subject }: CuePhrase): boolean =>
  subject.from <= from || clauses.tokens[from]?.lower === 'according' || canJudge(clauses, subject);

/** `, Ruhl said it was off`: what is said stands behind the verb; not so in `It sank, Ruhl told them when they met`. */
function saysWhatFollows(clauses: Clauses, sentence: Sentence, at: number, cue: CuePhrase): boolean {
  if (cue.subject.from >= cue.from) return false;
  const complement = complementOf(
    clauses,
    sentence,
    cue.from,
    cueWord(clauses.tokens, cue.from)?.lemma ?? '',
  );
  if (complement === null) return false;
  const { tokens } = clauses;
  // `It was on course, Ruhl said and then it turned`: the second comma is lost.
  const joined =
    complement.form === 'CLAUSE' &&
    complement.from === cue.to &&
    AND_OR_BUT.has(tokens[cue.to]) &&
    tokens[at]?.text === ',' &&
    isWholeClause(clauses, { from: contentStart(clauses, sentence, at), to: at });
  if (joined) return false;
  const met =
    (complement.form === 'QUESTION' ||
      (complement.form === 'CLAUSE' && AS_OR_AMID.has(tokens[complement.from]))) &&
    WHILE.has(tokens[complement.from]) &&
    tokens[complement.from + 1]?.lower !== 'to' &&
    isWholeClause(clauses, { from: contentStart(clauses, sentence, at), to: at });
  return !met;
}

/** Words in which a sentence ends and another begins. */
const TWO_SENTENCES = /\p{L}[.?!](?:\s?\.)*\s+\p{Lu}/u;

/** `Ruhl called it "dull. I left," she said`: the sentence that another verb reports ends between the marks. */
const endsWithin = (clauses: Clauses, sentence: Sentence, quote: number): boolean =>
  quote > sentence.from &&
  TWO_SENTENCES.test(clauses.tokens[quote]?.text ?? '') &&
  nearestCue(clauses, sentence, quote, 'ANY') !== null;

/** `denied that the owner, Ann Lee, had told them`: the name between commas explains the subject before it. */
function explainsSubject(
  clauses: Clauses,
  sentence: Sentence,
  at: number,
  { from: verb, subject }: CuePhrase,
): boolean {
  const { tokens } = clauses;
  if (subject.from > verb || tokens[subject.to]?.text !== ',') return false;
  const between = tokens.slice(subject.to + 1, verb);
  if (!between.every(isLooseWord)) return false;
  if (descriptionStart(clauses, subject.from) < at) return true;
  // `The app's developer, Lumo Labs, apologised.`
  if (subject.name !== null || subject.from !== at + 1) return false;
  const whole = phraseEndingAt(clauses, at - 1, sentence.from);
  return whole?.from === sentence.from && bodyBehind(clauses, whole, at + 1) !== null;
}

/** `said that` right before a token, or the `and` of `said it was sold and, according to Orme, its owner fled`. */
export function leadsOn(tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1);
  if (tokens[at]?.text === ',' && (isOf(before, CONJUNCTION) || LEADS_ON.has(before)))
    return tokens[at + 1]?.lower === 'according' || tokens[at + 1]?.lower === 'in';
  const verb = before?.lower === 'that' ? cueWord(tokens, at - 2) : null;
  // `Polls show that "it leaks," Ruhl said`: all of it is said.
  return verb !== null && verb.lemma !== 'show';
}

/** `first reported by Ruhl`: a participle with its agent. */
function isPassiveForm({ tokens }: Clauses, cue: CuePhrase): boolean {
  return isByAgent(tokens, cue.to) && cue.subject.from < cue.from;
}
