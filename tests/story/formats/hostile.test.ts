import { describe, expect, test } from 'vitest';
import { parseText } from './documents.ts';

const story = (declarations: string, words: string): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE nitf [${declarations}]>\n` +
  `<nitf><body><body.content><p>It rained in Osby on Friday, and ${words} fell.</p></body.content></body></nitf>`;

function paragraphOf(text: string): string | undefined {
  return parseText(text).stories[0]?.paragraphs[0]?.text;
}

describe('entities of a document', () => {
  test('that lead to a file or an address are not followed', () => {
    const declarations =
      '<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY % all SYSTEM "http://127.0.0.1:9/x.dtd">%all;';
    expect(paragraphOf(story(declarations, '&secret;'))).toBe(
      'It rained in Osby on Friday, and &secret; fell.',
    );
  });

  test('that multiply are not expanded', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`,
    );
    const parsed = parseText(story(`<!ENTITY lol0 "lol">${laughs.join('')}`, '&lol9;'));
    expect(parsed.stories[0]?.paragraphs[0]?.text).toBe('It rained in Osby on Friday, and &lol9; fell.');
    expect(JSON.stringify(parsed).length).toBeLessThan(5000);
  });

  test('of characters are read', () => {
    expect(paragraphOf(story('', 'snow &amp; &#8220;hail&#x201D; &lt;2 cm&gt;'))).toBe(
      'It rained in Osby on Friday, and snow & “hail” <2 cm> fell.',
    );
  });
});

describe('deep nesting', () => {
  test.each([
    ['XML', `<nitf><body><body.content>${'<em>'.repeat(100_000)}`],
    ['JSON', `{"uri":"x","headline":"y","body_text":${'['.repeat(100_000)}`],
    ['YAML', `---\ntitle: ${'['.repeat(7000)}\n---\n\nText.`],
    ['nested lists of YAML', `---\ntitle:\n ${'- '.repeat(3000)}x\n---\n\nText.`],
    [
      'HTML in JSON',
      JSON.stringify({ uri: 'x', headline: 'y', body_xhtml: `<p>a</p>${'<div>'.repeat(100_000)}b` }),
    ],
    ['Markdown', `# A\n\n${'> '.repeat(20_000)}words`],
    ['brackets of Markdown', `# A\n\n${'[a]('.repeat(20_000)}words`],
    [
      'parts of mail',
      `From: a@b.c\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n${'--x\nContent-Type: multipart/mixed; boundary=x\n\n'.repeat(3000)}`,
    ],
  ])('in %s is read or refused, never a crash', (_name, text) => {
    expect(() => parseText(text)).not.toThrow();
  });

  test('in XML is told, with the place', () => {
    const text = `<nitf><body><body.content><p>Before.</p>${'<em>'.repeat(1000)}deep`;
    const parsed = parseText(text);
    expect(parsed.stories[0]?.paragraphs[0]?.text).toBe('Before.');
    expect(parsed.diagnostics).toMatchObject([{ code: 'MALFORMED_MARKUP', severity: 'WARNING' }]);
    expect(parsed.diagnostics[0]?.message).toContain('nests more than 200 elements');
  });
});

test('front matter that never ends is left after one look, with line ends of two characters too', () => {
  const text = `---\r\nFrom: desk\r\n${'It rained in Osby.\r\n'.repeat(24)}`;
  const before = process.threadCpuUsage().user;
  expect(parseText(text).format).toBe('PLAIN_TEXT');
  // In microseconds: tried in two ways for each line it takes ten seconds.
  expect(process.threadCpuUsage().user - before).toBeLessThan(1_000_000);
});

describe('names that every object of JavaScript has', () => {
  const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

  test('are no keys of front matter', () => {
    const keys = NAMES.map((name) => `${name}: rain`).join('\n');
    const [parsed] = parseText(
      `---\n${keys}\nheadline: Rain in Osby\n---\n\nIt rained.\n`,
      'rain.md',
    ).stories;
    expect(parsed?.furniture.map(({ kind }) => kind)).toEqual(['HEADLINE']);
  });

  test.each(NAMES)('are words as others are: %s', (name) => {
    const text = `Ann Lee said ${name} the mill would close. His ${name}, Tom Orme, left. "Go," his ${name} said. `;
    expect(parseText(`${text}According to ${name}, a ${name} told the ${name} so.`).stories).toHaveLength(1);
  });
});
