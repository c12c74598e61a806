import type { Span } from '../domain/span.ts';
import { JsonObject } from './read-json.ts';
import { headWord } from './same-mention.ts';

/** A place that names or points at a person. */
export interface GoldPersonMention {
  readonly span: Span;
  readonly head: Span;
  /** Mentions of one cluster are one person; null if the data tells mentions only. */
  readonly cluster: string | null;
  readonly form: 'NAME' | 'PRONOUN';
}

/** A story with the persons people marked in it. */
export interface GoldPeopleStory {
  readonly id: string;
  readonly text: string;
  /** Names, and pronouns of the third person singular that point at a named person; in order. */
  readonly mentions: readonly GoldPersonMention[];
  /** Whether the data has a list of mentions, be it empty. */
  readonly hasMarks: boolean;
  /** Whether the edges of names are told: not where titles are part of the mention. */
  readonly hasNameEdges: boolean;
  /** Whether it is told which mentions are one person. */
  readonly hasClusters: boolean;
}

const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself)$/i;
const DETERMINER = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|some|any|all)\s/i;

/** Whether words are a pronoun that a story can tie to one person. */
export function isPersonPronoun(words: string): boolean {
  return PRONOUN.test(words);
}

/**
 * Reads one record: either `mentions` with `type` PERSON, whose edges are those of the name alone, or `persons`
 * with `cluster`, whose mentions are whole noun phrases. Of those a name is what has a capitalised head, no
 * determiner in front, and is no single word that only opens a sentence; a name is told by its head alone.
 *
 * Errors: `ShapeError`.
 */
export function readGoldPeople(value: unknown): GoldPeopleStory {
  const record = new JsonObject(value);
  const text = record.text('text');
  const hasNameEdges = record.has('mentions');
  const mentions = hasNameEdges ? typedMentions(text, record) : clusteredMentions(text, record);
  return {
    id: record.id('id'),
    text,
    mentions: mentions.sort((one, other) => one.head.start - other.head.start),
    hasMarks: hasNameEdges || record.has('persons'),
    hasNameEdges,
    hasClusters: !hasNameEdges && (mentions.length === 0 || mentions.some(({ cluster }) => cluster !== null)),
  };
}

function typedMentions(text: string, record: JsonObject): GoldPersonMention[] {
  return record
    .objects('mentions')
    .filter((mention) => mention.text('type') === 'PERSON')
    .map((mention) => {
      const span = mention.spanIn(text);
      return { span, head: headWord(text, span), cluster: null, form: 'NAME' };
    });
}

function clusteredMentions(text: string, record: JsonObject): GoldPersonMention[] {
  // The longer mention holds the shorter ones of others: `Ann Lee and Peter Orme` has the head of `Ann Lee`.
  const shortestFirst = record
    .objects('persons')
    .map((mention) => ({ span: mention.spanIn(text), cluster: mention.optionalText('cluster') }))
    .sort((one, other) => one.span.end - one.span.start - (other.span.end - other.span.start));
  const byHead = new Map<number, GoldPersonMention>();
  for (const { span, cluster } of shortestFirst) {
    const head = headWord(text, span);
    if (byHead.has(head.end)) continue;
    if (isPersonPronoun(text.slice(span.start, span.end)))
      byHead.set(head.end, { span, head, cluster, form: 'PRONOUN' });
    else if (isName(text, span, head)) byHead.set(head.end, { span, head, cluster, form: 'NAME' });
  }
  const mentions = [...byHead.values()];
  const named = new Set(mentions.filter(({ form }) => form === 'NAME').map(({ cluster }) => cluster));
  return mentions.filter(({ cluster }) => named.has(cluster));
}

function isName(text: string, span: Span, head: Span): boolean {
  const words = text.slice(span.start, head.end);
  if (!/^\p{Lu}/u.test(text.slice(head.start)) || DETERMINER.test(words)) return false;
  const opensSentence = /(?:^|[.!?]["”’']?|\n)\s*["“‘']?$/u.test(text.slice(0, span.start));
  return !(opensSentence && !words.includes(' ') && /^\p{Lu}\p{Ll}*s$/u.test(words));
}
