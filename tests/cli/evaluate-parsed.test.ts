import { expect, test } from 'vitest';
import { runHere } from '../support/command-here.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { GOLD, LINE, span, TEXT } from './gold-line.ts';

test('evaluate quotes scores the reading of another program, and lists what is wrong', async () => {
  const quotes = [{ kind: 'DIRECT', segments: [span('We go at dawn,')], speaker: null, attribution: null }];
  const folder = await temporaryFolder({
    'gold.jsonl': LINE,
    'parsed.jsonl': `${JSON.stringify({ id: 'plan', quotes })}\n`,
  });
  const { code, stdout } = await runHere(
    ['evaluate', 'quotes', 'gold.jsonl', '--parsed', 'parsed.jsonl', '--errors', '--json'],
    { cwd: folder },
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    stories: 1,
    byKind: { DIRECT: { gold: 2, spans: { exact: { right: 1, missed: 1, false: 0 } } } },
    errors: [
      { error: 'SPEAKER', gold: 'We go at dawn', foundSpeaker: null },
      { error: 'MISSED', gold: 'You stay', found: null },
    ],
  });
});

const SHAPES: readonly (readonly [what: string, line: object, message: string])[] = [
  [
    'quotes',
    { quotes: [{ kind: 'direct' }] },
    'expected DIRECT, MIXED or INDIRECT at quotes[0].kind, got direct',
  ],
  ['quotes', { quotes: 'none' }, 'expected a list at quotes, got text'],
  [
    'quotes',
    { quotes: [{ kind: 'DIRECT', segments: [{ start: 1, end: 9e9 }] }] },
    `expected a span in the text, which has ${TEXT.length} UTF-16 units, at quotes[0].segments[0], got 1 to 9000000000`,
  ],
  ['people', { people: [{ name: 1 }] }, 'expected a text at people[0].name, got a number'],
  ['structure', {}, '"title" is missing, expected a text'],
];

test.each(SHAPES)(
  'evaluate %s tells the line of a reading that it cannot read: %j',
  async (what, line, message) => {
    const gold = { ...GOLD, title: 'Plan', mentions: [{ type: 'PERSON', ...span('Anna Ruhl') }] };
    const cwd = await temporaryFolder({
      'gold.jsonl': `${JSON.stringify(gold)}\n`,
      'parsed.jsonl': `{"id": "other"}\n\n${JSON.stringify({ id: 'plan', ...line })}\n`,
    });
    expect(await runHere(['evaluate', what, '--parsed', 'parsed.jsonl', 'gold.jsonl'], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: `wiregraph: parsed.jsonl, line 3: ${message}; print it as \`wiregraph parse < stories.jsonl\` does, with the id of the gold line and offsets in UTF-16 units.\n`,
    });
  },
);

test.each([
  ['{"quotes": []}', '"id" is missing, expected a text or a number'],
  ['{"id": null, "quotes": []}', 'expected a text or a number at id, got null'],
])('a reading without an id is told with its line: %s', async (line, wrong) => {
  const cwd = await temporaryFolder({ 'gold.jsonl': LINE, 'parsed.jsonl': `\n${line}\n` });
  const { code, stderr } = await runHere(['evaluate', 'quotes', '--parsed', 'parsed.jsonl', 'gold.jsonl'], {
    cwd,
  });
  expect(code).toBe(1);
  expect(stderr.startsWith(`wiregraph: parsed.jsonl, line 2: ${wrong}; print it as `)).toBe(true);
});

/** Scores what a file of readings holds by two gold stories, `plan` and `other`. */
async function scored(parsed: string) {
  const cwd = await temporaryFolder({
    'gold.jsonl': `${LINE}${JSON.stringify({ ...GOLD, id: 'other' })}\n`,
    'parsed.jsonl': parsed,
  });
  return await runHere(['evaluate', 'quotes', '--json', '--parsed', 'parsed.jsonl', 'gold.jsonl'], { cwd });
}

test.each([
  ['{"id": "elsewhere"}\n', 'got none of them, only others such as "elsewhere"'],
  ['', 'there is none'],
])('readings of which none is of a story to score are no measure: %j', async (parsed, got) => {
  expect(await scored(parsed)).toEqual({
    code: 2,
    stdout: '',
    stderr:
      `wiregraph: parsed.jsonl: expected readings tied by id to the stories to score, such as "plan", but ${got}; ` +
      'print it as `wiregraph parse < stories.jsonl` does, of the same stories.\n',
  });
});

