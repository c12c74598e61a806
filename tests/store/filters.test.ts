import { describe, expect, test } from 'vitest';
import type { ArticleWhere, PersonWhere, QuoteWhere, SourceFileWhere } from '../../src/store/query.ts';
import { engines } from '../support/engines.ts';
import { CORPUS, reading } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import { articleId, first, personId } from './fixtures.ts';
import { SUMMIT, AGAIN, SNOW, UNDATED, ARTICLES, ALL } from './filtered.ts';

const articleCases: readonly (readonly [ArticleWhere, readonly string[]])[] = [
  [{}, ALL],
  [{ ids: [articleId('a/summit.txt'), 'unknown', '\0'] }, [SUMMIT]],
  [{ ids: [] }, []],

  [{ title: { equals: 'MULLER again' } }, [AGAIN]],
  [{ title: { contains: 'SNÖW' } }, [SNOW]],
  [{ title: { isNull: true } }, []],
  [{ headline: { equals: 'łódź' } }, [UNDATED]],
  [{ headline: { equals: 'LODZ' } }, [UNDATED]],
  [{ headline: { equals: 'Lod' } }, []],
  [{ headline: { in: ['lodz', 'muller AGAIN', 'x'] } }, [AGAIN, UNDATED]],
  [{ headline: { in: [] } }, []],
  [{ headline: { contains: 'müller' } }, [AGAIN, SUMMIT]],
  [{ headline: { contains: "MULLER'S" } }, [SUMMIT]],
  [{ headline: { contains: '100%' } }, [SUMMIT]],
  [{ headline: { contains: '0% a' } }, [SUMMIT]],
  [{ headline: { contains: '1%d' } }, []],
  [{ headline: { contains: '_' } }, []],
  [{ headline: { contains: '' } }, [AGAIN, SUMMIT, UNDATED]],
  [{ headline: { startsWith: 'MÜLLER' } }, [AGAIN, SUMMIT]],
  [{ headline: { startsWith: 'muller’s' } }, [SUMMIT]],
  [{ headline: { startsWith: 'again' } }, []],
  [{ headline: { startsWith: '%' } }, []],
  [{ headline: { startsWith: '' } }, [AGAIN, SUMMIT, UNDATED]],
  [{ headline: { startsWith: '\u{10FFFF}' } }, []],
  [{ headline: { isNull: true } }, [SNOW]],
  [{ headline: { isNull: false } }, [AGAIN, SUMMIT, UNDATED]],
  [{ headline: { contains: 'muller', startsWith: 'muller', isNull: false } }, [AGAIN, SUMMIT]],
  [{ headline: { contains: 'muller', isNull: true } }, []],
  [{ headline: {} }, ALL],

  [{ byline: { contains: 'ann' } }, [AGAIN]],
  [{ byline: { isNull: true } }, [SNOW, UNDATED]],
  [{ agency: { in: ['ap', 'reuters'] } }, [AGAIN, SUMMIT]],
  [{ agency: { isNull: true } }, [SNOW, UNDATED]],
  [{ datelinePlace: { equals: 'zurich' } }, [SNOW]],
  [{ datelinePlace: { in: ['Beijing', 'zürich'] } }, [SNOW, SUMMIT]],
  [{ datelinePlace: { startsWith: 'mos', contains: 'jing' } }, []],
  [{ datelinePlace: { isNull: true } }, [AGAIN, UNDATED]],
  [{ datelinePlace: { isNull: false } }, [SNOW, SUMMIT]],
  [{ datelinePlace: { isNull: false, equals: 'moscow' } }, [SUMMIT]],
  [{ datelinePlace: {} }, ALL],
  [{ sourcePath: { startsWith: 'c/' } }, [UNDATED]],
  [{ sourcePath: { contains: '-stories' } }, [AGAIN, SNOW]],
  [{ sourcePath: { isNull: true } }, []],
  [{ folders: ['wire'] }, ALL],
  [{ folders: ['other', 'Wire', 'wir'] }, []],
  [{ folders: [] }, []],
  [
    { OR: [{ folders: ['other'] }, { NOT: { folders: ['wire'] } }, { headline: { equals: 'lodz' } }] },
    [UNDATED],
  ],

  [{ publishedAt: { from: '2009-10-13T21:23:00Z' } }, [AGAIN, SNOW, SUMMIT]],
  [{ publishedAt: { from: '2009-10-13T21:23:00.001Z' } }, [SNOW]],
  [{ publishedAt: { before: '2010-01-01T00:00:00Z' } }, [AGAIN, SUMMIT]],
  [{ publishedAt: { from: '2009-10-13T21:23:00Z', before: '2009-10-13T21:23:00Z' } }, []],
  [{ publishedAt: { isNull: true } }, [UNDATED]],
  [{ publishedAt: { isNull: false } }, [AGAIN, SNOW, SUMMIT]],
  [{ ingestedAt: { from: '2024-01-02T00:00:00Z', before: '2024-01-03T00:00:00Z' } }, [AGAIN, SNOW]],

  [{ author: { name: { equals: 'ANN LEE' } } }, [AGAIN]],
  [{ author: {} }, [AGAIN, SUMMIT]],
  [{ author: { ids: [] } }, []],
  [{ mentions: { ids: [personId('Hillary Clinton')] } }, [AGAIN, SUMMIT]],
  [{ mentions: { name: { equals: 'Ann Lee' } } }, [SNOW]],
  [{ mentions: { name: { startsWith: 'hillary', contains: 'rodham' } } }, [AGAIN]],
  [{ mentions: { name: { equals: 'gazprom' } } }, []],
  [{ mentions: { hasQuotes: false } }, [AGAIN, SNOW, SUMMIT]],
  [{ mentions: { hasQuotes: true } }, [AGAIN, SUMMIT]],
  [{ hasQuote: {} }, [AGAIN, SUMMIT]],
  [{ hasQuote: { text: { equals: 'again' } } }, [AGAIN]],
  [{ hasQuote: { speaker: { name: { contains: 'official' } } } }, [SUMMIT]],
  [{ hasQuote: { denied: true } }, [SUMMIT]],
  [{ hasQuote: { kinds: ['MIXED'], speaker: { ids: [personId('Hillary Clinton')] } } }, []],

  [{ AND: [] }, ALL],
  [{ OR: [] }, []],
  [{ AND: [{ headline: { contains: 'muller' } }, { agency: { equals: 'ap' } }] }, [AGAIN]],
  [{ OR: [{ agency: { equals: 'ap' } }, { publishedAt: { isNull: true } }] }, [AGAIN, UNDATED]],
  [{ OR: [{ agency: { equals: 'ap' } }], headline: { contains: 'snow' } }, []],
  [{ NOT: { headline: { contains: 'muller' } } }, [SNOW, UNDATED]],
  [{ NOT: {} }, []],
  [{ NOT: { NOT: { headline: { contains: 'muller' } } } }, [AGAIN, SUMMIT]],
  [{ NOT: { OR: [] } }, ALL],
  [{ NOT: { AND: [] } }, []],
  [{ NOT: { mentions: { ids: [personId('Hillary Clinton')] } } }, [SNOW, UNDATED]],
  [
    { NOT: { OR: [{ headline: { contains: 'muller' } }, { AND: [{ publishedAt: { isNull: true } }] }] } },
    [SNOW],
  ],
];

