import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Span } from '../domain/span.ts';
import type { Attribution, StoryQuote, StorySpeaker } from '../domain/story.ts';
import { personOf } from './attribution/antecedent.ts';
import { attribute } from './attribution/attribute.ts';
import type { AttributedQuote } from './attribution/attributed-quote.ts';
import type { TextRange } from './attribution/drafts.ts';
import { IntroducedSources } from './attribution/introduced-sources.ts';
import { clausesOf } from './attribution/noun-phrase.ts';
import { resolvePronouns } from './attribution/pronouns.ts';
import { resolveQuotedPronouns } from './attribution/quoted-pronouns.ts';
import { Roster } from './attribution/roster.ts';
import type { RosterEntry } from './attribution/roster.ts';
import { Titles } from './attribution/titles.ts';
import { findTurns } from './attribution/turns/turns.ts';
import type { Passage } from './passage.ts';
import { findCast } from './people/cast.ts';
import { findUtterances } from './quotes/utterances.ts';

/** People, quotations and the ties between them. */
export interface WhoSaidWhat {
  readonly speakers: readonly StorySpeaker[];
  readonly quotes: readonly StoryQuote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Works out who said what in a story. `source` is the text the passages lead back to. */
export function whoSaidWhat(source: string, passages: readonly Passage[]): WhoSaidWhat {
  const cast = findCast(passages);
  const roster = new Roster();
  const clauses = passages.map((passage) => clausesOf(passage, cast.mentionsOf[passage.index] ?? []));
  const read = resolvePronouns(passages, clauses);
  const turns = findTurns(clauses, read);
  // Whom they mean in a turn depends on who speaks there.
  const pronouns = turns.all.length === 0 ? read : resolvePronouns(passages, clauses, turns);
  for (const passage of passages) {
    for (const mention of cast.mentionsOf[passage.index] ?? []) {
      roster.mention(roster.person(mention.person), passage, passage.flow.spanOf(mention.start, mention.end));
    }
  }
  for (const pronoun of pronouns.byToken.values()) {
    const passage = passages[pronoun.passage];
    const person = personOf(pronoun.antecedent);
    if (passage === undefined || person === null) continue;
    roster.mention(roster.person(person), passage, passage.flow.spanOf(pronoun.start, pronoun.end));
  }
  const found = findUtterances(passages);
  const { attributed, diagnostics } = attribute(found.utterances, {
    source,
    passages,
    clauses,
    titles: new Titles(cast.people),
    pronouns,
    sources: new IntroducedSources((head) => pronouns.introduced(head)),
    roster,
    turns,
  });
  for (const { person, passage, start, end } of resolveQuotedPronouns(
    passages,
    cast.mentionsOf,
    pronouns,
    attributed,
  ))
    roster.mention(roster.person(person), passage, passage.flow.spanOf(start, end));
  const { speakers, indexOf } = roster.speakers();
  const quotes = attributed.map((one, index) => toQuote(one, index + 1, indexOf));
  return { speakers, quotes, diagnostics: [...found.diagnostics, ...diagnostics] };
}

function toQuote(
  { kind, segments, content, speaker, attribution }: AttributedQuote,
  position: number,
  indexOf: (entry: RosterEntry) => number,
): StoryQuote {
  const spans = segments.map(spanOf);
  return {
    text: segments.map(({ passage, start, end }) => passage.text.slice(start, end)).join(' '),
    kind,
    position,
    segments: spans,
    content: content === segments ? spans : content.map(spanOf),
    paragraphs: paragraphsOf(segments),
    speaker: speaker === null ? null : indexOf(speaker),
    attribution: attribution === null ? null : toAttribution(attribution, indexOf),
  };
}

const spanOf = ({ passage, start, end }: TextRange): Span => passage.flow.spanOf(start, end);

/** Positions of the paragraphs of segments, which are in reading order. */
function paragraphsOf(segments: readonly TextRange[]): number[] {
  const paragraphs: number[] = [];
  for (const { passage } of segments)
    if (passage.index + 1 !== paragraphs.at(-1)) paragraphs.push(passage.index + 1);
  return paragraphs;
}

function toAttribution(
  draft: NonNullable<AttributedQuote['attribution']>,
  indexOf: (entry: RosterEntry) => number,
): Attribution {
  return {
    ...draft,
    via: draft.via.map(({ mention, speaker }) => ({
      mention,
      speaker: speaker === null ? null : indexOf(speaker),
    })),
    alternatives: draft.alternatives.map(({ speaker, confidence }) => ({
      speaker: indexOf(speaker),
      confidence,
    })),
  };
}
