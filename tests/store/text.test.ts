import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { afterPrefix, escapeText, unescapeText } from '../../src/store/text-escape.ts';
import type { Repository } from '../../src/store/repository.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { reading } from './corpus.ts';
import { articleId, fileOf, first, sourceId } from './fixtures.ts';

/** Texts of all code units, the ones that need an escape among them far more often than by chance. */
const unit = fc.oneof(
  fc.constantFrom(
    '\0',
    '\u0001',
    '\u0002',
    '\ud7ff',
    '\ud800',
    '\udbff',
    '\udc00',
    '\udfff',
    '\ue000',
    '\ue001',
    '\uf8ff',
    '\ufeff',
    '😀',
    "'",
    '\\',
    'é',
    'a',
  ),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const text = fc.array(unit, { maxLength: 20 }).map((units) => units.join(''));

/** Order by code point, a surrogate without its other half being one. */
function compare(one: string, other: string): number {
  const [left, right] = [Array.from(one), Array.from(other)].map((points) =>
    points.map((point) => point.codePointAt(0) ?? 0),
  );
  for (const [index, point] of (left ?? []).entries()) {
    const difference = point - (right?.[index] ?? -1);
    if (difference !== 0) return Math.sign(difference);
  }
  return Math.sign((left?.length ?? 0) - (right?.length ?? 0));
}

describe('the escape', () => {
  test('is undone, and is what every database can store', () => {
    fc.assert(
      fc.property(text, (original) => {
        const stored = escapeText(original);
        expect(stored.isWellFormed()).toBe(true);
        expect(stored).not.toContain('\0');
        expect(unescapeText(stored)).toBe(original);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps the order of code points', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(compare(escapeText(one), escapeText(other))).toBe(compare(one, other));
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves ordinary text as it is', () => {
    expect(escapeText('Müller’s “😀”\r\n\t\ufeff')).toBe('Müller’s “😀”\r\n\t\ufeff');
  });
});

test('the end of a range of prefixes comes right after them', () => {
  fc.assert(
    fc.property(text, text, (prefix, other) => {
      const end = afterPrefix(prefix);
      const starts = Array.from(other).slice(0, Array.from(prefix).length).join('') === prefix;
      const inRange = compare(other, prefix) >= 0 && (end === null || compare(other, end) < 0);
      expect(inRange).toBe(starts);
    }),
    { numRuns: 2000 },
  );
  expect(afterPrefix('a\u{10FFFF}')).toBe('b');
  expect(afterPrefix('')).toBeNull();
  expect(afterPrefix('\ud800\udbff')).toBe('\ud800\ue000');
});

describe.each(engines())('texts on $name', ({ open }) => {
  let store: TestStore;
  let repository: Repository;

  beforeAll(async () => {
    store = await open();
    repository = store.repository;
  });
  afterAll(() => store.close());

  test('come back exactly, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (body, name) => {
        const cast = [{ name: `Ann ${name}`, family: name, forms: [name], descriptions: [body] }];
        const file = fileOf({
          path: 'text.txt',
          text: body,
          stories: [
            {
              headline: name,
              byline: body,
              places: [name],
              paragraphs: [body],
              cast,
              quotes: [{ text: body, by: `Ann ${name}` }],
            },
          ],
        });
        await repository.save(file);
        await reading(repository, async (snapshot) => {
          const id = sourceId('text.txt');
          expect((await snapshot.textsOf([id])).get(id)).toBe(body);
          expect((await snapshot.articlesOfSources([id])).get(id)).toEqual(file.articles);
          expect((await snapshot.paragraphsOf([articleId('text.txt')])).get(articleId('text.txt'))).toEqual(
            file.paragraphs,
          );
          expect((await snapshot.quotesOf([articleId('text.txt')], {})).get(articleId('text.txt'))).toEqual(
            file.quotes,
          );
          const speaker = file.speakers[0]?.id ?? '';
          expect((await snapshot.descriptionsOf([speaker])).get(speaker)).toEqual([body]);
          const where = { headline: { equals: name, startsWith: name, contains: name, in: [name] } };
          const page = await snapshot.articlePage(where, [{ field: 'HEADLINE', direction: 'ASC' }], first(1));
          expect(page.items).toHaveLength(1);
          const after = await snapshot.articlePage(
            where,
            [{ field: 'HEADLINE', direction: 'ASC' }],
            first(1, { after: page.items[0]?.key ?? null }),
          );
          expect(after.items).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('may be long: longer than an index takes', async () => {
    const long = (letter: string): string =>
      letter.repeat(3000).replaceAll('x', () => Math.random().toString(36).slice(2));
    const name = `Ann ${long('x')}`;
    const file = fileOf({
      path: `${long('x')}.txt`,
      text: long('x'),
      stories: [
        {
          headline: long('x'),
          byline: long('x'),
          places: [long('x')],
          cast: [{ name, forms: [`${name}a`, `${name}b`], descriptions: [long('x')] }],
        },
      ],
    });
    await repository.save(file);
    await reading(repository, async (snapshot) => {
      expect(await snapshot.sourcesByPath(file.source.path)).toEqual([file.source]);
      expect((await snapshot.articlesOfSources([file.source.id])).get(file.source.id)).toEqual(file.articles);
      const speaker = file.speakers[0]?.id ?? '';
      expect((await snapshot.speakersById([speaker])).get(speaker)?.name).toBe(`${name}b`);
      expect((await snapshot.alternateNamesOf([speaker])).get(speaker)).toEqual([name, `${name}a`]);
      const page = await snapshot.articlePage(
        { headline: { contains: file.articles[0]?.headline ?? '' } },
        [{ field: 'HEADLINE', direction: 'ASC' }],
        first(1),
      );
      expect(page.items[0]?.key[0]).toHaveLength(256);
    });
  });
});
