import type { Gender } from '../../domain/story.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../tokens.ts';
import { COURTESY, GENDERED_ROLES } from '../words/roles.ts';
import { ageAfter, appositionAfter, appositionBefore } from './apposition.ts';
import type { NameRun } from './name-runs.ts';
import type { Bearer } from './namesakes.ts';
import type { NameMention } from './person.ts';
import { COURTESY_TITLE, isOf, ROLE } from '../words/word-classes.ts';

/** A run of capitalised words and where it stands. */
export interface FoundRun {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly run: NameRun;
  readonly quoted: boolean;
  /** The words of the name without its marks. */
  readonly name: readonly Token[];
  /** Their text, and the same folded. */
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** The folded words as one text. */
  readonly foldedName: string;
}

export const startOf = (found: FoundRun): number => found.tokens[found.run.from]?.start ?? 0;

/** The gender that the words of a title tell; null if they tell none. */
export function titleGender(title: readonly string[]): Gender | null {
  for (const word of title) {
    const gender = COURTESY.get(word) ?? GENDERED_ROLES.get(word);
    if (gender != null) return gender;
  }
  return null;
}

/** Notes a name as a mention of a person, with what stands around it: title, description, gender, age. */
export function addMention({ person, rivals, doubtful }: Bearer, found: FoundRun): NameMention {
  const { run, tokens, passage } = found;
  const start = startOf(found);
  const nameStart = tokens[run.nameFrom]?.start ?? start;
  const end = tokens[run.to - 1]?.end ?? start;
  const form = passage.text.slice(nameStart, end);
  count(person.forms, form);
  if (found.words.length > 1 && form.length > person.name.length) person.name = form;
  const title = tokens.slice(run.from, run.nameFrom).filter((token) => !isOf(token, COURTESY_TITLE));
  const first = title[0];
  const last = title.at(-1);
  if (first !== undefined && last !== undefined && title.some((token) => isOf(token, ROLE)))
    count(person.descriptions, passage.text.slice(first.start, last.end));
  const before = appositionBefore(tokens, run.from, run.to);
  const [opening, closing] = before === null ? [] : [tokens[before.from], tokens[before.to - 1]];
  if (opening !== undefined && closing !== undefined)
    count(person.descriptions, passage.text.slice(opening.start, closing.end));
  const age = ageAfter(tokens, run.to);
  if (age !== null) person.ages.add(age);
  const apposition = appositionAfter(passage.text, tokens, run.to);
  if (apposition !== null) count(person.descriptions, apposition);
  const words = tokens.slice(run.from, run.nameFrom).map((token) => token.lower);
  person.gender ??= titleGender([...words, ...(apposition?.toLowerCase().split(/\s+/) ?? [])]);
  const made: NameMention = {
    passage: passage.index,
    start,
    nameStart,
    end,
    quoted: found.quoted,
    person,
    form: found.words.length > 1 ? 'FULL_NAME' : 'SURNAME',
    rivals,
    doubtful,
  };
  person.mentions.push(made);
  if (made.form === 'FULL_NAME') person.fullMention ??= made;
  return made;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
