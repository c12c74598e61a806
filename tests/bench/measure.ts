/** Prints one line. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Median milliseconds of `runs` runs, after as many to warm up as fit into half a second. */
export async function median(runs: number, work: () => unknown): Promise<number> {
  const warm = performance.now();
  do await work();
  while (performance.now() - warm < 500);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Milliseconds: after two, a run over 900 real stories still takes half as long again as it does after eight seconds. */
const WARM_UP = 6_000;

/**
 * Median milliseconds that this thread's core works for one run, after as many to warm up as take six seconds, in which the
 * code is compiled: what else the machine does is not counted.
 */
export function coreTime(runs: number, work: () => unknown): number {
  const spent = () => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  for (let warm = 0; warm < WARM_UP;) warm += Math.max(spent(), 1);
  const times = Array.from({ length: runs }, spent).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** A figure with three digits that count. */
export const figure = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en');
