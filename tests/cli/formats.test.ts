import { describe, expect, test } from 'vitest';
import { runCommand, type CommandResult } from '../support/command.ts';
import { runHere } from '../support/command-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const LEAD = 'HOLM, Jan 9 (Halcyon) - A ferry ran aground in fog off Holm on Thursday.';
const SAID = '“The R&D bill is ours,” said Sten Abara, the captain.';
const XML_SAID = '&#x201C;The R&amp;D bill is ours,&#8221; said <em>Sten</em> Abara, the captain.';
const HTML = `<p>${LEAD}</p><p>${XML_SAID}</p>`;
const WHEN = '2020-01-09T07:30:00+01:00';
const HEADLINE = 'Ferry aground off Holm';

const nitf = (headline: string): string =>
  `<nitf><head><docdata><date.issue norm="20200109T073000+0100"/></docdata></head><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content>\n${HTML}\n</body.content></body></nitf>`;
const newsItem = (guid: string, headline: string): string =>
  `<newsItem guid="${guid}"><itemMeta><versionCreated>${WHEN}</versionCreated></itemMeta><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineData contenttype="text/html"><![CDATA[${HTML}]]></inlineData></contentSet></newsItem>`;
const ninjs = {
  one: { uri: 'urn:x:1', headline: HEADLINE, versioncreated: WHEN, body_xhtml: HTML },
  two: {
    uri: 'urn:x:2',
    headlines: [{ role: 'main', value: HEADLINE }],
    versioncreated: WHEN,
    bodies: [{ role: 'main', contenttype: 'text/html', value: HTML }],
  },
  three: {
    uri: 'urn:x:3',
    headlines: [{ value: HEADLINE }],
    versionCreated: WHEN,
    bodies: [{ contentType: 'text/plain', value: `${LEAD}\n\n${SAID}` }],
  },
};
const mail = (subject: string): string =>
  `From: desk@halcyon.example\nSubject: ${subject}\nDate: Thu, 9 Jan 2020 07:30:00 +0100\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${LEAD}\n\n=E2=80=9CThe R&D bill is ours,=E2=80=9D said Sten =\nAbara, the captain.\n`;
const mailbox = (...subjects: string[]): string =>
  subjects
    .map((subject) => `From desk@halcyon.example Thu Jan  9 07:30:00 2020\n${mail(subject)}`)
    .join('\n');
const frontMatter = (head: string): string => `---\n${head}\ndate: ${WHEN}\n---\n\n${LEAD}\n\n${SAID}\n`;

/** Files that are whole, with the headlines of their stories. */
const WHOLE: Readonly<
  Record<string, readonly [content: string, format: string, headlines: readonly string[]]>
> = {
  'newsml.xml': [newsItem('urn:x:1', HEADLINE), 'NewsML-G2', [HEADLINE]],
  'message.xml': [
    `<?xml version="1.0"?>\n<newsMessage><itemSet>${newsItem('urn:x:1', HEADLINE)}${newsItem('urn:x:2', 'Second')}</itemSet></newsMessage>`,
    'NewsML-G2',
    [HEADLINE, 'Second'],
  ],
  'nitf.xml': [`<?xml version="1.0"?>\n${nitf(HEADLINE)}\n`, 'NITF', [HEADLINE]],
  'ninjs1.json': [JSON.stringify(ninjs.one, null, 2), 'ninjs', [HEADLINE]],
  'ninjs2.json': [JSON.stringify(ninjs.two), 'ninjs', [HEADLINE]],
  'ninjs3.json': [JSON.stringify(ninjs.three), 'ninjs', [HEADLINE]],
  'package.json': [
    JSON.stringify({
      uri: 'urn:x:0',
      type: 'composite',
      headline: 'Package',
      associations: { main: ninjs.one, side: { ...ninjs.two, headlines: [{ value: 'Second' }] } },
    }),
    'ninjs',
    [HEADLINE, 'Second'],
  ],
  'lines.jsonl': [
    [ninjs.one, { ...ninjs.three, headlines: [{ value: 'Second' }] }]
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(''),
    'ninjs',
    [HEADLINE, 'Second'],
  ],
  'one.eml': [mail(HEADLINE), 'mail', [HEADLINE]],
  'two.mbox': [mailbox(HEADLINE, 'Second'), 'mail', [HEADLINE, 'Second']],
  'front.txt': [frontMatter(`title: ${HEADLINE}`), 'text with YAML front matter', [HEADLINE]],
  'several.md': [
    frontMatter(`title: ${HEADLINE}`) + frontMatter('title: Second'),
    'text with YAML front matter',
    [HEADLINE, 'Second'],
  ],
};

