import { describe, expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { stories } from '../../src/store/migrations/001-stories.ts';
import { places } from './places.ts';

describe.each(places)('what was kept before, on $name', ({ place }) => {
  test('takes the segments of quotations kept before for all that they report', async () => {
    const { engine: open } = await place();
    const engine = await open();
    onTestFinished(() => engine.close());
    await migrate(engine, [stories]);
    await engine.batch([
      STORED_SOURCE,
      STORED_ARTICLE,
      {
        sql: `insert into quotes (id, article_id, source_id, position, kind, text, text_folded, segments,
          paragraph_ids, confidence_key, published_utc)
          values ('q', 'a', 's', 1, 'DIRECT', 'Go', 'go', '[{"start":3,"end":5}]', '[]', -1, '')`,
        parameters: [],
      },
    ]);
    await migrate(engine);
    const read = engine.read();
    expect(await read.query({ sql: 'select segments, content from quotes', parameters: [] })).toEqual([
      { segments: '[{"start":3,"end":5}]', content: '[{"start":3,"end":5}]' },
    ]);
    await read.close();
  });

  test('knows of quotations kept before whether they were denied, by what is stored of their attribution', async () => {
    const { engine: open } = await place();
    const engine = await open();
    onTestFinished(() => engine.close());
    await migrate(engine, [stories]);
    const attributions = [
      '{"method":"CUE_BEFORE","confidence":0.9,"denied":true,"explanation":"So."}',
      '{"method":"CUE_BEFORE","confidence":0.9,"denied":false,"explanation":"“\\"denied\\":true” stands there."}',
      '{"method":"CUE_BEFORE","confidence":0.9,"explanation":"An older version did not tell."}',
      null,
    ];
    await engine.batch([
      STORED_SOURCE,
      STORED_ARTICLE,
      ...attributions.map((attribution, index) => ({
        sql: `insert into quotes (id, article_id, source_id, position, kind, text, text_folded, segments,
          paragraph_ids, confidence_key, attribution, published_utc)
          values ($1, 'a', 's', $2, 'INDIRECT', 'Go', 'go', '[]', '[]', -1, $3, '')`,
        parameters: [`q${index}`, index + 1, attribution],
      })),
    ]);
    await migrate(engine);
    const read = engine.read();
    expect(await read.query({ sql: 'select denied from quotes order by position', parameters: [] })).toEqual([
      { denied: 1 },
      { denied: 0 },
      { denied: 0 },
      { denied: 0 },
    ]);
    await read.close();
  });

  test('knows the day of publication of stories kept before by their instant or their dateline', async () => {
    const { engine: open } = await place();
    const engine = await open();
    onTestFinished(() => engine.close());
    await migrate(engine, [stories]);
    const kept: readonly (readonly [publishedAt: string | null, dateline: string | null])[] = [
      [
        '2011-02-28T23:30:00-02:00',
        '{"text":"ROME, March 1, 2011","dateText":"March 1, 2011","date":"2011-03-01"}',
      ],
      [null, '{"text":"\\"date\\":\\"1\\"","dateText":"March 1, 2011","date":"2011-03-01","agency":"AP"}'],
      [null, '{"text":"ROME, March 1","dateText":"March 1","date":null,"agency":"AP"}'],
      [null, null],
    ];
    await engine.batch([
      STORED_SOURCE,
      ...kept.map(([publishedAt, dateline], index) => ({
        sql: `insert into articles (id, source_id, position, span_start, span_end, title, headline_key,
          alternative_headlines, keywords, credits, published_at, dateline, published_utc, ingested_at, ingested_utc, path_key, word_count)
          values ($1, 's', $2, 0, 9, '', '', '[]', '[]', '[]', $3, $4, '', '', '', '', 0)`,
        parameters: [`a${index}`, index, publishedAt, dateline],
      })),
    ]);
    await migrate(engine);
    const read = engine.read();
    const rows = await read.query({
      sql: 'select published_on from articles order by position',
      parameters: [],
    });
    expect(rows.map((row) => row['published_on'])).toEqual(['2011-02-28', '2011-03-01', null, null]);
    await read.close();
  });

  test('knows the titles of stories kept before, by the headline or in small letters', async () => {
    const { engine: open } = await place();
    const engine = await open();
    onTestFinished(() => engine.close());
    await migrate(engine, [stories]);
    await engine.batch([
      STORED_SOURCE,
      ...[
        ['MÜLLER Again', 'muller again'],
        ['Snow in May', null],
      ].map(([title = null, headline = null], index) => ({
        sql: `insert into articles (id, source_id, position, span_start, span_end, title, headline_folded, headline_key,
          alternative_headlines, keywords, credits, published_utc, ingested_at, ingested_utc, path_key, word_count)
          values ($1, 's', $2, 0, 9, $3, $4, '', '[]', '[]', '[]', '', '', '', '', 0)`,
        parameters: [`a${index}`, index, title, headline],
      })),
    ]);
    await migrate(engine);
    const read = engine.read();
    const rows = await read.query({
      sql: 'select title_folded from articles order by position',
      parameters: [],
    });
    expect(rows.map((row) => row['title_folded'])).toEqual(['muller again', 'snow in may']);
    await read.close();
  });
});

/** A file and its story as the first format kept them. */
const STORED_SOURCE = {
  sql: `insert into sources values ('s', '', '', '', '', '', 0, '', '', '')`,
  parameters: [],
};
const STORED_ARTICLE = {
  sql: `insert into articles (id, source_id, position, span_start, span_end, title, headline_key,
    alternative_headlines, keywords, credits, published_utc, ingested_at, ingested_utc, path_key, word_count)
    values ('a', 's', 1, 0, 9, '', '', '[]', '[]', '[]', '', '', '', '', 0)`,
  parameters: [],
};
