import type { StoryFrame } from '../domain/story.ts';
import { clausesOf } from './attribution/phrases/clauses-of.ts';
import type { Clauses } from './attribution/phrases/noun-phrase.ts';
import { resolvePronouns } from './attribution/pronouns/pronouns.ts';
import type { Pronouns } from './attribution/mentions/pronouns-meant.ts';
import { Titles } from './attribution/mentions/titles.ts';
import { mayBeTalk } from './attribution/turns/label.ts';
import { findTurns, NO_TURNS } from './attribution/turns/turns.ts';
import type { Turns } from './attribution/turns/turns.ts';
import { makeHeadlines } from './headlines.ts';
import type { Passage } from './passage.ts';
import { findCast } from './people/cast.ts';
import type { Cast } from './people/cast.ts';
import { tellGender } from './people/gender-by-text.ts';

/** What stands above the paragraphs of a story and can tell who talks in it. */
export type StoryHead = Pick<StoryFrame, 'furniture' | 'credits'>;

/** Who is named and who talks in a story. */
export interface People {
  readonly cast: Cast;
  /** Of the paragraphs. */
  readonly clauses: readonly Clauses[];
  readonly titles: Titles;
  readonly pronouns: Pronouns;
  readonly turns: Turns;
  /** Whose names are in the cast: the paragraphs, and behind them the headlines of a talk. */
  readonly passages: readonly Passage[];
}

/** Reads the people of a story. `source` is the text the passages lead back to. */
export function peopleOf(source: string, passages: readonly Passage[], head: StoryHead): People {
  return (mayBeTalk(passages) ? readTalk(source, passages, head) : null) ?? readPeople(passages, null);
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
  const all = above === null ? passages : [...passages, ...above.headlines];
  const cast = findCast(all);
  tellGender(cast.people, passages);
  const clausesIn = (those: readonly Passage[]): Clauses[] =>
    those.map((passage) => clausesOf(passage, cast.mentionsOf[passage.index] ?? []));
  const clauses = clausesIn(passages);
  const titles = new Titles(cast.people);
  const read = resolvePronouns(passages, clauses, titles);
  const turns =
    above === null
      ? NO_TURNS
      : findTurns(clauses, read, { headlines: clausesIn(above.headlines), authors: above.authors });
  // Whom they mean in a turn depends on who speaks there.
  const pronouns = turns.all.length === 0 ? read : resolvePronouns(passages, clauses, titles, turns);
  return { cast, clauses, titles, pronouns, turns, passages: all };
}
