import { expect, test } from 'vitest';
import { parseText } from './documents.ts';

const WORDS = 'ROME, April 2 (Halcyon) - The harbour board sold its last ferry on Saturday.';

/** A story of every format with a date in its metadata. */
const FORMATS: Readonly<Record<string, (date: string) => string>> = {
  'front matter': (date) => `---\ntitle: Ferry sold\ndate: ${date}\n---\n\n${WORDS}\n`,
  'quoted front matter': (date) => `---\ntitle: Ferry sold\ndate: "${date}"\n---\n\n${WORDS}\n`,
  NITF: (date) =>
    `<nitf><head><docdata><date.issue norm="${date}"/></docdata></head><body><body.content><p>${WORDS}</p></body.content></body></nitf>`,
  'NewsML-G2': (date) =>
    `<newsItem guid="urn:x:1"><itemMeta><versionCreated>${date}</versionCreated></itemMeta><contentSet><inlineXML><nitf><body><body.content><p>${WORDS}</p></body.content></body></nitf></inlineXML></contentSet></newsItem>`,
  ninjs: (date) =>
    JSON.stringify({ uri: 'urn:x:1', headline: 'Ferry sold', versioncreated: date, body_text: WORDS }),
  mail: (date) => `From: desk@halcyon.example\nSubject: Ferry sold\nDate: ${date}\n\n${WORDS}\n`,
};

function datesOf(text: string): unknown {
  const [story] = parseText(text).stories;
  const codes = story?.diagnostics
    .filter(({ code }) => code.includes('DATE'))
    .map(({ code, span }) => [code, text.slice(span?.start, span?.end)]);
  return [story?.publishedAt, story?.publishedOn, story?.dateline?.date, codes];
}

for (const [format, write] of Object.entries(FORMATS)) {
  test.each(['2011-04-03', 'April 3, 2011', '3 Apr 2011'])(
    `${format}: %s tells the day and the dateline's year, no instant, and that it does not`,
    (date) => {
      expect(datesOf(write(date))).toEqual([null, '2011-04-03', '2011-04-02', [['DATE_WITHOUT_TIME', date]]]);
    },
  );

  test.each(['soon', '2011-13-40'])(`${format}: %s is told to be no date`, (date) => {
    expect(datesOf(write(date))).toEqual([
      null,
      null,
      null,
      [
        ['INVALID_DATE', date],
        ['DATELINE_WITHOUT_YEAR', 'ROME, April 2 (Halcyon)'],
      ],
    ]);
  });
}
