import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { AUXILIARY, CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { LEADS_ON } from './according-to.ts';
import { claimsContrary } from './claims-contrary.ts';
import { attributionAt } from '../cues/cue-after.ts';
import type { CuePhrase } from '../cues/cue-phrase.ts';
import { denialOf } from '../cues/denial.ts';
import { descriptionStart } from '../phrases/description-start.ts';
import { findingOf } from '../cues/finding.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { nearestCue } from '../cues/nearest-cue.ts';
import { attributesQuote } from './attributes-quote.ts';
import { behindAttribution } from './behind-attribution.ts';
import { agreesWithin, isShareAlone } from './no-attribution-here.ts';
import { clauseEnd } from './clause-end.ts';
import { goesOnBehindTag } from './goes-on-beyond.ts';
import { goesOnAt } from './goes-on-at.ts';
import { goesOnBehindAside } from './aside.ts';
import { isByAgent } from './means.ts';
import { contentStart } from './content-start.ts';
import { complementOf } from './complement.ts';
import { beforeMain, isWithinRelative, relativeStart } from './relative-start.ts';
import type { ReportedClause, Stretch } from './reported-clause.ts';
import { isSetIntoReport } from './set-into.ts';
import {
  FEWEST_WITH_QUOTE,
  FEWEST_WORDS,
  isClause,
  isLink,
  isLong,
  canBeWhole,
  isWholeClause,
  splitClause,
  reports,
  wordsIn,
  holdsQuote,
} from '../cues/said-before.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { isOfSubject } from '../cues/waits-for-verb.ts';
import { WordList } from '../../words/word-list.ts';

const ENDS = new WordList('. ? !');
/** What the reporter goes on with behind an attribution: `…, Ruhl said on Monday as prices fell`. */
const WHILE = new WordList('as while when after before amid ahead because since');

/**
 * `The deal was off, Ruhl said on Monday.`, `The deal, said Ruhl, was off.`: the attribution at the comma, dash or quotation
 * `at` covers its sentence up to there, and what goes on behind it. Null where no attribution stands there, or what is
 * said follows it.
 */
export function beforeAttribution(
  clauses: Clauses,
  sentence: Sentence,
  at: number,
  previous: ReportedClause | null,
): ReportedClause | null {
  const { tokens } = clauses;
  // `Ruhl said that, according to Orme, it had rained`: what leads to it is not said.
  if (leadsOn(tokens, at)) return null;
  const quoted = tokens[at]?.kind === 'quote';
  const cue = attributionAt(clauses, sentence, quoted ? at + 1 : at);
  if (cue === null || isPassiveForm(clauses, cue)) return null;
  // `"We go," its director, Ann Lee, said.`: no attribution of the words up to the second comma.
  if (!quoted && attributesQuote(clauses, sentence, cue.from)) return null;
  if (!quoted && explainsSubject(clauses, at, cue)) return null;
  // `It was not sold, as Ruhl had claimed`: she claimed the contrary.
  if (!quoted && tokens[at + 1]?.lower === 'as' && claimsContrary(clauses, sentence, at, cue)) return null;
  if (!quoted && isSetIntoReport(clauses, sentence, at, cue)) return null;
  if (!quoted && agreesWithin(clauses, sentence, at, cue)) return null;
  if (!quoted && isOfSubject(clauses, sentence, at, cue)) return null;
  // `A lawmaker, read the terms aloud`: no subject that speaks.
  if (
    cue.subject.from > cue.from &&
    tokens[cue.from]?.lower !== 'according' &&
    !canJudge(clauses, cue.subject)
  )
    return null;
  if (quoted && endsWithin(clauses, sentence, at)) return null;
  const lemma = cueWord(tokens, cue.from)?.lemma ?? '';
  const complement = cue.subject.from < cue.from ? complementOf(clauses, sentence, cue.from, lemma) : null;
  // `It sank, Ruhl told them when they met`: when she told them of it.
  const met =
    complement?.form === 'QUESTION' &&
    WHILE.has(tokens[complement.from]) &&
    tokens[complement.from + 1]?.lower !== 'to' &&
    isWholeClause(clauses, { from: contentStart(clauses, sentence, at), to: at });
  if (complement !== null && !met) return null;
  // `Ruhl said, however, he could not say`
  const denial = denialOf(clauses, sentence, cue, false);
  if (denial !== null && denial.kind !== 'DENIED') return null;
  const behind = behindAttribution(clauses, sentence, cue);
  const next = tokens[behind];
  const over = behind >= sentence.to || next === undefined || ENDS.has(next) || WHILE.has(next);
  if (!over && next.kind !== 'punctuation' && (!isOf(next, CONJUNCTION) || isSoFar(tokens, behind)))
    return null;
  // `"We go," Lee, a pilot, and Orme said`: what stands between words and their attribution is its subject.
  if (!quoted && endsWithComma(tokens[contentStart(clauses, sentence, at)])) return null;
  // `To be left out was, he said, "a small thing."`: a clause broken off behind its verb is said too; so is
  // `It fell, he said, "perhaps in May."`
  const goesOnSmall = next?.text === ',' && /^['"“‘«„`]+\p{Ll}/u.test(tokens[behind + 1]?.text ?? '');
  const brokenOff =
    goesOnSmall &&
    (isOf(itemAt(tokens, at - 1), AUXILIARY) ||
      (!quoted && isWholeClause(clauses, { from: contentStart(clauses, sentence, at), to: at })));
  // `It is shallow, Ruhl says: most of it came from`
  const mark = next?.text === ':' || next?.text === ';';
  const first = contentStart(clauses, sentence, at);
  const goesOn = mark && goesOnBehindTag(clauses, sentence, { from: first, to: at }, behind);
  if (!over && next.kind === 'punctuation' && !brokenOff && !goesOn && leadsToQuote(clauses, behind))
    return null;
  const relative = quoted ? null : relativeStart(tokens, sentence, at);
  const before: Stretch = {
    from: quoted
      ? behindPrevious(clauses, sentence, at, previous)
      : (relative ??
        behindOther(clauses, sentence, at, previous) ??
        contentStart(
          clauses,
          sentence,
          at,
          tokens[at + 1]?.lower === 'as' && itemAt(tokens, at - 1)?.text === ')',
        )),
    to: quoted ? at + 1 : behindWords(tokens, at),
  };
  // `The deal was off, Ruhl said, the bank reported`, `The deal, Ruhl said, the bank reported, was off`
  const outer = cue.via.find(({ from }) => from > behind);
  const close = outer === undefined ? behind : outer.to + 1;
  const on = over
    ? null
    : tokens[close]?.text === ','
      ? goesOnAt(clauses, sentence, before, cue, close)
      : goesOn
        ? close + 1
        : goesOnBehindAside(clauses, sentence, before, at, close);
  const end = on === null ? 0 : clauseEnd(clauses, sentence, on, before.from);
  const rest: Stretch | null =
    on === null
      ? null
      : { from: on, to: relative === null ? end : beforeMain(clauses, sentence, relative, on, end) };
  // `Ann Lee, who was, as she liked to say, "a bit odd," died`: nothing but the words between marks is said.
  if (!quoted && rest !== null && isWithinRelative(clauses, sentence, at, rest.from)) return null;
  // `Orme, saying quoted, :`: behind the second comma no words go on.
  if (rest !== null && wordsIn(clauses, rest) > 0) {
    const split = quoted ? before : splitClause(clauses, before, rest);
    return {
      finding: findingOf('CUE_INSIDE', clauses, cue, 0.9),
      stretches: wordsIn(clauses, split) === 0 || isLink(clauses, split) ? [rest] : [split, rest],
      weak: false,
    };
  }
  if (isShareAlone(clauses, before, cue)) return null;
  if (wordsIn(clauses, before) < (quoted ? FEWEST_WITH_QUOTE : FEWEST_WORDS)) return null;
  // `Coordinated or not, central banks have responded.`
  if (lemma === 'respond' && !canBeWhole(clauses, before)) return null;
  if (
    !holdsQuote(clauses, before) &&
    !(reports(lemma, tokens[cue.from]?.lower) && (isLong(clauses, before) || isClause(clauses, before)))
  )
    return null;
  return { finding: findingOf('CUE_AFTER', clauses, cue, 0.92), stretches: [before], weak: false };
}

/** Words in which a sentence ends and another begins. */
const TWO_SENTENCES = /\p{L}[.?!](?:\s?\.)*\s+\p{Lu}/u;

/** `Ruhl called it "dull. I left," she said`: the sentence that another verb reports ends between the marks. */
const endsWithin = (clauses: Clauses, sentence: Sentence, quote: number): boolean =>
  quote > sentence.from &&
  TWO_SENTENCES.test(clauses.tokens[quote]?.text ?? '') &&
  nearestCue(clauses, sentence, quote, 'ANY') !== null;

/** Where what is said up to a quotation begins: in `Ruhl said she knew of none, but "it is likely," one said` behind the `but`. */
function behindPrevious(
  clauses: Clauses,
  sentence: Sentence,
  quote: number,
  previous: ReportedClause | null,
): number {
  const start = contentStart(clauses, sentence, quote);
  let end = previous?.stretches.at(-1)?.to ?? start;
  if (end <= start || end > quote || (previous?.finding.cue?.from ?? quote) > end) return start;
  // `called the book "dull," the film "worse" and the play "a crime," a critic said`: all of it is the critic's.
  const joint = clauses.tokens[end]?.text === ',' ? end + 1 : end;
  if (!isOf(clauses.tokens[joint], CONJUNCTION)) return start;
  while (
    end < quote &&
    (clauses.tokens[end]?.kind === 'punctuation' || isOf(clauses.tokens[end], CONJUNCTION))
  )
    end += 1;
  return end;
}

/** `It has closed, Ruhl said, and the hall is shut, Orme added`: where a half of its own begins behind the attribution of another; null if none does. */
function behindOther(
  clauses: Clauses,
  sentence: Sentence,
  at: number,
  previous: ReportedClause | null,
): number | null {
  if (previous === null) return null;
  const { cue, phrase: subject } = previous.finding;
  const said = previous.stretches.at(-1);
  if (cue === null || said === undefined || said.to > cue.from || cue.from > at) return null;
  const close = behindAttribution(clauses, sentence, { ...cue, subject });
  const joined = clauses.tokens[close]?.text === ',' && isOf(clauses.tokens[close + 1], CONJUNCTION);
  return joined && close + FEWEST_WORDS < at ? close + 2 : null;
}

/** `denied that the owner, Ann Lee, had told them`: the name between commas explains the subject before it. */
function explainsSubject(clauses: Clauses, at: number, { from: verb, subject }: CuePhrase): boolean {
  const { tokens } = clauses;
  if (subject.from > verb || tokens[subject.to]?.text !== ',') return false;
  const between = tokens.slice(subject.to + 1, verb);
  return between.every(isLooseWord) && descriptionStart(clauses, subject.from) < at;
}

/** `said that` right before a token, or the `and` of `said it was sold and, according to Orme, its owner fled`. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1);
  if (tokens[at]?.text === ',' && (isOf(before, CONJUNCTION) || LEADS_ON.has(before)))
    return tokens[at + 1]?.lower === 'according' || tokens[at + 1]?.lower === 'in';
  const verb = before?.lower === 'that' ? cueWord(tokens, at - 2) : null;
  // `Polls show that "it leaks," Ruhl said`: all of it is said.
  return verb !== null && verb.lemma !== 'show';
}

/** Before both hyphens of a dash that ends what is said. */
function behindWords(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.text === '-' && itemAt(tokens, at - 1)?.text === '-';
  return first ? at - 1 : at;
}

/** `, said prices so far have held` */
const isSoFar = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'so' && tokens[i + 1]?.lower === 'far';

/** `first reported by Ruhl`: a participle with its agent. */
function isPassiveForm({ tokens }: Clauses, cue: CuePhrase): boolean {
  return isByAgent(tokens, cue.to) && cue.subject.from < cue.from;
}

/** `he added: "…"`, `he told reporters, "…"`. */
function leadsToQuote({ tokens }: Clauses, mark: number): boolean {
  return tokens[mark]?.text === ':' || tokens[mark + 1]?.kind === 'quote';
}
