import { makeFinding } from '../cues/finding.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { EXPRESSED, EXPRESSING, REPORT_NOUNS, TOPICS, UTTERING_VERBS } from '../../words/report-nouns.ts';
import { withThoseBefore } from '../phrases/companions.ts';
import { isSought } from './is-sought.ts';
import { behindSource, sourceBehind } from './source-of-noun.ts';
import { standsOn, utterer } from './utterer.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrase.ts';
import { ownerAlone } from '../subjects/owner-alone.ts';
import { canJudge } from '../phrases/somebody.ts';
import { wholeName } from '../phrases/whole-name.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { endBeforeMain } from '../clause-ends/inner-end.ts';
import { thatBehindHearers } from '../complements/hearers.ts';
import { clauseEnd } from '../clause-ends/clause-end.ts';
import { skipSettings, skipTime } from '../settings/settings.ts';
import type { ReportedClause, Stretch } from './reported-clause.ts';
import { isOf, POSSESSIVE, PREPOSITION } from '../../words/word-classes.ts';
import { TIMES } from '../../words/function-words.ts';
import { WordList } from '../../words/word-list.ts';
import { POSSESSIVE_PRONOUN } from '../../words/pronouns.ts';
import { behindCopula, contentEnd, opensContent } from './content-of-noun.ts';

/** Furthest owner before the noun, in tokens: `Ruhl's very first promise`. */
const LONGEST_OWNED = 4;

/** Demand for goods. */
const OF_TRADE =
  /^(?:domestic|consumer|customer|export|import|foreign|global|world|internal|external|strong|weak|rising|falling|pent-up|oil|gas|power|housing|credit|loan|investment)$/;

/**
 * `Ruhl's promise that …`, `her demand that …`, `warnings from Ruhl that …`, `Ruhl issued a statement that …`, `his
 * claim was that …`, `her call for peace`, `voiced doubts about it`: a noun for something said, with its content and
 * whose it is. Null where nobody is told: `the claim that …`.
 */
export function behindNoun(clauses: Clauses, sentence: Sentence, at: number): ReportedClause | null {
  const lower = clauses.tokens[at]?.lower ?? '';
  if (!REPORT_NOUNS.has(lower)) return EXPRESSED.has(lower) ? behindFeeling(clauses, sentence, at) : null;
  // `their domestic demand to absorb imports` asks for nothing.
  if (lower === 'demand' && OF_TRADE.test(itemAt(clauses.tokens, at - 1)?.lower ?? '')) return null;
  // `made the point that`; not `her match point to win the set`
  const made = /^points?$/.test(lower);
  const owner = made ? null : ownerBefore(clauses, sentence, at);
  const source = owner === null ? sourceBehind(clauses, sentence, at) : null;
  if (source !== null && isSought(clauses, at)) return null;
  const end = source === null ? at + 1 : behindSource(clauses, sentence, source);
  const from = thatBehindHearers(clauses, sentence, end) ?? skipTime(clauses, sentence, end);
  const opened = opensContent(clauses, sentence, from)
    ? from
    : owner === null
      ? null
      : behindCopula(clauses, sentence, from);
  // `made comments Friday on her show`: behind words of time stands a place.
  const near = from === end;
  const topic =
    opened === null && near && TOPICS.get(lower)?.test(clauses.tokens[from]?.lower ?? '') === true;
  const start = topic ? from + 1 : opened;
  if (start === null || (topic && start >= sentence.to)) return null;
  // `issued the following statement about the plan:`: the words themselves are told.
  if (topic && GIVEN.has(itemAt(clauses.tokens, at - 1))) return null;
  if (made && clauses.tokens[start]?.lower !== 'that') return null;
  const owns = owner === null || topic ? owner : ownerAlone(clauses, owner, at);
  const phrase =
    owns ?? source ?? utterer(clauses, sentence, at, UTTERING_VERBS) ?? standsOn(clauses, sentence, at);
  if (phrase === null || (topic && !canJudge(clauses, phrase))) return null;
  const report = reportOf(
    clauses,
    phrase,
    at,
    {
      from: start,
      to: beforeNext(
        clauses,
        sentence,
        start,
        endBeforeMain(clauses, sentence, phrase, start, contentEnd(clauses, sentence, owner, at, start)),
      ),
    },
    topic,
  );
  return owner === null && source === null
    ? report
    : { ...report, finding: { ...report.finding, tie: 'OWNER' } };
}

/** What points at words that stand near. */
const GIVEN = new WordList('following this these');

