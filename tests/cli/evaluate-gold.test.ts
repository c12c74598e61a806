import { expect, test } from 'vitest';
import { splitOf } from '../../src/evaluate/split.ts';
import { runHere } from '../support/command-here.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { GOLD, LINE, TEXT } from './gold-line.ts';

const lineOf = (value: object): string => `${JSON.stringify(value)}\n`;

/** Scores the lines of a file `gold.jsonl`. */
async function scored(lines: string, what = 'quotes', ...options: readonly string[]) {
  const cwd = await temporaryFolder({ 'gold.jsonl': lines });
  return runHere(['evaluate', what, ...options, 'gold.jsonl'], { cwd });
}

const CORRECT = 'correct the line, or see --help for what a line holds.\n';

test.each([
  ['quotes', 'no quotation is marked', '"quotes"'],
  ['people', 'no name of a person is marked', '"mentions" or "persons"'],
  ['structure', 'no part of the frame is told', '"title" or the fields of a collection'],
])('evaluate %s tells a file in which nothing of that kind is marked', async (what, nothing, expected) => {
  expect(await scored(lineOf({ id: 'plan', text: TEXT }), what)).toEqual({
    code: 1,
    stdout: '',
    stderr: `wiregraph: gold.jsonl: ${nothing} in the stories to score; expected ${expected} on its lines, see --help.\n`,
  });
});

test.each([
  ['quotes', 'quotes', 'no quotation is marked', '"quotes"'],
  ['people', 'mentions', 'no name of a person is marked', '"mentions" or "persons"'],
  ['people', 'persons', 'no name of a person is marked', '"mentions" or "persons"'],
])(
  'evaluate %s tells a file whose lists of %s are empty from one without',
  async (what, list, nothing, lists) => {
    const empty = lineOf({ id: 'plan', text: TEXT, [list]: [] });
    for (const lines of [empty, empty + lineOf({ id: 'other', text: TEXT })])
      expect(await scored(lines, what)).toEqual({
        code: 1,
        stdout: '',
        stderr:
          `wiregraph: gold.jsonl: ${nothing} in the stories to score; ${lists} is there, but none is in it: mark at least ` +
          'one, see --help.\n',
      });
  },
);

test.each(['', '\n \n'])('a file without a line is told as one: %j', async (lines) => {
  for (const options of [[], ['--split', 'dev']])
    expect(await scored(lines, 'quotes', ...options)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'wiregraph: gold.jsonl: expected stories to score, but the file is empty; give one story with its gold marks ' +
        'on each line, see --help.\n',
    });
});

test('a half without stories is told, with how many the file has', async () => {
  const [mine, other] = splitOf('plan') === 'dev' ? ['dev', 'test'] : ['test', 'dev'];
  expect(await scored(LINE, 'quotes', '--split', mine)).toMatchObject({ code: 0, stderr: '' });
  expect(await scored(LINE, 'quotes', '--split', other)).toEqual({
    code: 1,
    stdout: '',
    stderr:
      `wiregraph: gold.jsonl: expected stories to score, but none of its 1 story is in the half ${other}; ` +
      'with --split all it is scored.\n',
  });
  const ids = Array.from({ length: 40 }, (_, index) => `s${index}`).filter((id) => splitOf(id) === mine);
  const many = await scored(ids.map((id) => lineOf({ ...GOLD, id })).join(''), 'quotes', '--split', other);
  expect(many.stderr).toBe(
    `wiregraph: gold.jsonl: expected stories to score, but none of its ${ids.length} stories is in the half ${other}; ` +
      'with --split all they are scored.\n',
  );
});

test('all lines that are wrong are told, and nothing is scored', async () => {
  const lines = [
    LINE,
    '{"id": 7}\n',
    '{"id"\n',
    lineOf({ ...GOLD, id: 'far', quotes: [{ start: 0, end: 99, type: 'direct' }] }),
    lineOf({ ...GOLD, id: 'right' }),
    lineOf({ ...GOLD, id: 'odd', quotes: [{ start: 0, end: 3, type: 'odd' }] }),
  ];
  const { code, stdout, stderr } = await scored(lines.join(''));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^wiregraph: gold\.jsonl, line 2: "text" is missing, expected a text; correct /),
    expect.stringMatching(/^wiregraph: gold\.jsonl, line 3: it is not JSON: .+; correct /),
    expect.stringMatching(/^wiregraph: gold\.jsonl, line 4: expected a span in the text, .+; correct /),
    expect.stringMatching(
      /^wiregraph: gold\.jsonl, line 6: expected direct, indirect or mixed at quotes\[0\]\.type, got odd; correct /,
    ),
    'wiregraph: gold.jsonl: 4 lines are wrong; nothing is scored until they are right.',
    '',
  ]);
});