const quoteCases: readonly (readonly [QuoteWhere, readonly string[]])[] = [
  [{}, ['Again', 'Gas flows', 'He said it', 'Nobody knows', 'Off the record', 'We’re “done” 😀']],
  [{ kinds: ['MIXED', 'INDIRECT'] }, ['Gas flows', 'Nobody knows']],
  [{ kinds: [] }, []],
  [{ text: { contains: "we're" } }, ['We’re “done” 😀']],
  [{ text: { contains: '😀' } }, ['We’re “done” 😀']],
  [{ text: { startsWith: 'n' } }, ['Nobody knows']],
  [{ speaker: { name: { equals: 'GAZPROM' } } }, ['Gas flows']],
  [{ speaker: { ids: [personId('Hillary Clinton')] } }, ['Again', 'We’re “done” 😀']],
  [{ speaker: {} }, ['Again', 'Gas flows', 'Off the record', 'We’re “done” 😀']],
  [{ attributed: true }, ['Again', 'Gas flows', 'Off the record', 'We’re “done” 😀']],
  [{ attributed: false }, ['He said it', 'Nobody knows']],
  [{ maximumConfidence: 0.7 }, ['Gas flows', 'Off the record']],
  [{ minimumConfidence: 0.6, maximumConfidence: 0.7 }, ['Off the record']],
  [{ maximumConfidence: 0, attributed: false }, []],
  [{ minimumConfidence: 0.9 }, ['Again', 'We’re “done” 😀']],
  [{ minimumConfidence: 0 }, ['Again', 'Gas flows', 'Off the record', 'We’re “done” 😀']],
  [{ methods: ['COLON', 'CUE_BEFORE'] }, ['Again', 'Gas flows']],
  [{ methods: [] }, []],
  [{ denied: true }, ['Off the record']],
  [{ denied: false }, ['Again', 'Gas flows', 'He said it', 'Nobody knows', 'We’re “done” 😀']],
  [{ NOT: { denied: true }, attributed: true }, ['Again', 'Gas flows', 'We’re “done” 😀']],
  [
    { publishedAt: { from: '2009-10-13T21:23:00Z' } },
    ['Again', 'Gas flows', 'He said it', 'Nobody knows', 'Off the record', 'We’re “done” 😀'],
  ],
  [{ publishedAt: { isNull: true } }, []],
  [{ NOT: { methods: ['CUE_AFTER'] } }, ['Again', 'Gas flows', 'Nobody knows']],
  [
    { NOT: { speaker: { ids: [personId('Hillary Clinton')] } } },
    ['Gas flows', 'He said it', 'Nobody knows', 'Off the record'],
  ],
  [
    { OR: [{ kinds: ['MIXED'] }, { AND: [{ attributed: false }, { kinds: ['DIRECT'] }] }] },
    ['Gas flows', 'He said it'],
  ],
];

