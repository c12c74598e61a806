import { CliError, EXIT } from '../exit-codes.ts';
import { complain } from '../terminal.ts';
import { number } from '../wording.ts';

/** Lines, marks or files that are wrong, of which so many are told; the rest is counted. */
export const MOST_TOLD = 20;

/** What is wrong with the lines or marks of a file, or with places in the files of a folder, to be told all at once. */
export class Faults {
  readonly #place: string;
  readonly #what: 'line' | 'mark' | 'place';
  readonly #told: string[] = [];
  #count = 0;

  /** @param place the file whose lines, or the folder whose files, are read */
  constructor(place: string, what: 'line' | 'mark' | 'place') {
    this.#place = place;
    this.#what = what;
  }

  get count(): number {
    return this.#count;
  }

  /** @param fault one sentence that names the place */
  add(fault: string): void {
    this.#count += 1;
    if (this.#count <= MOST_TOLD) this.#told.push(fault);
  }

  /**
   * Errors: `CliError` if something is wrong, once it is told.
   *
   * @param all whether more than the first is of interest
   */
  mustBeNone(all = true): void {
    const [first] = this.#told;
    if (first === undefined) return;
    if (this.#count === 1 || !all) throw new CliError(EXIT.PROBLEMS, first);
    for (const fault of this.#told) complain(`wiregraph: ${fault}`);
    const told = this.#count > MOST_TOLD ? `, of which ${MOST_TOLD} are told` : '';
    throw new CliError(
      EXIT.PROBLEMS,
      `${this.#place}: ${number(this.#count)} ${this.#what}s are wrong${told}; nothing is scored until they are right.`,
    );
  }
}
