import { describe, expect, test } from 'vitest';
import { damagedAt, titles, told } from './damage-told.ts';
import { parseText } from './documents.ts';

describe('front matter that is no YAML tells what is wrong where', () => {
  const story = (...head: string[]): string => `---\n${head.join('\n')}\n---\n\nThe ferry ran aground.\n`;
  test.each([
    [
      'a second colon',
      ['title: Ferry: aground'],
      '2:8',
      'a second colon stands in this text of its front matter; put the text in quotation marks',
    ],
    [
      'a quotation mark',
      ['by: Ann', 'title: "Ferry'],
      '3:8',
      'the quotation mark that opens here in its front matter is not closed',
    ],
    [
      'a bracket',
      ['title: Ferry', 'tags: [sea, fog'],
      '3:7',
      'the bracket that opens here in its front matter is not closed',
    ],
    [
      'a brace',
      ['title: Ferry', 'tags: {sea: fog', 'by: Ann'],
      '3:7',
      'the bracket that opens here in its front matter is not closed',
    ],
    [
      'a tab',
      ['title: Ferry', '\tby: Ann'],
      '3:1',
      'a line of its front matter begins with a tab; YAML indents with spaces',
    ],
    ['words behind a mark', ['title: "Ferry" aground'], '2:16', 'its front matter is no YAML from here on'],
    [
      'a sign of YAML',
      ['title: @ferry'],
      '2:8',
      'this text of its front matter begins with a sign of YAML; put the text in quotation marks',
    ],
    [
      'a key given twice',
      ['title: Ferry', 'title: Fog'],
      '3:1',
      'this key of its front matter stands there twice',
    ],
    ['an unknown escape', ['title: "Ferry\\q"'], '2:14', 'its front matter is no YAML from here on'],
  ])('%s', (_name, head, place, reason) => {
    expect(told(story(...head), 'story.md')).toEqual(damagedAt(place, reason));
    expect(told(story(...head), 'story.txt')).toEqual(damagedAt(place, reason));
    expect(titles(story(...head))).toHaveLength(1);
  });

  test('front matter that nothing closes ends at the first blank line', () => {
    const text = '---\ntitle: Ferry aground\nby: Ann Bell\n\nHOLM, Jan 9 - The ferry ran aground.\n';
    const reason = 'its front matter, which opens here, has no line `---` behind it';
    expect(told(text)).toEqual(damagedAt('1:1', reason));
    expect(titles(text)).toEqual(['Ferry aground']);
  });

  test.each([
    ['a rule above a story', '---\n\nFerry aground\n\nThe ferry ran aground.\n'],
    [
      'a rule above words with a colon',
      '---\nThis just in: the ferry ran\nThe end.\n\nThe ferry ran aground.\n',
    ],
    ['a rule above one known key', '---\nNote: the ferry ran\nand sank.\n\nThe ferry ran aground.\n'],
  ])('%s is no front matter', (_name, text) => {
    expect(parseText(text)).toMatchObject({ format: 'PLAIN_TEXT', diagnostics: [] });
  });
});

describe('XML that is damaged', () => {
  test('says whether a story is read from it', () => {
    const read = '<nitf><body><body.content>\n<p>The ferry ran aground.';
    expect(told(read)).toEqual(damagedAt('2:1', 'the element p is not closed'));
    const cut = '<nitf><head><title>Ferry</title></head>\n<body>';
    expect(told(cut)).toEqual([
      '2:1: MALFORMED_MARKUP The file is damaged: the element body is not closed. No story is read from it.',
      '1:1: NO_TEXT The news item holds no text.',
    ]);
    const empty = '<newsMessage><itemSet>\n<newsItem guid="urn:x:1">';
    expect(told(empty)[0]).toBe(
      '2:1: MALFORMED_MARKUP The file is damaged: the element newsItem is not closed. No story is read from it.',
    );
  });

  test.each(['rss', 'feed'])('of %s is no story, cut off or not', (name) => {
    expect(told(`<${name}><title>Ferry`)).toEqual([
      `1:1: UNKNOWN_FORMAT The file is XML, but no news: its first element is ${name}; no story is read from it.`,
    ]);
  });
});

test.each([
  '<p>“We go,” Ann Lee said.</p>',
  '<!DOCTYPE html>\n<body><p>We go.</p></body>',
  '<div class="story">We go.</div>',
  '<H1>Plan</H1>\n<P>We go.</P>',
])('part of an HTML page is told to be HTML: %s', (text) => {
  expect(told(text)).toEqual(['1:1: UNKNOWN_FORMAT The file is HTML; no story is read from it.']);
});

test.each(['<w:p>We go.</w:p>', '<story>We go.</story>'])('other XML is told to be that: %s', (text) => {
  expect(told(text).join('')).toContain('The file is XML, but no news: its first element is ');
});
