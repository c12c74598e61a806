import { expect, test } from 'vitest';
import { lendDatabase } from './lent-databases.ts';
import { makeTemplateOnce, postgresUrl, run } from './postgres.ts';

const TEMPLATE = 'lent_in_test';
const FILL = `create table kept (number integer primary key, word text);
  insert into kept values (1, 'one'), (2, null);
  create table empty (number integer generated always as identity)`;
const AS_FILLED = `do $$ begin
  assert (select array_agg(number || coalesce(word, '') order by number) from kept) = array['1one', '2'];
  assert not exists (select from empty);
end $$`;

test('a database that is lent again is what it was at first', async () => {
  await makeTemplateOnce(TEMPLATE, (url) => run(url, FILL));
  const first = await lendDatabase(TEMPLATE);
  await run(first.url, AS_FILLED);
  await run(first.url, `delete from kept where number = 1; insert into kept values (3, 'three')`);
  await run(first.url, `insert into empty default values; update kept set word = 'two'`);
  await first.giveBack();

  const second = await lendDatabase(TEMPLATE);
  expect(second.url).toBe(first.url);
  await run(second.url, AS_FILLED);
  await run(second.url, `insert into empty default values`);
  await run(second.url, `do $$ begin assert (select number from empty) = 1; end $$`);

  // Nobody gets it while it is lent.
  const beside = await lendDatabase(TEMPLATE);
  expect(beside.url).not.toBe(second.url);
  await second.giveBack();
  await beside.giveBack();
});

test.each([
  'alter table kept alter column word set not null',
  'alter table kept add column more integer',
  'alter table kept add check (number < 9)',
  'create index more on kept (word)',
  'create function more() returns integer language sql return 1',
  'drop table empty',
  'create schema more',
])('one whose tables were changed is not lent again: %s', async (change) => {
  await makeTemplateOnce(TEMPLATE, (url) => run(url, FILL));
  const changed = await lendDatabase(TEMPLATE);
  await run(changed.url, `delete from kept; ${change}`);
  await changed.giveBack();
  const other = await lendDatabase(TEMPLATE);
  expect(other.url).not.toBe(changed.url);
  await run(other.url, AS_FILLED);
  await other.giveBack();
});

test('one that a test has dropped is given back all the same, and not lent again', async () => {
  await makeTemplateOnce(TEMPLATE, (url) => run(url, FILL));
  const dropped = await lendDatabase(TEMPLATE);
  await run(await postgresUrl(), `drop database ${new URL(dropped.url).pathname.slice(1)}`);
  await dropped.giveBack();
  const other = await lendDatabase(TEMPLATE);
  expect(other.url).not.toBe(dropped.url);
  await run(other.url, AS_FILLED);
  await other.giveBack();
});
