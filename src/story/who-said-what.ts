import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Span } from '../domain/span.ts';
import type { Attribution, StoryQuote, StorySpeaker } from '../domain/story.ts';
import { personOf } from './attribution/phrases/antecedent.ts';
import { attribute } from './attribution/attribute.ts';
import type { AttributedQuote } from './attribution/drafts/attributed-quote.ts';
import type { TextRange } from './attribution/drafts/drafts.ts';
import { genderByPronouns } from './attribution/mentions/gender-by-pronouns.ts';
import { IntroducedSources } from './attribution/mentions/introduced-sources.ts';
import { NamedBodies } from './attribution/bodies/named-bodies.ts';
import { resolveQuotedPronouns } from './attribution/pronouns/quoted-pronouns.ts';
import { Roster } from './attribution/mentions/roster.ts';
import type { RosterEntry } from './attribution/mentions/roster.ts';
import type { Passage } from './passage.ts';
import { peopleOf } from './people-of.ts';
import type { StoryHead } from './people-of.ts';
import type { NameMention } from './people/person.ts';
import { findUtterances } from './quotes/utterances.ts';

/** People, quotations and the ties between them. */
export interface WhoSaidWhat {
  readonly speakers: readonly StorySpeaker[];
  readonly quotes: readonly StoryQuote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Works out who said what in a story. `source` is the text the passages lead back to. */
export function whoSaidWhat(source: string, passages: readonly Passage[], head: StoryHead): WhoSaidWhat {
  const people = peopleOf(source, passages, head);
  const { cast, clauses, pronouns, turns } = people;
  const roster = new Roster();
  const isHere = ({ passage }: NameMention): boolean => passage < passages.length;
  const speaking = new Set(turns.all.flatMap(({ speaker }) => speaker?.person ?? []));
  for (const passage of people.passages) {
    for (const mention of cast.mentionsOf[passage.index] ?? []) {
      const { person, start, end } = mention;
      // What looks like a name in a headline alone may be another word: `Ferry Talk`.
      if (!isHere(mention) && !speaking.has(person) && !person.mentions.some(isHere)) continue;
      roster.mention(roster.person(person), passage, passage.flow.spanOf(start, end));
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
    passages: people.passages,
    clauses,
    titles: people.titles,
    pronouns,
    sources: new IntroducedSources((head) => pronouns.introduced(head)),
    bodies: new NamedBodies(clauses),
    roster,
    turns,
  });
  const named =
    turns.all.length === 0
      ? cast.mentionsOf
      : cast.mentionsOf.map((mentions) => mentions.filter((mention) => !turns.announces(mention)));
  for (const { person, passage, start, end } of resolveQuotedPronouns(passages, named, pronouns, attributed))
    roster.mention(roster.person(person), passage, passage.flow.spanOf(start, end));
  const [only] = cast.people;
  if (only !== undefined) only.gender ??= genderByPronouns(cast.people, pronouns, passages);
  const { speakers, indexOf } = roster.speakers();
  const quotes = attributed.map((one, index) => toQuote(one, index + 1, indexOf));
  return { speakers, quotes, diagnostics: [...found.diagnostics, ...diagnostics] };
}

function toQuote(
  { kind, segments, content, speaker, speakers, attribution }: AttributedQuote,
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
    speakers: speakers.map(indexOf),
    attribution: attribution === null ? null : toAttribution(attribution, indexOf),
  };
}

const spanOf = ({ passage, start, end }: TextRange): Span => passage.flow.spanOf(start, end);

/** Positions of the paragraphs of segments, which are in reading order. */
function paragraphsOf(segments: readonly TextRange[]): number[] {
  const paragraphs: number[] = [];
  for (const { passage } of segments)
    if (passage.position !== paragraphs.at(-1)) paragraphs.push(passage.position);
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
