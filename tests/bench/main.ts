/**
 * Measures, and prints what it measured; asserts nothing. Figures that depend on the machine stand beside one
 * measured in the same run: ratios travel, seconds do not.
 *
 *   npm run bench
 */
import { benchIngest } from './ingest.ts';
import { benchPages } from './pages.ts';
import { benchParse } from './parse.ts';
import { benchQuery } from './query.ts';
import { benchSearch } from './search.ts';
import { print } from './measure.ts';

print(`node ${process.version}`);
benchParse();
await benchIngest();
await benchQuery();
await benchSearch();
await benchPages();
