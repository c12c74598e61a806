/** Saves files one after the other until it is killed; a dot on standard output for each that is stored. */
import { openRepository } from '../../src/store/open.ts';
import { fileOf } from './fixtures.ts';

const repository = await openRepository(process.argv[2] ?? '');
for (let index = 0; ; index += 1) {
  const quotes = Array.from({ length: 50 }, (_, position) => ({ text: `Words ${position}`, by: 'Ann Lee' }));
  await repository.save(fileOf({ path: `${index}.txt`, stories: [{ cast: [{ name: 'Ann Lee' }], quotes }] }));
  process.stdout.write('.');
}
