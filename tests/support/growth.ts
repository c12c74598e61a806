/** Makes what is to be measured of a text of this length in characters: what it takes to make it is not measured. */
export type Prepare = (length: number) => () => void;

/** Times as long the long text is: it takes as many times the work if that is linear, the square if it is quadratic. */
const TIMES = 8;
/** Below this the growth is certainly linear, above it not: half-way between eight and sixty-four, less the noise. */
export const LINEAR = 30;
/** What takes less drowns in the noise: eight times as much is many steps of the clock. */
const MEASURABLE = 8;
/** The clock of a thread may go in steps of so many milliseconds: less than one step cannot be told from none. */
const STEP = 4;
const SHORTEST = 4_000;
const LONGEST = 1_000_000;

/**
 * Times the work grows where a text is eight times as long. Measured is the time of this thread alone, and not on the
 * clock: what else goes on in the machine only adds, so the least of some runs counts.
 */
export function growth(prepare: Prepare): number {
  let length = SHORTEST;
  let once = work(prepare(length), 3);
  while (once < MEASURABLE && length < LONGEST) {
    length *= 2;
    once = work(prepare(length), 3);
  }
  const [short, long] = [prepare(length), prepare(length * TIMES)];
  let ratio = work(long, 1) / Math.max(once, STEP);
  // Both again, side by side: a machine that was busy or a heap that was full for one is so for the other too.
  for (let attempt = 0; attempt < 4 && ratio > LINEAR; attempt += 1)
    ratio = Math.min(ratio, work(long, 1) / Math.max(work(short, 2), STEP));
  return ratio;
}

/**
 * Milliseconds of this thread, the least of so many runs; other threads, those that collect garbage among them, do not
 * count. Once one took less than is measurable no other is needed.
 */
function work(run: () => void, runs: number): number {
  let least = Infinity;
  for (let count = 0; count < runs && least >= MEASURABLE; count += 1) {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