test('stories without a reading are told, and count as read', async () => {
  const { code, stdout, stderr } = await scored('{"id": "plan"}\n');
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr:
      'wiregraph: parsed.jsonl has no reading of 1 of the 2 stories to score, such as "other": nothing counts as found in them.\n',
  });
  expect(JSON.parse(stdout)).toMatchObject({ stories: 2 });
});

const READ = `${JSON.stringify({
  id: 'plan',
  quotes: [{ kind: 'DIRECT', segments: [span('We go at dawn,')], speaker: null, attribution: null }],
})}\n`;
const EMPTY = '{"id": "other"}\n';

test('a line given twice is told, and counts once', async () => {
  const once = await scored(READ + EMPTY);
  expect(once.stderr).toBe('');
  expect(await scored(READ + EMPTY + READ)).toEqual({
    ...once,
    stderr: 'wiregraph: parsed.jsonl gives 1 line twice (line 3 is line 1 again): each counts once.\n',
  });
});

test('two readings of one story are no measure', async () => {
  const [first, second] = [[], [{ name: 'Ann Lee' }]].map(
    (people) => `${JSON.stringify({ id: 'plan', span: { start: 0, end: 9 }, people })}\n`,
  );
  expect(await scored(`${first ?? ''}${EMPTY}${second ?? ''}`)).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'wiregraph: parsed.jsonl, line 3: expected one reading of each story, got another of "plan" than in line 1; ' +
      'print it as `wiregraph parse < stories.jsonl` does, with the id of the gold line and offsets in UTF-16 units.\n',
  });
});

test('readings of no marked story are told, and left out', async () => {
  const all = await scored(READ + EMPTY);
  expect(await scored(`${READ}{"id": "strange"}\n${EMPTY}{"id": "stranger"}\n`)).toEqual({
    ...all,
    stderr:
      'wiregraph: parsed.jsonl has readings of 2 ids that no marked story has, such as "strange": they are left out.\n',
  });
});

test('readings of the other half are none too many', async () => {
  const [gold, parsed] = [LINE, READ].map(
    (line) => line + line.replace('plan', 'other') + line.replace('plan', 'a'),
  );
  const cwd = await temporaryFolder({ 'gold.jsonl': gold ?? '', 'parsed.jsonl': parsed ?? '' });
  for (const half of ['dev', 'test']) {
    const options = ['--json', '--split', half, '--parsed', 'parsed.jsonl', 'gold.jsonl'];
    const { code, stderr, stdout } = await runHere(['evaluate', 'quotes', ...options], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).not.toMatchObject({ stories: 3 });
  }
});

test.each([
  [
    '{"path": "plan.txt"}',
    'expected an id, got a path, as `wiregraph parse` prints it of files; ' +
      'print it as `wiregraph parse < stories.jsonl` does, with the id of the gold line and offsets in UTF-16 units',
  ],
  [
    '{"id": "plan", quotes}',
    'it is not JSON: Expected double-quoted property name at column 16; ' +
      'print it as `wiregraph parse < stories.jsonl` does, one line for each story',
  ],
])('a line that is none of a reading is told with what to do: %s', async (line, message) => {
  expect(await scored(`{"id": "plan"}\n${line}\n`)).toEqual({
    code: 1,
    stdout: '',
    stderr: `wiregraph: parsed.jsonl, line 2: ${message}.\n`,
  });
});

test('a folder in the place of the readings', async () => {
  const cwd = await temporaryFolder({ 'gold.jsonl': LINE });
  expect(await runHere(['evaluate', 'people', '--parsed', '.', 'gold.jsonl'], { cwd })).toMatchObject({
    code: 3,
    stderr:
      'wiregraph: Expected a file of JSON lines, but . is a folder; ' +
      'give --parsed the file into which `wiregraph parse < stories.jsonl` printed.\n',
  });
});

test('what `parse` prints of the gold lines is scored as they are scored themselves', async () => {
  const cwd = await temporaryFolder({ 'gold.jsonl': LINE });
  const { stdout } = await runHere(['parse'], { cwd, input: LINE });
  const parsed = await temporaryFolder({ 'parsed.jsonl': stdout });
  const [own, given] = await Promise.all(
    [[], ['--parsed', `${parsed}/parsed.jsonl`]].map((options) =>
      runHere(['evaluate', 'quotes', ...options, 'gold.jsonl'], { cwd }),
    ),
  );
  expect(given).toEqual(own);
});
