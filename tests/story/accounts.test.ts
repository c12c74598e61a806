import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** Names of accounts, and whoever stands beside one. */
const CASES: ByConstruction<Row> = {
  'an account says': [
    ['"It is soup," wrote @netloft.', ['It is soup,', '@netloft', '@netloft']],
    ['"It is soup," @net_loft replied on Monday.', ['It is soup,', '@net_loft', '@net_loft']],
    ['"It is soup," wrote user @netloft.', ['It is soup,', 'user @netloft', 'user @netloft']],
    ['@netloft wrote: "It is soup."', ['It is soup.', '@netloft', '@netloft']],
    ['According to @netloft, it was soup.', ['it was soup', '@netloft', '@netloft']],
    [
      'According to a report by the surveyor, Anna Ruhl, it was soup.',
      ['it was soup', 'Anna Ruhl', 'a report'],
    ],
    ['According to the surveyor, Anna Ruhl fled.', ['Anna Ruhl fled', 'the surveyor', 'the surveyor']],
    ['It was soup, @netloft said.', ['It was soup', '@netloft', '@netloft']],
    [
      '"It is soup," tweeted Ann Lee. "It is stew," wrote @netloft. By noon it was over.',
      ['It is soup,', 'Ann Lee', 'Ann Lee'],
      ['It is stew,', '@netloft', '@netloft'],
    ],
    [
      '"It is soup," tweeted Ann Lee. "It is stew," @netloft replied.',
      ['It is soup,', 'Ann Lee', 'Ann Lee'],
      ['It is stew,', '@netloft', '@netloft'],
    ],
  ],
  'an account of somebody': [
    ['"It is soup," Ann Lee @netloft wrote.', ['It is soup,', 'Ann Lee', 'Ann Lee']],
    ['"It is soup," wrote Ann Lee @netloft.', ['It is soup,', 'Ann Lee', 'Ann Lee']],
    ['"It is soup," wrote Ann Lee (@netloft).', ['It is soup,', 'Ann Lee', 'Ann Lee']],
    ['"It is soup," Ann Lee, @netloft, wrote.', ['It is soup,', 'Ann Lee', 'Ann Lee']],
  ],
  'somebody says it to or on one': [
    ['"It is soup," Ann Lee tweeted at @netloft.', ['It is soup,', 'Ann Lee', 'Ann Lee']],
    [
      '"It is soup," she told @netloft. "It is stew," said Ann Lee.',
      ['It is soup,', null, 'she'],
      ['It is stew,', 'Ann Lee', 'Ann Lee'],
    ],
    ['"It is soup," wrote one user, @netloft.', ['It is soup,', 'one user', 'one user']],
  ],
};

testByConstruction(CASES, rowsOf);