const parts = (subject: string): string =>
  `From: desk@halcyon.example\nSubject: ${subject}\nDate: Thu, 9 Jan 2020 07:30:00 +0100\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n${HTML}\n--x--\n`;

/** Files that are damaged, with where `check` tells so, and the headlines of what is left. */
const DAMAGED: Readonly<
  Record<string, readonly [content: string, told: string, headlines: readonly string[]]>
> = {
  'cut.newsml.xml': [
    `<newsMessage>\n${newsItem('urn:x:1', HEADLINE)}\n${newsItem('urn:x:2', 'Second').slice(0, -180)}`,
    '3:171: warning MALFORMED_MARKUP',
    [HEADLINE, 'Second'],
  ],
  'cut.nitf.xml': [nitf(HEADLINE).slice(0, -60), '2:129: warning MALFORMED_MARKUP', [HEADLINE]],
  'cut.ninjs.json': [
    JSON.stringify(ninjs.one, null, 2).slice(0, -30),
    '5:17: warning MALFORMED_MARKUP',
    [HEADLINE],
  ],
  'cut.lines.jsonl': [
    `${JSON.stringify(ninjs.one)}\n${JSON.stringify(ninjs.two).slice(0, -3)}\n`,
    '2:1: warning MALFORMED_MARKUP',
    [HEADLINE],
  ],
  'cut.eml': [parts(HEADLINE).slice(0, -20), '6:1: warning MALFORMED_MARKUP', [HEADLINE]],
  'cut.mbox': [
    mailbox(HEADLINE, 'Second').slice(0, -50),
    '22:1: warning UNBALANCED_QUOTE',
    [HEADLINE, 'Second'],
  ],
  'bad.front.md': [
    frontMatter(`title: ${HEADLINE}\nby: [Ann Bell`),
    '4:1: warning MALFORMED_MARKUP',
    [HEADLINE],
  ],
};

/** Files whose names are those of stories and whose content is none that is read. */
const UNKNOWN: Readonly<Record<string, string>> = {
  'page.html': `<!DOCTYPE html>\n<html><body>${HTML}</body></html>\n`,
  'feed.xml': `<?xml version="1.0"?>\n<rss><channel><item><title>${HEADLINE}</title></item></channel></rss>\n`,
  'scored.jsonl': `${JSON.stringify({ id: 'a', text: LEAD })}\n${JSON.stringify({ id: 'b', text: SAID })}\n`,
};

const contentsOf = (
  files: Readonly<Record<string, readonly [string, ...unknown[]]>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, [content]]) => [name, content]));

interface ParsedLine {
  readonly path: string;
  readonly headline: string | null;
  readonly publishedAt: string | null;
  readonly quotes: readonly { readonly text: string; readonly speaker: { readonly name: string } | null }[];
}

const linesOf = ({ stdout }: CommandResult): ParsedLine[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ParsedLine);
const headlinesOf = (lines: readonly ParsedLine[]): Record<string, (string | null)[]> => {
  const found: Record<string, (string | null)[]> = {};
  for (const { path, headline } of lines) (found[path] ??= []).push(headline);
  return found;
};
const expected = (
  files: Readonly<Record<string, readonly [string, unknown, readonly string[]]>>,
): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(files).map(([name, [, , headlines]]) => [`wire/${name}`, headlines]));

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFiles(`${cwd}/wire`, files);
  return cwd;
}

