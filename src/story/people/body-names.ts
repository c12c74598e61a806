import type { Token } from '../tokens.ts';
import { ORGANIZATION_WORDS } from '../words/roles.ts';
import { FIRST_NAME, isOf } from '../words/word-classes.ts';
import { isBody } from './around-name.ts';
import type { FoundRun } from './mention.ts';
import { foldedText } from './name-parts.ts';

/** What a company's name ends with by law. */
const COMPANY_FORMS = /^(?:inc|corp|ltd|plc|llc|cos?|bros)\.?$/;

/** More words than these are a heading, not the name of a body. */
const LONGEST_BODY = 8;

/** Names that are those of bodies elsewhere in a story: `Great Divide` of `Great Divide Grain Co.` */
export class BodyNames {
  readonly #names = new Set<string>();
  /** The first word of each. */
  readonly #starts = new Set<string>();

  constructor(runs: readonly FoundRun[]) {
    for (const { name, run, tokens } of runs) {
      if (name.length < 2 || run.titled) continue;
      // the shipping line Delta Navigatie
      if (isBody(tokens[run.from - 1])) this.#add(name);
      if (name.length < 3 || name.length > LONGEST_BODY) continue;
      // The Ada Ruhl Museum is named for somebody; Philip Orme Cos. is called Philip Orme.
      const last = name.at(-1)?.word.folded ?? '';
      if (!ORGANIZATION_WORDS.has(last) || (isOf(name[0], FIRST_NAME) && !COMPANY_FORMS.test(last))) continue;
      for (let length = 2; length < name.length; length += 1) this.#add(name.slice(0, length));
    }
  }

  #add(name: readonly Token[]): void {
    this.#names.add(foldedText(name));
    this.#starts.add(name[0]?.word.folded ?? '');
  }

  has(name: readonly Token[]): boolean {
    // Words put together for a question take long to look up.
    return this.#starts.has(name[0]?.word.folded ?? '') && this.#names.has(foldedText(name));
  }
}
