import { expect, onTestFinished, test } from 'vitest';
import { NOTIFY, watchPostgres } from '../../src/store/postgres-watch.ts';
import { createTestDatabase, run } from '../support/postgres.ts';
import { silencing } from '../support/silencing.ts';

/** What was told, to be waited for one by one. */
function listener(): { readonly tell: () => void; readonly told: () => Promise<void> } {
  let count = 0;
  let wake = (): void => undefined;
  return {
    tell() {
      count++;
      wake();
    },
    async told() {
      while (count === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      count--;
    },
  };
}

test('a server that falls silent is left, and what changed meanwhile is told once it answers again', async () => {
  const { url: direct, drop } = await createTestDatabase();
  onTestFinished(drop);
  const { url, silence } = await silencing(direct);
  const { tell, told } = listener();
  // The driver warns where a question is put before the one before it is answered.
  const warnings: string[] = [];
  const warn = ({ message }: Error): void => void warnings.push(message);
  process.on('warning', warn);
  onTestFinished(() => void process.off('warning', warn));
  const stop = watchPostgres(url, tell, { askEvery: 50, patience: 500, retryAfter: 10 });
  await told();
  await run(direct, NOTIFY);
  await told();
  silence();
  await run(direct, NOTIFY);
  // By the new connection when it stands.
  await expect(told()).resolves.toBeUndefined();
  await run(direct, NOTIFY);
  await told();
  await stop();
  expect(warnings).toEqual([]);
});

test('closing waits no longer than its patience for a server that is silent', async () => {
  const { url: direct, drop } = await createTestDatabase();
  onTestFinished(drop);
  const { url, silence } = await silencing(direct);
  const { tell, told } = listener();
  const stop = watchPostgres(url, tell, { askEvery: 60_000, patience: 100, retryAfter: 10 });
  await told();
  silence();
  await expect(stop()).resolves.toBeUndefined();
});
