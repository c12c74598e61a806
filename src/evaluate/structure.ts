import type { CreditRole } from '../domain/story.ts';
import { type PrecisionRecall, precisionRecall } from './ratios.ts';
import type { JsonObject } from './read-json.ts';
import {
  datelineText,
  type FieldGold,
  STRUCTURE_FIELDS,
  type StructureField,
  type StructureStory,
} from './structure-gold.ts';

/** One field of one story that is not as it should be. */
export interface StructureMiss {
  readonly story: string;
  readonly field: StructureField;
  readonly standard: FieldGold['standard'];
  /** Values that should have been found and were not. */
  readonly missed: readonly string[];
  /** Values that were found and should not have been. */
  readonly wrong: readonly string[];
}

/** How well one field is read, over all stories whose collection tells it. */
export interface StructureScore extends PrecisionRecall {
  readonly field: StructureField;
  readonly standard: FieldGold['standard'];
  /** Stories whose collection tells the field, be it that it has no value. */
  readonly stories: number;
}

/** The scores of a collection, and each miss. */
export interface StructureReport {
  readonly scores: readonly StructureScore[];
  readonly misses: readonly StructureMiss[];
}

/** One story to score: what is right, and what was read of the fields that are scored. */
export interface StructureCase {
  readonly gold: StructureStory;
  readonly found: ReadonlyMap<StructureField, readonly string[]>;
}

/**
 * Reads what `wiregraph parse` prints of one text, a line for each story in it, as far as the gold tells of it.
 *
 * Errors: `ShapeError`.
 */
export function readFoundFrame(
  { fields }: StructureStory,
  lines: readonly JsonObject[],
): StructureCase['found'] {
  return new Map([...fields.keys()].map((field) => [field, foundOf(field, lines)]));
}

/**
 * Scores frames against gold, each value exact after runs of blanks are made one: headline, names, places, day as
 * printed, instant, and for credits the role with the name.
 */
export function scoreStructure(cases: Iterable<StructureCase>): StructureReport {
  const misses: StructureMiss[] = [];
  const tallies = new Map<string, Tally>();
  for (const { gold, found: all } of cases) {
    for (const [field, { values, standard }] of gold.fields) {
      const found = all.get(field) ?? [];
      const missed = without(values, found);
      const wrong = without(found, values);
      const key = `${field} ${standard}`;
      const tally = tallies.get(key) ?? { field, standard, stories: 0, right: 0, missed: 0, wrong: 0 };
      tallies.set(key, {
        ...tally,
        stories: tally.stories + 1,
        right: tally.right + values.length - missed.length,
        missed: tally.missed + missed.length,
        wrong: tally.wrong + wrong.length,
      });
      if (missed.length + wrong.length > 0) misses.push({ story: gold.id, field, standard, missed, wrong });
    }
  }
  const scores = [...tallies.values()]
    .sort((a, b) => STRUCTURE_FIELDS.indexOf(a.field) - STRUCTURE_FIELDS.indexOf(b.field))
    .map(({ field, standard, stories, right, missed, wrong }) => ({
      field,
      standard,
      stories,
      ...precisionRecall(right, missed, wrong),
    }));
  return { scores, misses };
}

interface Tally {
  readonly field: StructureField;
  readonly standard: FieldGold['standard'];
  readonly stories: number;
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
}

/** What one list has more than the other; a value that stands twice must be matched twice. */
function without(values: readonly string[], others: readonly string[]): string[] {
  const rest = others.map(squeeze);
  return values.filter((value) => {
    const index = rest.indexOf(squeeze(value));
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What was found for a field; a text in which several stories were found has the values of all. */
function foundOf(field: StructureField, lines: readonly JsonObject[]): string[] {
  return lines.flatMap((line) => {
    const credits = line.objects('credits');
    const dateline = line.optionalObject('dateline');
    const parts = {
      places: dateline?.texts('places') ?? [],
      date: dateline?.optionalText('dateText') ?? null,
      agency: dateline?.optionalText('agency') ?? null,
    };
    switch (field) {
      case 'title':
        return [line.text('title')];
      case 'byline names':
        return credits.filter(isAuthor).map((credit) => credit.text('name'));
      case 'credits':
        return credits
          .filter((credit) => !isAuthor(credit))
          .map((credit) => `${credit.text('role')} ${credit.text('name')}`);
      case 'publishedAt':
        return present(line.optionalText('publishedAt'));
      case 'dateline':
        return dateline === null ? [] : [datelineText(parts)];
      case 'dateline places':
        return [...parts.places];
      case 'dateline agency':
        return present(parts.agency);
      case 'dateline date':
        return present(parts.date);
    }
  });
}

function isAuthor(credit: JsonObject): boolean {
  return credit.text('role') === ('AUTHOR' satisfies CreditRole);
}

function present(value: string | null): string[] {
  return value === null ? [] : [value];
}
