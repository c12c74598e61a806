import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { SourceIndex } from '../../src/domain/source-index.ts';
import type { App } from '../../src/server/app.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { data, errorOf, quietApp, STORIES } from './support.ts';

interface SpanAnswer {
  readonly start: number;
  readonly end: number;
  readonly start16: number;
  readonly end16: number;
  readonly line: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const SPAN = `{ start end start16: start(unit: UTF16) end16: end(unit: UTF16) line exact
  prefix(length: 40) suffix(length: 40) }`;

describe.each(engines())('$name', ({ open }) => {
  let store: TestStore;
  let app: App;
  beforeAll(async () => {
    store = await open();
    for (const story of STORIES) await store.repository.save(story);
    app = quietApp(store.repository);
  });
  afterAll(() => store.close());

  test('every span selects its text in the source, in code points and in UTF-16', async () => {
    interface Story {
      readonly source: { readonly text: string };
    }
    const { articles } = await data<{ articles: { nodes: readonly Story[] } }>(
      app,
      `{ articles { nodes {
        source { text diagnostics { span ${SPAN} } }
        span ${SPAN} credits { span ${SPAN} } dateline { span ${SPAN} } paragraphs { span ${SPAN} }
        quotes { segments ${SPAN} attribution {
          mention ${SPAN} cue ${SPAN} chain { from ${SPAN} to ${SPAN} } via { mention ${SPAN} } } }
      } } }`,
    );
    let astral = 0;
    let spans = 0;
    for (const article of articles.nodes) {
      const { text } = article.source;
      const points = Array.from(text);
      for (const span of spansIn(article)) {
        spans++;
        if (span.start !== span.start16) astral++;
        expect(text.slice(span.start16, span.end16)).toBe(span.exact);
        expect(points.slice(span.start, span.end).join('')).toBe(span.exact);
        expect(points.slice(Math.max(0, span.start - 40), span.start).join('')).toBe(span.prefix);
        expect(points.slice(span.end, span.end + 40).join('')).toBe(span.suffix);
        expect(text.slice(0, span.start16).split('\n').length).toBe(span.line);
      }
    }
    expect(spans).toBeGreaterThan(100);
    expect(astral).toBeGreaterThan(10);
  });

  test.each([-1, 1001])('a length of %d is refused', async (length) => {
    for (const field of ['prefix', 'suffix']) {
      const error = await errorOf(
        app,
        `{ articles(first: 1) { nodes { span { ${field}(length: ${length}) } } } }`,
      );
      expect(error.extensions.code).toBe('BAD_LENGTH');
      expect(error.message).toContain(`got ${length}`);
    }
  });
});

/** Every span of an answer, wherever it stands. */
function spansIn(value: unknown): readonly SpanAnswer[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isSpan(value)) return [value];
  return Object.values(value).flatMap(spansIn);
}

function isSpan(value: object): value is SpanAnswer {
  return 'exact' in value;
}

test('offsets in any text convert as the characters are counted', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', '😀', '𝒮', '\n', '\r\n', '\r', '’', '\ud83d', '\ude00'),
  });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(8), (text, seed, length) => {
      const index = new SourceIndex(text);
      const points = Array.from(text);
      const at = seed % (points.length + 1);
      const offset = points.slice(0, at).join('').length;
      expect(index.offset(offset, 'CODE_POINT')).toBe(at);
      expect(index.offset(offset, 'UTF16')).toBe(offset);
      expect(index.before(offset, length)).toBe(points.slice(Math.max(0, at - length), at).join(''));
      expect(index.after(offset, length)).toBe(points.slice(at, at + length).join(''));
      const before = text.slice(0, offset);
      // Between CR and LF the line has not ended yet.
      if (!before.endsWith('\r')) expect(index.line(offset)).toBe(before.split(/\r\n|\n|\r/).length);
    }),
  );
});