test('of many lines that are wrong the first are told, and of a file of no JSON the first alone', async () => {
  const many = await scored('{"id": 7}\n'.repeat(1500));
  expect(many.stderr.split('\n').slice(19)).toEqual([
    `wiregraph: gold.jsonl, line 20: "text" is missing, expected a text; ${CORRECT.trim()}`,
    'wiregraph: gold.jsonl: 1,500 lines are wrong, of which 20 are told; nothing is scored until they are right.',
    '',
  ]);
  for (const times of [2, 1500]) {
    const { code, stderr } = await scored('The ferry sails.\n'.repeat(times));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^wiregraph: gold\.jsonl, line 1: it is not JSON: .+\n$/);
  }
});

test('all stories that are marked wrongly in place are told', async () => {
  const cwd = await temporaryFolder({
    'marked/a.txt': '{Q1:“We go,”} {S1:Anna Ruhl} said.\n',
    'marked/b.txt': '{Q1:“We go,”} {S2:Anna Ruhl} said.\n{Q3:“No.”} {Q: x}\n',
    'marked/d.txt': '{Q1:“We go,”} {S2:Anna Ruhl} {S1:she} {S1:Ruhl} said.\n\n{C4: said}\n',
    'marked/c.txt': '{X1:“We go,”} Anna Ruhl said.\n',
  });
  const { code, stdout, stderr } = await runHere(['evaluate', 'quotes', 'marked'], { cwd });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr.split('\n')).toEqual([
    // What a brace too many hides is told once it is gone.
    expect.stringMatching(/^wiregraph: marked.b\.txt: line 2: expected a mark such as .*, got \{Q: x\}\.$/),
    expect.stringMatching(/^wiregraph: marked.c\.txt: line 1: expected one of the letters /),
    expect.stringMatching(/^wiregraph: marked.d\.txt: line 1: expected one mark S1, got a second\.$/),
    expect.stringMatching(/^wiregraph: marked.d\.txt: line 1: expected a quotation of number 2, got /),
    expect.stringMatching(/^wiregraph: marked.d\.txt: line 3: expected a quotation of number 4, got /),
    'wiregraph: marked: 5 places are wrong; nothing is scored until they are right.',
    '',
  ]);
});

test('a line that is there twice counts once, and is told', async () => {
  const other = lineOf({ ...GOLD, id: 'other' });
  const { code, stdout, stderr } = await scored(LINE + other + LINE + LINE);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^2 stories; /);
  expect(stderr).toBe(
    'wiregraph: gold.jsonl gives 2 lines twice (line 3 is line 1 again): each counts once.\n',
  );
});

test('two stories of one id are scored, but not by the readings of another, which could be of either', async () => {
  const both = lineOf({ ...GOLD, id: '7' }) + lineOf({ ...GOLD, id: 7, quotes: [] });
  expect(await scored(LINE + both)).toMatchObject({ code: 0, stderr: '' });
  const parsed = (await runHere(['parse'], { input: LINE })).stdout;
  const cwd = await temporaryFolder({ 'gold.jsonl': LINE + both, 'parsed.jsonl': parsed });
  const { code, stdout, stderr } = await runHere(
    ['evaluate', 'quotes', '--parsed', 'parsed.jsonl', 'gold.jsonl'],
    { cwd },
  );
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe(
    `wiregraph: gold.jsonl, line 3: expected an id of its own for each story, by which --parsed is tied to it, got "7" as in line 2; ${CORRECT}`,
  );
});

test('a line that is too long is told with how long it may be', async () => {
  const { code, stderr } = await scored(
    `${LINE}${JSON.stringify({ id: 'long', text: 'x'.repeat(65_000_000) })}\n`,
  );
  expect(code).toBe(1);
  expect(stderr).toBe(
    `wiregraph: gold.jsonl, line 2: expected a line of 64 MB at most, but it is longer; ${CORRECT}`,
  );
});

test.each([['-'], ['--parsed', '-', 'gold.jsonl']])(
  'that `evaluate` reads no standard input is told: %s',
  async (...parameters) => {
    const cwd = await temporaryFolder({ 'gold.jsonl': LINE });
    expect(await runHere(['evaluate', 'quotes', ...parameters], { cwd, input: LINE })).toEqual({
      code: 3,
      stdout: '',
      stderr:
        'wiregraph: Expected a file of JSON lines, but got -, and standard input is not read here; write it into a file ' +
        'and give its path.\n',
    });
  },
);

test('errors of a story that is marked in place are told by the line of its file', async () => {
  const cwd = await temporaryFolder({
    'story.txt':
      '{Q1:“We go,”} {S1:Anna Ruhl} said.\n\nIt rained. {Q2:“It is late,”} Ruhl and {S2:Bo Orme} said.\n',
  });
  const { stdout } = await runHere(['evaluate', 'quotes', '--errors', 'story.txt'], { cwd });
  expect(stdout).toMatch(/^story\.txt:3: other speaker \(direct\)\n/);
});
