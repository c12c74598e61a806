import { expect, test } from 'vitest';
import { readFrame } from '../../../src/story/frame/read-frame.ts';

const ANPA = [
  'a0456',
  'r i BC-EU--FarmAid 10-13 0500',
  '^BC-EU--Farm Aid,0500<',
  '^Ministers agree on farm aid<',
  '^AP Photo BRU101<',
  '^By ANN BELL=',
  '^Associated Press Writer=',
  '\tBRUSSELS, Belgium (AP) _ Farm ministers agreed on Tuesday to spend',
  'more on milk, after a night of talks.',
  '\tThe money will be paid from May.',
  'AP-NY-10-13-09 1723EDT<',
].join('\n');

const IPTC = [
  'ZCZC FRA0123',
  'FRA0123 4 I 0234 DPA /XYZ-AB12',
  '',
  'Ministers agree on farm aid',
  '',
  'By Ann Bell, dpa =',
  '',
  'BRUSSELS, Oct 13 (dpa) - Farm ministers agreed on Tuesday to spend more.',
  '',
  'The money will be paid from May.',
  '',
  'dpa ab cd',
  '131723 GMT OCT 09',
  '',
  'NNNN',
].join('\n');

const CONTROLS =
  '\u0001r e n BC-farm\u0002\r\nMinisters agree on farm aid\r\n  BRUSSELS (Reuters) - Farm ministers agreed.\r\n\u0003\r\n131723 GMT oct 2009\r\n\u0004';

test.each([
  ['ANPA 1312', ANPA, 'Ministers agree on farm aid', ['ANN BELL'], '2009-10-13T17:23:00-04:00'],
  ['IPTC 7901', IPTC, 'Ministers agree on farm aid', ['Ann Bell'], '2009-10-13T17:23:00+00:00'],
  ['control characters', CONTROLS, 'Ministers agree on farm aid', [], '2009-10-13T17:23:00+00:00'],
])(
  'the marks of %s are taken off, the stamp below the text tells when',
  (_name, source, headline, names, publishedAt) => {
    const { frame } = readFrame(source, 'x.txt');
    expect(frame).toMatchObject({ headline, alternativeHeadlines: [], publishedAt });
    expect(frame.credits.map(({ name, span }) => [name, source.slice(span.start, span.end)])).toEqual(
      names.map((name) => [name, name]),
    );
    expect(frame.paragraphs.map(({ kind }) => kind)).toEqual(
      source === CONTROLS ? ['BODY'] : ['BODY', 'BODY'],
    );
    // Nothing that is not blank is left out.
    const covered = new Set<number>();
    for (const { span } of [...frame.paragraphs, ...frame.furniture])
      for (let offset = span.start; offset < span.end; offset++) covered.add(offset);
    const left = Array.from(source).filter(
      (character, offset) => /\S/u.test(character) && !covered.has(offset),
    );
    expect(left).toEqual([]);
  },
);

test('the slug between the marks is the slugline, and the year of the dateline comes from the stamp', () => {
  expect(readFrame(ANPA, 'x.txt').frame).toMatchObject({ slugline: 'BC-EU--Farm Aid,0500', agency: 'AP' });
  expect(readFrame(IPTC, 'x.txt').frame.dateline?.date).toBe('2009-10-13');
});

test('a sentence that ends in a sign keeps it', () => {
  const { paragraphs } = readFrame(
    'ROME (AP) _ Ann Bell wrote on the wall that two and two=\n\nHe left.',
    'x.txt',
  ).frame;
  expect(paragraphs[0]?.text).toBe('Ann Bell wrote on the wall that two and two=');
});

test.each(['AP-NY-13-40-09 1723EDT', '331723 GMT OCT 09'])(
  'a stamp that no calendar has is told: %s',
  (stamp) => {
    const { diagnostics, frame } = readFrame(
      `Ferry sold\n\nROME (AP) _ The ferry was sold.\n\n${stamp}`,
      'x.txt',
    );
    expect(diagnostics.map(({ code }) => code)).toContain('INVALID_DATE');
    expect(frame.publishedAt).toBeNull();
  },
);
