import { bCubed, type ClusterScore } from './b-cubed.ts';
import type { FoundPersonMention } from './found-people.ts';
import type { GoldPeopleStory, GoldPersonMention } from './gold-people.ts';
import { precisionRecall, ratioOf, type PrecisionRecall, type Ratio } from './ratios.ts';

/** Everything `wiregraph evaluate people` tells. */
export interface PeopleFigures {
  readonly stories: number;
  /** Names found by their head word, whatever the other edge. */
  readonly partialNames: PrecisionRecall;
  /** Names found with both edges; null where the data does not tell them. */
  readonly exactNames: PrecisionRecall | null;
  /** `he`, `she` and their forms, tied to the right person, in stories with entities; null where none has any. */
  readonly pronouns: { readonly answered: Ratio; readonly right: Ratio } | null;
  /** B³ over names and pronouns of the stories with entities; null where none has any. */
  readonly entities: ClusterScore | null;
}

/** The names and pronouns of one story, gold and found. */
export interface PeopleJudgement {
  readonly story: GoldPeopleStory;
  /** The found mention with the same head, null if there is none. */
  readonly matches: ReadonlyMap<GoldPersonMention, FoundPersonMention>;
  /** Found names that are none. */
  readonly falseNames: readonly FoundPersonMention[];
  /** Gold pronouns that are tied to a person: the gold cluster of most of its names, null if it has none. */
  readonly pronouns: ReadonlyMap<GoldPersonMention, string | null>;
  readonly found: readonly FoundPersonMention[];
}

/** Compares the people found in a story with its gold mentions. */
export function judgePeople(story: GoldPeopleStory, found: readonly FoundPersonMention[]): PeopleJudgement {
  const goldAt = new Map(story.mentions.map((gold) => [gold.head.end, gold]));
  const matches = new Map<GoldPersonMention, FoundPersonMention>();
  for (const mention of found) {
    const gold = goldAt.get(mention.head.end);
    if (gold?.form === mention.form) matches.set(gold, mention);
  }
  const clusters = clustersOfPersons(matches);
  const matched = new Set(matches.values());
  return {
    story,
    found,
    matches,
    falseNames: found.filter((mention) => mention.form === 'NAME' && !matched.has(mention)),
    pronouns: new Map(
      [...matches]
        .filter(([gold]) => gold.form === 'PRONOUN')
        .map(([gold, mention]) => [gold, clusters.get(mention.person) ?? null]),
    ),
  };
}

/** Adds up the judgements of stories of one collection. */
export function peopleFigures(judgements: readonly PeopleJudgement[]): PeopleFigures {
  const names = judgements.flatMap(({ story, matches }) =>
    story.mentions.filter(({ form }) => form === 'NAME').map((gold) => ({ gold, found: matches.get(gold) })),
  );
  const falseNames = judgements.reduce((sum, judgement) => sum + judgement.falseNames.length, 0);
  const partial = names.filter(({ found }) => found !== undefined);
  const exact = partial.filter(({ gold, found }) => found?.span.start === gold.span.start).length;
  // A mention without a cluster belongs with no other: those of a story that tells names alone are no one person.
  const clustered = judgements.filter(({ story }) => story.hasClusters);
  const pronouns = clustered.flatMap((judgement) =>
    judgement.story.mentions
      .filter(({ form }) => form === 'PRONOUN')
      .map((gold) => ({ gold, answer: judgement.pronouns.get(gold) })),
  );
  const hasClusters = clustered.some(({ story }) => story.mentions.length > 0);
  return {
    stories: judgements.length,
    partialNames: precisionRecall(partial.length, names.length - partial.length, falseNames),
    exactNames: judgements.every(({ story }) => story.hasNameEdges)
      ? precisionRecall(exact, names.length - exact, falseNames + partial.length - exact)
      : null,
    pronouns: hasClusters
      ? {
          answered: ratioOf(pronouns, ({ answer }) => answer !== undefined),
          right: ratioOf(pronouns, ({ gold, answer }) => answer != null && answer === gold.cluster),
        }
      : null,
    entities: hasClusters ? bCubed(clustered) : null,
  };
}

/** The gold cluster that most names of each found person belong to. */
function clustersOfPersons(matches: ReadonlyMap<GoldPersonMention, FoundPersonMention>): Map<number, string> {
  const votes = Map.groupBy(
    [...matches].filter(([{ form }]) => form === 'NAME'),
    ([, { person }]) => person,
  );
  const clusters = new Map<number, string>();
  for (const [person, pairs] of votes) {
    const counts = Map.groupBy(pairs, ([{ cluster }]) => cluster);
    const [best] = [...counts].sort(([, one], [, other]) => other.length - one.length);
    if (best?.[0] != null) clusters.set(person, best[0]);
  }
  return clusters;
}