const personCases: readonly (readonly [PersonWhere, readonly string[]])[] = [
  [{}, ['Ann Lee', 'Hillary Clinton', 'Hillary Rodham Clinton', 'Jeff Mason', 'Sergei Lavrov']],
  [{ ids: [personId('Ann Lee'), articleId('a/summit.txt')] }, ['Ann Lee']],
  [{ ids: [] }, []],
  [{ name: { contains: 'CLINTON' } }, ['Hillary Clinton', 'Hillary Rodham Clinton']],
  [{ name: { equals: 'gazprom' } }, []],
  [{ hasQuotes: true }, ['Hillary Clinton']],
  [{ hasQuotes: false, name: { startsWith: 'hill' } }, ['Hillary Rodham Clinton']],
];

const SUMMIT_FILE = 'wire/a/summit.txt';
const OTHER_FILE = 'other/a/summit.txt';
const TWO_FILE = 'wire/b/two-stories.txt';
const UNDATED_FILE = 'wire/C/undated.txt';

const sourceCases: readonly (readonly [SourceFileWhere, readonly string[]])[] = [
  [{}, [OTHER_FILE, UNDATED_FILE, SUMMIT_FILE, TWO_FILE]],
  [{ folders: ['other', 'Wire'] }, [OTHER_FILE]],
  [{ folders: [] }, []],
  [{ path: { startsWith: 'c/' } }, [UNDATED_FILE]],
  [{ path: { equals: 'A/SUMMIT.txt' }, folders: ['wire'] }, [SUMMIT_FILE]],
  [{ hasDiagnostic: {} }, [UNDATED_FILE, SUMMIT_FILE, TWO_FILE]],
  [{ hasDiagnostic: { codes: ['FILE_ODD', 'NOTHING'] } }, [SUMMIT_FILE]],
  [{ hasDiagnostic: { codes: [] } }, []],
  [
    { hasDiagnostic: { codes: ['STORY_ODD'], minimumSeverity: 'INFO' } },
    [UNDATED_FILE, SUMMIT_FILE, TWO_FILE],
  ],
  [{ hasDiagnostic: { codes: ['FILE_ODD'], minimumSeverity: 'WARNING' } }, []],
  [{ hasDiagnostic: { minimumSeverity: 'ERROR' } }, []],
  [{ hasArticles: false }, [OTHER_FILE]],
  [{ hasArticles: true, path: { contains: 'summit' } }, [SUMMIT_FILE]],
];

describe.each(engines())('filters on $name', ({ open }) => {
  const store = filledStore(open, CORPUS);

  test.each(articleCases)('articles where %j', async (where, expected) => {
    await reading(store.repository, async (snapshot) => {
      const { items } = await snapshot.articlePage(where, [], first(100));
      expect(items.map(({ record }) => ARTICLES.get(record.id)).sort()).toEqual(expected);
      expect(await snapshot.articleCount(where)).toBe(expected.length);
    });
  });

  test.each(quoteCases)('quotations where %j', async (where, expected) => {
    await reading(store.repository, async (snapshot) => {
      const { items } = await snapshot.quotePage(where, [], first(100));
      expect(items.map(({ record }) => record.text).sort()).toEqual(expected);
      expect(await snapshot.quoteCount(where)).toBe(expected.length);
      const ofArticles = await snapshot.quotesOf([...ARTICLES.keys()], where);
      expect(
        [...ofArticles.values()]
          .flat()
          .map(({ text }) => text)
          .sort(),
      ).toEqual(expected);
    });
  });

  test.each(sourceCases)('files where %j', async (where, expected) => {
    await reading(store.repository, async (snapshot) => {
      const { items } = await snapshot.sourcePage(where, first(100));
      expect(items.map(({ record: { folder, path } }) => `${folder}/${path}`).sort()).toEqual(expected);
      expect(await snapshot.sourceCount(where)).toBe(expected.length);
    });
  });

  test.each(personCases)('people where %j', async (where, expected) => {
    await reading(store.repository, async (snapshot) => {
      const { items } = await snapshot.personPage(where, [], first(100));
      expect(items.map(({ record }) => record.name)).toEqual(expected);
      expect(await snapshot.personCount(where)).toBe(expected.length);
    });
  });
});
