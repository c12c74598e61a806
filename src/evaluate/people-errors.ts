import { exactText } from '../domain/span.ts';
import type { PeopleJudgement } from './people-figures.ts';

/** One name or pronoun that went wrong, with the words to see why. */
export interface PeopleError {
  readonly story: string;
  readonly error: 'MISSED' | 'FALSE' | 'EDGES' | 'PRONOUN';
  readonly start: number;
  readonly gold: string | null;
  readonly found: string | null;
  readonly context: string;
}

const CONTEXT = 100;

/**
 * What went wrong in a story, in its order: names missed, found where none is, or found with other edges; pronouns
 * tied to somebody else, or to nobody.
 */
export function peopleErrors({ story, matches, falseNames, pronouns }: PeopleJudgement): PeopleError[] {
  const { id, text } = story;
  const errors: PeopleError[] = [];
  const add = (
    error: PeopleError['error'],
    start: number,
    gold: string | null,
    found: string | null,
  ): void => {
    const context = text.slice(Math.max(0, start - CONTEXT), start + CONTEXT);
    errors.push({ story: id, error, start, gold, found, context });
  };
  const nameOf = (wanted: string | null): string | null => {
    const named = story.mentions.find(({ cluster, form }) => cluster === wanted && form === 'NAME');
    return named === undefined ? null : exactText(text, named.span);
  };
  for (const gold of story.mentions) {
    const { span, form, cluster } = gold;
    const found = matches.get(gold);
    if (form === 'PRONOUN') {
      const answer = pronouns.get(gold);
      if (answer !== cluster)
        add(
          'PRONOUN',
          span.start,
          `${exactText(text, span)} = ${nameOf(cluster) ?? '–'}`,
          nameOf(answer ?? null),
        );
    } else if (found === undefined) add('MISSED', span.start, exactText(text, span), null);
    else if (story.hasNameEdges && found.span.start !== span.start)
      add('EDGES', span.start, exactText(text, span), exactText(text, found.span));
  }
  for (const { span } of falseNames) add('FALSE', span.start, null, exactText(text, span));
  return errors.sort((one, other) => one.start - other.start);
}
