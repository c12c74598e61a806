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

/** A figure with three digits that count. */
export const figure = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en');
