import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere } from '../support/command-here.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { LINE, TEXT } from './gold-line.ts';

const goldFile = async (lines = LINE) => join(await temporaryFolder({ 'gold.jsonl': lines }), 'gold.jsonl');

test('evaluate quotes prints a table of figures for people', async () => {
  const { code, stdout, stderr } = await runHere(['evaluate', 'quotes', await goldFile()]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^1 story; percentages\.$/m);
  expect(stdout).toMatch(/^span exact, recall +100\.0 +– +– +100\.0$/m);
  expect(stdout).toMatch(/^mention end to end +100\.0 \(2 of 2\) /m);
});

test('a line that is no gold story is told by file and line', async () => {
  const file = await goldFile(`${LINE}{"id": 7}\n`);
  const { code, stderr } = await runHere(['evaluate', 'quotes', file]);
  expect(code).toBe(1);
  expect(stderr).toContain(
    `${file}, line 2: "text" is missing, expected a text; correct the line, or see --help for what a line holds.`,
  );
});

test.each([
  ['quotes', { quotes: [{ start: 0, end: 99, type: 'direct' }] }, 'quotes[0], got 0 to 99'],
  [
    'quotes',
    { quotes: [{ start: 0, end: 1, type: 'direct', speaker: { start: 1, end: 0 } }] },
    'quotes[0].speaker, got 1 to 0',
  ],
  ['people', { persons: [{ start: -1, end: 1 }] }, 'persons[0], got -1 to 1'],
  ['people', { mentions: [{ start: 0, end: 0.5, type: 'PERSON' }] }, 'mentions[0], got 0 to 0.5'],
])('evaluate %s tells a span that does not lie in the text', async (what, marks, place) => {
  const file = await goldFile(`${JSON.stringify({ id: 'a', text: 'x', ...marks })}\n`);
  expect(await runHere(['evaluate', what, file])).toEqual({
    code: 1,
    stdout: '',
    stderr:
      `wiregraph: ${file}, line 1: expected a span in the text, which has 1 UTF-16 units, at ${place}; ` +
      'correct the line, or see --help for what a line holds.\n',
  });
});

test.each(['quotes', 'people', 'structure'])(
  'evaluate %s tells a line that is not JSON, and what to do',
  async (what) => {
    const file = await goldFile(`\n{"id": "a", "text"\n`);
    const { code, stderr } = await runHere(['evaluate', what, file]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /gold\.jsonl, line 2: it is not JSON: .+; correct the line, or see --help for what a line holds\.\n$/,
    );
  },
);

test.each(['people', 'structure'])('evaluate %s tells where stories marked in place belong', async (what) => {
  const cwd = await temporaryFolder({ 'marked/plan.txt': '{Q1:“We go,”} {S1:Anna Ruhl} said.\n' });
  const one = await runHere(['evaluate', what, 'marked/plan.txt'], { cwd });
  expect(one.code).toBe(1);
  expect(one.stderr).toMatch(/^wiregraph: marked\/plan\.txt, line 1: it is not JSON: .+; give JSON lines, /);
  expect(one.stderr).toContain('only `evaluate quotes` reads stories marked in place.');
  expect(await runHere(['evaluate', 'quotes', 'marked'], { cwd })).toMatchObject({ code: 0 });
});

test('evaluate structure scores each field that the collection tells, and lists the misses', async () => {
  const story = {
    id: 'a',
    text: 'Plan approved\n\nBy Anna Ruhl\n\nRIGA (AP) _ The plan was approved on Tuesday.\n',
  };
  const lines = [
    { ...story, title: 'Plan approved' },
    { ...story, id: 'b', title: 'Plan refused' },
  ];
  const file = await goldFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { code, stdout, stderr } = await runHere(['evaluate', 'structure', '--errors', file]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('b: title (gold)\n  missed  Plan refused\n  wrong   Plan approved\n');
  expect(stdout).toMatch(/^title +gold +2 +1 +1 +1 +50\.0 +50\.0 +50\.0$/m);
  const asJson = await runHere(['evaluate', 'structure', '--json', file]);
  expect(JSON.parse(asJson.stdout)).toMatchObject({
    scores: [{ field: 'title', right: 1, missed: 1, false: 1 }],
  });
});

test.each(['people', 'structure'])('evaluate %s tells a folder as one', async (what) => {
  const { code, stderr } = await runHere(['evaluate', what, 'seeds']);
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr:
      'wiregraph: Expected a file of JSON lines, but seeds is a folder; only `evaluate quotes` reads folders, of stories ' +
      'marked in place.\n',
  });
});

test('stories marked in place are scored, one or a folder of them', async () => {
  const marked = TEXT.replace('“We go at dawn,” Anna Ruhl', '{Q1:“We go at dawn,”} {S1:Anna Ruhl}');
  const cwd = await temporaryFolder({
    'marked/a.txt': marked.replace('“You stay.”', '{Q1:“You stay.”}'),
    'marked/b.txt': marked.replace('“You stay.”', '{?:“You stay.”}'),
    'marked/README.md': 'Not a story.',
  });
  const folder = await runHere(['evaluate', 'quotes', '--json', 'marked'], { cwd });
  expect(JSON.parse(folder.stdout)).toMatchObject({
    stories: 2,
    byKind: { DIRECT: { gold: 3, spans: { exact: { right: 3, false: 0 } } } },
  });
  const one = await runHere(['evaluate', 'quotes', '--json', 'marked/b.txt'], { cwd });
  expect(JSON.parse(one.stdout)).toMatchObject({ stories: 1, byKind: { DIRECT: { gold: 1 } } });
});

test('a story without a mark is no measure, nor a folder without a story', async () => {
  const cwd = await temporaryFolder({ 'plain.txt': TEXT, 'none/README.md': 'Not a story.' });
  const plain = await runHere(['evaluate', 'quotes', 'plain.txt'], { cwd });
  expect(plain).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'wiregraph: plain.txt: there is no quotation marked; expected {Q1: …} around quotations, see --help.\n',
  });
  expect((await runHere(['evaluate', 'quotes', 'none'], { cwd })).stderr).toBe(
    'wiregraph: none holds no .txt; expected {Q1: …} around quotations, see --help.\n',
  );
});

test('what is no text is told as one, not as a story marked wrongly', async () => {
  const cwd = await temporaryFolder({
    'photo.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  });
  expect(await runHere(['evaluate', 'quotes', 'photo.txt'], { cwd })).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'wiregraph: photo.txt: The file is a PNG image, not plain text. It gives no story. Save the story as plain text, ' +
      'or take the file away.\n',
  });
});