/** What a sentence begins with that tells of something said before its own subject. */
const FRONTS = new WordList(
  'asked despite in on given citing responding reacting faced confronted challenged pressed after',
);

/**
 * `Despite Orme's claim that it rained, Rep. Ann Lee left`: the subject of the sentence behind the comma, up to which all is read, is
 * none of what is claimed.
 */
function beforeNext(clauses: Clauses, sentence: Sentence, from: number, to: number): number {
  const { tokens } = clauses;
  if (!FRONTS.has(tokens[sentence.from]) || !isFiniteVerb(clauses, to)) return to;
  for (let comma = to - 1; comma >= from; comma -= 1) {
    // `Despite calls from Orme for "an inquiry," Rep. Ann Lee left`
    const within = endsWithComma(tokens[comma]);
    if (!within && (tokens[comma]?.text !== ',' || comma === from)) continue;
    const end = phraseStartingAt(clauses, comma + 1, sentence.to)?.to ?? to;
    return end === to || isOf(tokens[end], PREPOSITION) ? (within ? comma + 1 : comma) : to;
  }
  return to;
}

/** Feelings that somebody puts into words to whom they are for. */
const TO_SOMEBODY = new WordList('sympathy sympathies condolence condolences gratitude');

const POINTING = new WordList('that this such similar');

/** `expressed frustration that …`, `voiced doubts about …`: a feeling that somebody puts into words. */
function behindFeeling(clauses: Clauses, sentence: Sentence, at: number): ReportedClause | null {
  // `voiced that view in a call`: what was told before.
  if (POINTING.has(itemAt(clauses.tokens, at - 1))) return null;
  const from = skipSettings(clauses, sentence, skipTime(clauses, sentence, at + 1));
  const topic = /^(?:about|for|over|at|with|in|on|of|to)$/.test(clauses.tokens[at + 1]?.lower ?? '');
  // `offered her condolences to the victims`: who is spoken to, and nothing of what was said.
  const hearers = TO_SOMEBODY.has(clauses.tokens[at]) && clauses.tokens[at + 1]?.lower === 'to';
  const start = opensContent(clauses, sentence, from) ? from : topic && !hearers ? at + 2 : null;
  if (start === null || start >= sentence.to) return null;
  const phrase = utterer(clauses, sentence, at, { has: (word) => EXPRESSING.test(word) });
  if (phrase === null || !canJudge(clauses, phrase) || isRaised(clauses, at)) return null;
  return reportOf(
    clauses,
    phrase,
    at,
    { from: start, to: endBeforeMain(clauses, sentence, phrase, start, clauseEnd(clauses, sentence, start)) },
    start !== from,
  );
}

/** `said it would shut, raising fears of a shortage`: what a deed raises, nobody expresses. */
function isRaised({ tokens }: Clauses, noun: number): boolean {
  for (let i = noun - 1; i > Math.max(0, noun - LONGEST_OWNED); i -= 1)
    if (tokens[i]?.lower === 'raising') return itemAt(tokens, i - 1)?.text === ',';
  return false;
}

function reportOf(
  clauses: Clauses,
  phrase: NounPhrase,
  at: number,
  stretch: Stretch,
  weak: boolean,
): ReportedClause {
  const cue = { from: at, to: at + 1 };
  return {
    finding: makeFinding('CUE_BEFORE', clauses, phrase, weak ? 0.65 : 0.8, { cue }),
    stretches: [stretch],
    weak,
  };
}

/** `Ruhl's`, `the bank's`, `her` before the noun, with an adjective between. */
function ownerBefore(clauses: Clauses, sentence: Sentence, noun: number): NounPhrase | null {
  const { tokens } = clauses;
  for (let i = noun - 1; i >= Math.max(sentence.from, noun - LONGEST_OWNED); i -= 1) {
    const token = tokens[i];
    // `Her office declined to comment on calls for it`
    if (token?.lower === 'to') return null;
    if (token === undefined) return null;
    if (POSSESSIVE_PRONOUN.has(token)) return { from: i, to: i + 1, head: i, name: null };
    if (isOf(token, POSSESSIVE)) {
      const phrase = phraseEndingAt(clauses, i - 1, sentence.from);
      const last = itemAt(tokens, i - 1);
      // `a new turn of Ruhl's claims`: what is Ruhl's are the claims.
      const own = clauses.nameAt[i - 1];
      if (own !== undefined && phrase?.name !== own) return wholeName(clauses, i - 1);
      if (phrase === null || last === undefined || TIMES.has(last)) return null;
      return withThoseBefore(clauses, sentence, phrase);
    }
    if (token.kind !== 'word') return null;
  }
  return null;
}
