/** Fields that one execution gives in one turn of the event loop: some hundredths of a second. */
const FIELDS_A_TURN = 2_000;

/** A part of an answer that waits for its turn. */
interface Part {
  readonly fields: number;
  readonly give: () => void;
}

/**
 * Spreads the fields of a wide answer over turns of the event loop. What is read in one wave is there at once, and the
 * executor would give all that comes of it in one go, for seconds in which no other client is answered.
 */
export class Pace {
  readonly #hold: () => () => void;
  readonly #isOver: () => boolean;
  /** Fields that may still be given in this turn. */
  #left = FIELDS_A_TURN;
  /** In the order they came. */
  #waiting: Part[] = [];
  #isTurning = false;
  #release: (() => void) | null = null;

  /**
   * @param hold Keeps the next wave of reads back until what it returns is called: all that is asked for by the parts of
   *   this one is to be read together, or the statements would be as many as the turns.
   * @param isOver Whether the execution has ended; what waits then is never given, for nobody asks any more.
   */
  constructor(hold: () => () => void, isOver: () => boolean) {
    this.#hold = hold;
    this.#isOver = isOver;
  }

  /** Null where a part of so many fields can be given at once; else it is given when the promise resolves. */
  wait(fields: number): Promise<void> | null {
    this.#turnLater();
    if (this.#waiting.length === 0 && this.#left > 0) {
      this.#left -= fields;
      return null;
    }
    this.#release ??= this.#hold();
    return new Promise((give) => {
      this.#waiting.push({ fields, give });
    });
  }

  /**
   * The items of a list, those that come in a later turn as promises; the list itself as one if all of it does.
   *
   * @param fieldsEach What is selected of each item.
   */
  list(items: readonly unknown[], fieldsEach: number): unknown {
    const together = Math.max(1, Math.floor(FIELDS_A_TURN / fieldsEach));
    if (items.length <= together) {
      const turn = this.wait(items.length * fieldsEach);
      return turn === null ? items : turn.then(() => items);
    }
    let turn: Promise<void> | null = null;
    return items.map((item, index) => {
      if (index % together === 0) turn = this.wait(Math.min(together, items.length - index) * fieldsEach);
      return turn === null ? item : turn.then(() => item);
    });
  }

  #turnLater(): void {
    if (this.#isTurning) return;
    this.#isTurning = true;
    setImmediate(() => {
      this.#isTurning = false;
      this.#turn();
    });
  }

  #turn(): void {
    this.#left = FIELDS_A_TURN;
    if (this.#isOver()) this.#waiting = [];
    let given = 0;
    for (const { fields, give } of this.#waiting) {
      if (this.#left <= 0) break;
      this.#left -= fields;
      given += 1;
      give();
    }
    this.#waiting.splice(0, given);
    if (this.#waiting.length > 0) this.#turnLater();
    else {
      this.#release?.();
      this.#release = null;
    }
  }
}
