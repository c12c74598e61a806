import type { Span } from '../domain/span.ts';
import type { FoundQuote, FoundStory } from './found.ts';
import type { GoldMention, GoldStory } from './gold.ts';
import { sameMention } from './same-mention.ts';

/**
 * Whether the speaker found is the gold entity, by whatever words it is called. The entity of a found person is the
 * cluster that most of its mentions belong to; of an organisation or an unnamed source, that of the mention where
 * the chain ends. Data such as GUM has clusters of persons only: a speaker outside them is right by its mention.
 */
export function isSameEntity(
  gold: GoldStory,
  entity: string,
  speaker: Span,
  found: FoundQuote,
  story: FoundStory,
): boolean {
  const { mention, origin } = found;
  if (found.speaker === null) return false;
  const isPerson = gold.mentions.some(({ cluster }) => cluster === entity);
  const people = story.people.filter(({ name }) => name === found.speaker);
  const mentions =
    people.length > 0 ? people.flatMap((one) => one.mentions) : origin === null ? [] : [origin];
  if (isPerson) return commonCluster(gold, mentions) === entity;
  return mention !== null && sameMention(gold.text, speaker, mention).strictly;
}

/** The cluster that most of the mentions belong to; null if they belong to none. */
function commonCluster(gold: GoldStory, mentions: readonly Span[]): string | null {
  const votes = new Map<string, number>();
  for (const mention of mentions) {
    const cluster = clusterAt(gold, mention);
    if (cluster !== null) votes.set(cluster, (votes.get(cluster) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [cluster, count] of votes) if (count > (votes.get(best ?? '') ?? 0)) best = cluster;
  return best;
}

/** Cluster of the shortest gold mention that is the same as a found one. */
function clusterAt({ text, mentions }: GoldStory, found: Span): string | null {
  let best: GoldMention | null = null;
  const length = ({ span }: GoldMention): number => span.end - span.start;
  for (const mention of mentions)
    if ((best === null || length(mention) < length(best)) && sameMention(text, mention.span, found).strictly)
      best = mention;
  return best?.cluster ?? null;
}
