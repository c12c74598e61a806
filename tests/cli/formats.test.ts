import { describe, expect, test } from 'vitest';
import { runCommand, type CommandResult } from '../support/command.ts';
import { runHere } from '../support/command-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { DAMAGED, UNKNOWN, WHEN, WHOLE } from './format-files.ts';

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
    expect(ingest.stdout).toContain(': 10 stories, ');
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

test('show of what holds no story says why, and that something is wrong', async () => {
  const cwd = await temporaryFolder({
    'page.html': '<!doctype html><p>Flour is late.</p>',
    'blank.txt': ' \n',
  });
  const { code, stdout } = await runHere(['show', 'page.html'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain('stories      none\n');
  expect(stdout).toContain('UNKNOWN_FORMAT');
  expect((await runHere(['show', 'blank.txt'], { cwd })).code).toBe(0);
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
      'wire/scored.jsonl:1:1: warning UNKNOWN_FORMAT The file is JSON lines {"id", "text"}, not ninjs; no story is read from it.',
      '3 files, 0 stories: 0 errors, 3 warnings and 0 info.\n',
    ].join('\n'),
  });
  const parse = await runHere(['parse', 'wire'], { cwd });
  expect(parse).toMatchObject({ code: 1, stdout: '' });
  expect(parse.stderr).toMatch(
    /^(?:wiregraph: wire\/\S+: The file is .+; no story is read from it\. Save the story as plain text, .+\n){3}$/,
  );
  const ingest = await runHere(['ingest', 'wire'], { cwd });
  expect(ingest.code).toBe(0);
  expect(ingest.stdout).toContain(
    'Left out 2 files of kinds that hold no story, told by the name: wire/report.pdf and wire/sheet.csv.\n' +
      'To see all of it, with what to do: npm run wiregraph -- check wire\n',
  );
});
