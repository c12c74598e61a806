import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Span } from '../domain/span.ts';
import type { Attribution, StoryFrame, StoryQuote, StorySpeaker } from '../domain/story.ts';
import { personOf } from './attribution/antecedent.ts';
import { attribute } from './attribution/attribute.ts';
import type { AttributedQuote } from './attribution/attributed-quote.ts';
import type { TextRange } from './attribution/drafts.ts';
import { IntroducedSources } from './attribution/introduced-sources.ts';
import { clausesOf } from './attribution/noun-phrase.ts';
import type { Clauses } from './attribution/noun-phrase.ts';
import { resolvePronouns } from './attribution/pronouns.ts';
import type { Pronouns } from './attribution/pronouns.ts';
import { resolveQuotedPronouns } from './attribution/quoted-pronouns.ts';
import { Roster } from './attribution/roster.ts';
import type { RosterEntry } from './attribution/roster.ts';
import { Titles } from './attribution/titles.ts';
import { mayBeTalk } from './attribution/turns/label.ts';
import { findTurns, NO_TURNS } from './attribution/turns/turns.ts';
import type { Turns } from './attribution/turns/turns.ts';
import { makeHeadlines } from './headlines.ts';
import type { Passage } from './passage.ts';

import { findCast } from './people/cast.ts';
import type { NameMention } from './people/person.ts';
import type { Cast } from './people/cast.ts';
import { findUtterances } from './quotes/utterances.ts';

/** People, quotations and the ties between them. */
export interface WhoSaidWhat {
  readonly speakers: readonly StorySpeaker[];
  readonly quotes: readonly StoryQuote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What stands above the paragraphs of a story and can tell who talks in it. */
export type StoryHead = Pick<StoryFrame, 'furniture' | 'credits'>;

/** Works out who said what in a story. `source` is the text the passages lead back to. */
export function whoSaidWhat(source: string, passages: readonly Passage[], head: StoryHead): WhoSaidWhat {
  const { cast, clauses, pronouns, turns, headlines } =
    (mayBeTalk(passages) ? readTalk(source, passages, head) : null) ?? readPeople(passages, null);
  const roster = new Roster();
  const isHere = ({ passage }: NameMention): boolean => passage < passages.length;
  const speaking = new Set(turns.all.flatMap(({ speaker }) => speaker?.person ?? []));
  for (const passage of [...passages, ...headlines]) {
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
    passages: [...passages, ...headlines],
    clauses,
    titles: new Titles(cast.people),
    pronouns,
    sources: new IntroducedSources((head) => pronouns.introduced(head)),
    roster,
    turns,
  });
  const named =
    turns.all.length === 0
      ? cast.mentionsOf
      : cast.mentionsOf.map((mentions) => mentions.filter((mention) => !turns.announces(mention)));
  for (const { person, passage, start, end } of resolveQuotedPronouns(passages, named, pronouns, attributed))
    roster.mention(roster.person(person), passage, passage.flow.spanOf(start, end));
  const { speakers, indexOf } = roster.speakers();
  const quotes = attributed.map((one, index) => toQuote(one, index + 1, indexOf));
  return { speakers, quotes, diagnostics: [...found.diagnostics, ...diagnostics] };
}

/** Who is named and who talks in a story. */
interface People {
  readonly cast: Cast;
  /** Of the paragraphs. */
  readonly clauses: readonly Clauses[];
  readonly pronouns: Pronouns;
  readonly turns: Turns;
  /** Those whose names are among the cast's. */
  readonly headlines: readonly Passage[];
}

/** The people of a talk, those of its headlines among them, which tell who is interviewed; null if the story is no talk. */
function readTalk(source: string, passages: readonly Passage[], head: StoryHead): People | null {
  const headlines = makeHeadlines(source, head.furniture, passages.length);
  const authors = head.credits.flatMap(({ role, name }) => (role === 'AUTHOR' ? name : []));
  const people = readPeople(passages, { headlines, authors });
  return people.turns.all.length > 0 ? people : null;
}

/** `above` is what stands above a talk; null for a story that is none. */
function readPeople(
  passages: readonly Passage[],
  above: { readonly headlines: readonly Passage[]; readonly authors: readonly string[] } | null,
): People {
  const headlines = above?.headlines ?? [];
  const cast = findCast([...passages, ...headlines]);
  const clausesIn = (those: readonly Passage[]): Clauses[] =>
    those.map((passage) => clausesOf(passage, cast.mentionsOf[passage.index] ?? []));
  const clauses = clausesIn(passages);
  const read = resolvePronouns(passages, clauses);
  const turns =
    above === null
      ? NO_TURNS
      : findTurns(clauses, read, { headlines: clausesIn(headlines), authors: above.authors });
  // Whom they mean in a turn depends on who speaks there.
  const pronouns = turns.all.length === 0 ? read : resolvePronouns(passages, clauses, turns);
  return { cast, clauses, pronouns, turns, headlines };
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
