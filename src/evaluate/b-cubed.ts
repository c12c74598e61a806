import type { PeopleJudgement } from './people-figures.ts';

/** How well mentions are put together into persons. */
export interface ClusterScore {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/**
 * B³ (Bagga and Baldwin 1998): for each mention, the part of its found person that belongs to its gold person
 * (precision) and the part of its gold person that is in its found one (recall), averaged over mentions. A gold
 * mention that is not found has recall 0, a found one that is not gold has precision 0.
 */
export function bCubed(judgements: readonly PeopleJudgement[]): ClusterScore {
  let precision = 0;
  let recall = 0;
  let found = 0;
  let gold = 0;
  for (const { story, found: mentions, matches } of judgements) {
    found += mentions.length;
    gold += story.mentions.length;
    const goldSizes = sizes(story.mentions.map(({ cluster }) => cluster));
    const foundSizes = sizes(mentions.map(({ person }) => person));
    const pairOf = (cluster: string | null, person: number): string => JSON.stringify([cluster, person]);
    const pairs = sizes([...matches].map(([{ cluster }, { person }]) => pairOf(cluster, person)));
    for (const [{ cluster }, { person }] of matches) {
      const both = pairs.get(pairOf(cluster, person)) ?? 0;
      precision += both / (foundSizes.get(person) ?? 1);
      recall += both / (goldSizes.get(cluster) ?? 1);
    }
  }
  if (found === 0 || gold === 0) return { precision: null, recall: null, f1: null };
  const p = precision / found;
  const r = recall / gold;
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

function sizes<T>(keys: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
