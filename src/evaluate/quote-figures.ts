import type { QuoteKind } from '../domain/story.ts';
import { atConfidence, reliability, type Answer, type AtConfidence, type Reliability } from './confidence.ts';
import { byRule, type GoldJudgement, type StoryJudgement } from './judge-quotes.ts';
import type { MatchRuleName } from './match-spans.ts';
import { precisionRecall, ratioOf, type PrecisionRecall, type Ratio } from './ratios.ts';

export type KindOrAll = QuoteKind | 'ALL';

/** Everything `wiregraph evaluate quotes` tells of one kind of quotation. */
export interface KindFigures {
  readonly gold: number;
  readonly spans: Readonly<Record<MatchRuleName, PrecisionRecall>>;
  /** Words that name the speaker, of the gold quotations that have some and were found at least in part. */
  readonly mentionGivenSpan: MentionFigures;
  /** The same of all gold quotations that name a speaker; right only where the span is right at 0.3 too. */
  readonly mentionEndToEnd: MentionFigures;
  /** Null where the data has no entities. */
  readonly entityGivenSpan: Ratio | null;
  readonly entityEndToEnd: Ratio | null;
}

export interface MentionFigures {
  readonly strict: Ratio;
  readonly lenient: Ratio;
  /** Questions that got an answer, right or wrong. */
  readonly answered: Ratio;
}

/** Everything `wiregraph evaluate quotes` tells. */
export interface QuoteFigures {
  readonly stories: number;
  readonly byKind: Readonly<Record<KindOrAll, KindFigures>>;
  /** Stretches between marks that are no speech: how many got a speaker. */
  readonly noSpeechAttributed: Ratio;
  readonly atConfidence: readonly AtConfidence[];
  readonly reliability: Reliability;
}

/** Adds up the judgements of stories. */
export function quoteFigures(judgements: readonly StoryJudgement[]): QuoteFigures {
  const quotes = judgements.flatMap((judgement) => judgement.quotes);
  const questions = quotes.filter(({ speaker, closest }) => speaker !== null && closest !== null);
  const answers = answersOf(questions);
  const toNobody = answersToNobody(judgements);
  const all = [...answers, ...toNobody];
  return {
    stories: judgements.length,
    byKind: {
      DIRECT: kindFigures('DIRECT', judgements),
      MIXED: kindFigures('MIXED', judgements),
      INDIRECT: kindFigures('INDIRECT', judgements),
      ALL: kindFigures('ALL', judgements),
    },
    noSpeechAttributed: ratioOf(
      judgements.flatMap(({ noSpeech }) => noSpeech),
      ({ attributed }) => attributed !== null,
    ),
    atConfidence: [0.7, 0.9].map((confidence) =>
      atConfidence(confidence, all, questions.length + toNobody.length),
    ),
    reliability: reliability(all),
  };
}

function kindFigures(kind: KindOrAll, judgements: readonly StoryJudgement[]): KindFigures {
  const isOfKind = (one: { readonly kind: QuoteKind }): boolean => kind === 'ALL' || one.kind === kind;
  const quotes = judgements.flatMap((judgement) => judgement.quotes).filter(({ gold }) => isOfKind(gold));
  const named = quotes.filter(({ speaker }) => speaker !== null);
  const found = named.filter(({ closest }) => closest !== null);
  const withEntity = named.filter(({ speaker }) => speaker?.entity != null);
  return {
    gold: quotes.length,
    spans: byRule((rule) => {
      const right = quotes.filter(({ matches }) => matches[rule] !== null).length;
      const falseFinds = judgements.flatMap((judgement) => judgement.falseFinds[rule]).filter(isOfKind);
      return precisionRecall(right, quotes.length - right, falseFinds.length);
    }),
    mentionGivenSpan: mentionFigures(found, () => true),
    mentionEndToEnd: mentionFigures(named, isSpanRight),
    entityGivenSpan:
      withEntity.length === 0
        ? null
        : ratioOf(
            withEntity.filter(({ closest }) => closest !== null),
            isEntityRight,
          ),
    entityEndToEnd:
      withEntity.length === 0
        ? null
        : ratioOf(withEntity, (quote) => isSpanRight(quote) && isEntityRight(quote)),
  };
}

/** Its speaker is compared with that of the closest find; at the least that find must be a match. */
function isSpanRight({ matches }: GoldJudgement): boolean {
  return matches.published03 !== null;
}

function isEntityRight({ speaker }: GoldJudgement): boolean {
  return speaker?.entity === true;
}

function mentionFigures(
  quotes: readonly GoldJudgement[],
  counts: (quote: GoldJudgement) => boolean,
): MentionFigures {
  return {
    strict: ratioOf(quotes, (quote) => counts(quote) && quote.speaker?.strictly === true),
    lenient: ratioOf(quotes, (quote) => counts(quote) && quote.speaker?.leniently === true),
    answered: ratioOf(quotes, ({ speaker }) => speaker?.answered === true),
  };
}

/** Answers to the quotations found whose speaker is known: right by entity where the data tells, else by mention. */
function answersOf(questions: readonly GoldJudgement[]): Answer[] {
  return questions.flatMap(({ closest, speaker }) =>
    closest !== null && speaker !== null && closest.quote.speaker !== null
      ? [{ confidence: closest.quote.confidence, right: speaker.entity ?? speaker.strictly }]
      : [],
  );
}

/** A speaker given to what is no speech is a wrong answer: for the reader it looks like any other. */
function answersToNobody(judgements: readonly StoryJudgement[]): Answer[] {
  return judgements
    .flatMap(({ noSpeech }) => noSpeech)
    .flatMap(({ attributed }) =>
      attributed !== null && attributed.speaker !== null
        ? [{ confidence: attributed.confidence, right: false }]
        : [],
    );
}
