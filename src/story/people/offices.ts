import { itemAt } from '../item-at.ts';
import { isKin } from './around-name.ts';
import type { Bearer } from './bearers.ts';
import { describeText } from './description.ts';
import type { FoundRun } from './mention.ts';
import type { CastPerson } from './person.ts';
import { titleFit, titleOf } from './title-fit.ts';
import type { Title } from './title-fit.ts';
import { toldOfName } from './told-of-name.ts';
import { RANKS } from '../words/courtesy.ts';
import { COURTESY_TITLE, isOf } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { OF_OR_TO } from '../words/linking-words.ts';

/** A name and whom it means. */
export interface NamedPerson {
  readonly found: FoundRun;
  readonly bearer: Bearer;
}

/** What the story tells of somebody by one head noun. */
interface Held {
  readonly person: CastPerson;
  readonly titles: Title[];
}

/** Most of one surname and one head noun, and most titles of each, that are compared: keeps odd texts linear. */
const MOST_COMPARED = 50;

/**
 * What the story tells of its people where they are named so that nobody else can be meant: of two with one surname a
 * title then tells which. Read when first asked for: in most stories nobody shares a surname.
 */
export class Offices {
  readonly #lists: readonly (readonly (NamedPerson | null)[])[];
  /** How many of each list are read. */
  readonly #read: number[];
  readonly #held = new Map<string, Held[]>();
  readonly #titled = new Set<CastPerson>();
  readonly #relatives = new Set<CastPerson>();
  readonly #parents = new Set<CastPerson>();
  /** What is noted of a person already. */
  readonly #noted = new Set<string>();

  /** The lists may grow at their ends. */
  constructor(...lists: readonly (readonly (NamedPerson | null)[])[]) {
    this.#lists = lists;
    this.#read = lists.map(() => 0);
  }

  /**
   * Those of a surname of whom the story tells what stands around a name, the closest fit alone: `Mayor Stolz`. Null if
   * nothing is told there.
   */
  holders(found: FoundRun, family: string): CastPerson[] | null {
    const wanted = titlesAt(found);
    if (wanted.length === 0) return null;
    this.#readOn();
    const exact: CastPerson[] = [];
    const loose: CastPerson[] = [];
    const akin: CastPerson[] = [];
    for (const title of wanted)
      for (const { person, titles } of this.#held.get(keyOf(family, title)) ?? []) {
        const fit = titleFit(titles, title);
        const fitting = fit === 'EXACT' ? exact : fit === 'LOOSE' ? loose : akin;
        if (!fitting.includes(person)) fitting.push(person);
      }
    return exact.length > 0 ? exact : loose.length > 0 ? loose : akin;
  }

  /** Whether the story tells whose relative somebody is. */
  isRelative(person: CastPerson): boolean {
    this.#readOn();
    return this.#relatives.has(person);
  }

  /** Whether the story names somebody to tell whose child another is: `the sixth of nine children of Ian Stolz`. */
  isParent(person: CastPerson): boolean {
    this.#readOn();
    return this.#parents.has(person);
  }

  /** Whether the story calls somebody by a title: `Judge Ada Stolz`. */
  isTitled(person: CastPerson): boolean {
    this.#readOn();
    return this.#titled.has(person);
  }

  #readOn(): void {
    for (const [index, list] of this.#lists.entries()) {
      for (const one of list.slice(this.#read[index]))
        if (one?.bearer.rivals.length === 0) this.#note(one.bearer.person, one.found);
      this.#read[index] = list.length;
    }
  }

  #note(person: CastPerson, found: FoundRun): void {
    if (hasTitle(found)) this.#titled.add(person);
    else if (isBehindChild(found)) this.#parents.add(person);
    for (const title of titlesAt(found)) {
      if (isKin(title.head)) this.#relatives.add(person);
      const key = keyOf(person.foldedFamily, title);
      const one = `${person.order} ${title.head} ${[...title.modifiers].join(' ')}`;
      if (this.#noted.has(one)) continue;
      this.#noted.add(one);
      const holders = this.#held.get(key) ?? [];
      this.#held.set(key, holders);
      const known = holders.find((holder) => holder.person === person);
      if (known !== undefined && known.titles.length < MOST_COMPARED) known.titles.push(title);
      else if (known === undefined && holders.length < MOST_COMPARED)
        holders.push({ person, titles: [title] });
    }
  }
}

const CHILD = new WordList('son daughter child children sons daughters boy girl grandson granddaughter born');

/** `the son of Ian Stolz`, `born to Ian Stolz` */
function isBehindChild({ tokens, run }: FoundRun): boolean {
  return OF_OR_TO.has(itemAt(tokens, run.from - 1)) && CHILD.has(itemAt(tokens, run.from - 2));
}

const keyOf = (family: string, { head }: Title): string => `${family} ${head}`;

function titlesAt(found: FoundRun): Title[] {
  const { title, rank, before, behind } = toldOfName(found);
  return [title, rank, before, behind].flatMap((text) => (text === null ? [] : titleOf(describeText(text))));
}

/** Whether a title in capitals stands before a name, as it does where somebody is called by it. */
export function hasTitle({ run, tokens }: FoundRun): boolean {
  const last = itemAt(tokens, run.nameFrom - 1);
  return run.titled && last?.capital === true && (!isOf(last, COURTESY_TITLE) || RANKS.has(last.lower));
}