describe('a folder of stories in every format', () => {
  test('is parsed: each with its headline, instant and quotation', async () => {
    const cwd = await folderOf(contentsOf(WHOLE));
    const result = await runHere(['parse', 'wire'], { cwd });
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const lines = linesOf(result);
    expect(headlinesOf(lines)).toEqual(expected(WHOLE));
    for (const { publishedAt, quotes } of lines) {
      expect(publishedAt).toBe(WHEN);
      expect(quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
        ['The R&D bill is ours,', 'Sten Abara'],
      ]);
    }
  });

  test('is checked and read into the index with nothing to remark', async () => {
    const cwd = await folderOf(contentsOf(WHOLE));
    const stories = Object.values(WHOLE).reduce((sum, [, , headlines]) => sum + headlines.length, 0);
    const files = Object.keys(WHOLE).length;
    const check = await runCommand(['check', 'wire'], { cwd });
    expect(check).toEqual({
      code: 0,
      stdout: `${files} files, ${stories} stories: 0 errors, 0 warnings and 0 info.\n`,
      stderr: '',
    });
    const ingest = await runHere(['ingest', 'wire'], { cwd });
    expect(ingest.code).toBe(0);
    expect(ingest.stdout).toMatch(
      new RegExp(
        `^Read ${files} files in .*: ${stories} stories, ${stories} quotations \\(${stories} attributed\\), 0 diagnostics\\.`,
      ),
    );
    expect(ingest.stdout).toContain(
      `holds ${stories} stories, ${stories} quotations (${stories} attributed) and 1 person.`,
    );
  });

  test.each(Object.entries(WHOLE))(
    '%s is shown in words, not in its markup',
    async (name, [content, format, headlines]) => {
      const cwd = await temporaryFolder({ [name]: content });
      const { code, stdout, stderr } = await runHere(['show', name], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(`format       ${format}\n`);
      for (const headline of headlines) expect(stdout).toContain(`headline     ${headline}\n`);
      expect(stdout).toContain(
        '“The R&D bill is ours,”\n        by Sten Abara (person)\n        mention “Sten Abara”, cue “said”',
      );
    },
  );
});

describe('a folder of damaged stories', () => {
  test('is checked: each with its place', async () => {
    const cwd = await folderOf(contentsOf(DAMAGED));
    const { code, stdout } = await runHere(['check', '--short', '--minimum-severity', 'warning', 'wire'], {
      cwd,
    });
    expect(code).toBe(0);
    const told = stdout.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '));
    for (const [name, [, place]] of Object.entries(DAMAGED)) expect(told).toContain(`wire/${name}:${place}`);
  });

  test('is parsed and read into the index as far as it goes', async () => {
    const cwd = await folderOf(contentsOf(DAMAGED));
    const parse = await runHere(['parse', 'wire'], { cwd });
    expect(parse).toMatchObject({ code: 0, stderr: '' });
    expect(headlinesOf(linesOf(parse))).toEqual(expected(DAMAGED));
    const ingest = await runHere(['ingest', 'wire'], { cwd });
    expect(ingest.code).toBe(0);
    expect(ingest.stdout).toContain('Read 7 files in ');
    expect(ingest.stdout).toContain(': 9 stories, ');
  });

  test.each(Object.entries(DAMAGED))(
    '%s is shown, with what is wrong',
    async (name, [content, told, headlines]) => {
      const cwd = await temporaryFolder({ [name]: content });
      const { code, stdout } = await runHere(['show', name], { cwd });
      expect(code).toBe(0);
      for (const headline of headlines) expect(stdout).toContain(`headline     ${headline}\n`);
      const [place = '', , word = ''] = told.split(' ');
      expect(stdout).toContain(`${place.slice(0, -1)} WARNING ${word}: `);
    },
  );
});

test('what is named as stories are and is none gives no story, and is told', async () => {
  const cwd = await folderOf({ ...UNKNOWN, 'report.pdf': '%PDF', 'sheet.csv': 'a,b' });
  const check = await runHere(['check', '--short', 'wire'], { cwd });
  expect(check).toEqual({
    code: 0,
    stderr: '',
    stdout: [
      'wire/feed.xml:1:1: warning UNKNOWN_FORMAT The file is XML, but no news: its first element is rss; no story is read from it.',
      'wire/page.html:1:1: warning UNKNOWN_FORMAT The file is an HTML page; no story is read from it.',
      'wire/scored.jsonl:1:1: warning UNKNOWN_FORMAT The file is JSON, but not ninjs; no story is read from it.',
      '3 files, 0 stories: 0 errors, 3 warnings and 0 info.\n',
    ].join('\n'),
  });
  expect(await runHere(['parse', 'wire'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  const ingest = await runHere(['ingest', 'wire'], { cwd });
  expect(ingest.code).toBe(0);
  expect(ingest.stdout).toContain(
    'Left out 2 files of kinds that hold no story, told by the name: wire/report.pdf and wire/sheet.csv.\n',
  );
});
