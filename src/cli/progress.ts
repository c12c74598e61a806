import type { WriteStream } from 'node:tty';
import type { IngestProgress } from '../ingest/ingest.ts';
import { number } from './wording.ts';

/** Milliseconds between two pictures of the bar, and between two plain lines. */
const BAR_EVERY = 100;
const LINE_EVERY = 5_000;
const BAR_WIDTH = 24;

type Stream = Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;

/** Shows how far a run is: a bar on a terminal, now and then a plain line elsewhere. A short run shows nothing. */
export class Progress {
  readonly #stream: Stream;
  #shown = performance.now();
  #isDrawn = false;

  constructor(stream: Stream) {
    this.#stream = stream;
  }

  /** Tells that one more file is done. */
  update(progress: IngestProgress): void {
    const now = performance.now();
    if (now - this.#shown < (this.#stream.isTTY === true ? BAR_EVERY : LINE_EVERY)) return;
    this.#shown = now;
    const counts = `${number(progress.done)} of ${number(progress.total)} files`;
    if (this.#stream.isTTY !== true) {
      this.#stream.write(`${counts} …\n`);
      return;
    }
    const filled = Math.floor((BAR_WIDTH * progress.done) / Math.max(1, progress.total));
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    // A terminal that does not know its width says 0.
    const columns =
      this.#stream.columns === undefined || this.#stream.columns < 1 ? 80 : this.#stream.columns;
    // Characters, not units, and no control of the terminal that a file's name may hold.
    const line = Array.from(`${bar} ${counts}  ${progress.path}`.replace(/\p{Cc}/gu, '?'));
    this.#stream.write(`\r\u001b[K${line.slice(0, columns - 1).join('')}`);
    this.#isDrawn = true;
  }

  /** Takes the bar away, so that what follows starts on a clean line. */
  end(): void {
    if (this.#isDrawn) this.#stream.write('\r\u001b[K');
    this.#isDrawn = false;
  }
}
