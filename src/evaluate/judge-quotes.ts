import type { QuoteKind } from '../domain/story.ts';
import type { Span } from '../domain/span.ts';
import { isAttributed, type FoundQuote, type FoundStory } from './found.ts';
import type { GoldQuote, GoldStory } from './gold.ts';
import { markedStretches } from './marked-stretches.ts';
import { closest, MATCH_RULES, matchSpans, type MatchRule, type MatchRuleName } from './match-spans.ts';
import { isSameEntity } from './same-entity.ts';
import { sameMention, type SameMention } from './same-mention.ts';
import { shared } from './spans.ts';

/** One stretch of what a found quotation reports. */
export interface FoundStretch {
  readonly kind: QuoteKind;
  readonly span: Span;
  readonly quote: FoundQuote;
}

/** What became of a gold quotation. */
export interface GoldJudgement {
  readonly gold: GoldQuote;
  /** The found stretch by each rule; null where it is missed. */
  readonly matches: Readonly<Record<MatchRuleName, FoundStretch | null>>;
  /** The found stretch most like it, whose speaker is compared. */
  readonly closest: FoundStretch | null;
  readonly speaker: SpeakerJudgement | null;
}

/** What became of the speaker of a gold quotation that has one. */
export interface SpeakerJudgement extends SameMention {
  /** Whether a speaker or a mention was found. */
  readonly answered: boolean;
  /** Null where the data has no entities. */
  readonly entity: boolean | null;
}

/** A stretch between marks that is no quotation. */
export interface NoSpeech {
  readonly span: Span;
  /** The quotation that was made of it; null if rightly none with a speaker. */
  readonly attributed: FoundQuote | null;
}

/** How the quotations of one story were read. */
export interface StoryJudgement {
  readonly story: GoldStory;
  readonly quotes: readonly GoldJudgement[];
  /** By each rule, what was found and is no gold quotation. */
  readonly falseFinds: Readonly<Record<MatchRuleName, readonly FoundStretch[]>>;
  readonly noSpeech: readonly NoSpeech[];
}

const NOBODY: SpeakerJudgement = { strictly: false, leniently: false, answered: false, entity: null };

/** Compares what was found in a story with its gold quotations. */
export function judgeQuotes(story: GoldStory, found: FoundStory): StoryJudgement {
  const golds = story.quotes.filter(({ counted }) => counted);
  const neutral = story.quotes.filter(({ counted }) => !counted);
  const stretches = found.quotes.flatMap((quote) =>
    quote.spans.map((span) => ({ kind: quote.kind, span, quote })),
  );
  const taken = byRule((rule) => takenBy(MATCH_RULES[rule], stretches));
  const pairs = byRule((rule) => matchSpans(golds, taken[rule], MATCH_RULES[rule]));
  return {
    story,
    quotes: golds.map((gold) => {
      const matches = byRule((rule) => pairs[rule].get(gold) ?? null);
      const nearest = closest(gold.span, stretches);
      return { gold, matches, closest: nearest, speaker: speakerOf(story, found, gold, nearest) };
    }),
    falseFinds: byRule((rule) => {
      const matched = new Set(pairs[rule].values());
      return taken[rule].filter(
        (stretch) => !matched.has(stretch) && !neutral.some(({ span }) => shared(span, stretch.span) > 0),
      );
    }),
    noSpeech: markedStretches(story.text)
      .filter((span) => story.quotes.every((gold) => shared(gold.span, span) === 0))
      .map((span) => ({ span, attributed: attributedAt(found, span) })),
  };
}

function takenBy(
  { attributedOnly = false }: MatchRule,
  stretches: readonly FoundStretch[],
): readonly FoundStretch[] {
  return attributedOnly ? stretches.filter(({ quote }) => isAttributed(quote)) : stretches;
}

/** Makes something for each rule. */
export function byRule<T>(make: (rule: MatchRuleName) => T): Record<MatchRuleName, T> {
  return {
    exact: make('exact'),
    published03: make('published03'),
    published08: make('published08'),
    symmetric03: make('symmetric03'),
    symmetric08: make('symmetric08'),
    attributed03: make('attributed03'),
  };
}

function speakerOf(
  story: GoldStory,
  found: FoundStory,
  { speaker, entity }: GoldQuote,
  nearest: FoundStretch | null,
): SpeakerJudgement | null {
  if (speaker === null) return null;
  if (nearest === null) return { ...NOBODY, entity: entity === null ? null : false };
  const { quote } = nearest;
  const same = quote.mention === null ? NOBODY : sameMention(story.text, speaker, quote.mention);
  return {
    strictly: same.strictly,
    leniently: same.leniently,
    answered: isAttributed(quote),
    entity: entity === null ? null : isSameEntity(story, entity, speaker, quote, found),
  };
}

/** A marked quotation with a speaker made of a stretch; indirect speech around the stretch is another thing. */
function attributedAt(found: FoundStory, span: Span): FoundQuote | null {
  const quote = found.quotes.find(
    ({ kind, segments }) => kind !== 'INDIRECT' && segments.some((segment) => shared(segment, span) > 0),
  );
  return quote !== undefined && isAttributed(quote) ? quote : null;
}
