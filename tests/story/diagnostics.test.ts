import { format } from 'prettier';
import { expect, test } from 'vitest';
import { exactText } from '../../src/domain/span.ts';
import { SOURCE_CODES } from '../../src/sources/diagnostic-codes.ts';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../../src/story/diagnostic-codes.ts';
import { parseSource, parseStory } from '../../src/story/parse-source.ts';

const PROSE = 'The mayor sold the ferry on Tuesday, and nobody knew of it until the night.';
const story = (...lines: string[]): string => ['Mayor sells ferry', 'By Ann Bell', ...lines].join('\n');
const dated = (date: string): string => story(date, '', `ROME, May 3 (Reuters) - ${PROSE}`);

/** A story for every code, and the words it is told at; null if it is about the whole story. */
const EXAMPLES: Readonly<Record<DiagnosticCode, readonly [text: string, words: string | null]>> = {
  NO_HEADLINE: [`${PROSE}\n\nHe said so himself.`, null],
  DATELINE_WITHOUT_YEAR: [story('', `ROME, May 3 (Reuters) - ${PROSE}`), 'ROME, May 3 (Reuters)'],
  INVALID_DATE: [dated('Feb 30, 2009'), 'Feb 30, 2009'],
  AMBIGUOUS_DATE: [dated('04/05/1998'), '04/05/1998'],
  DATE_WITHOUT_TIME: [dated('May 3, 2009'), 'May 3, 2009'],
  DATE_WITHOUT_TIME_ZONE: [dated('May 3, 2009 5:23pm'), 'May 3, 2009 5:23pm'],
  UNKNOWN_TIME_ZONE: [dated('May 3, 2009 5:23pm QQT'), 'May 3, 2009 5:23pm QQT'],
  AMBIGUOUS_TIME_ZONE: [dated('May 3, 2009 5:23pm IST'), 'May 3, 2009 5:23pm IST'],
  DAMAGED_TEXT: [
    story('', PROSE, '', 'Then the harbor harbor board met behind closed doors all night.'),
    'harbor harbor',
  ],
  DOUBLED_WORD: [
    story('', PROSE, '', 'Then the the harbor board met behind closed doors all night.'),
    'the the',
  ],
  UNREADABLE_CHARACTER: [story('', PROSE, '', 'Then Ren\ufffd left the harbor board.'), '\ufffd'],
  UNBALANCED_QUOTE: [
    story('', PROSE, '', 'Then Ann Bell said: "We know nothing at all of this.', '', PROSE),
    '"',
  ],
  NO_ATTRIBUTION: [story('', PROSE, '', '"We know nothing at all."'), 'We know nothing at all.'],
  WORDS_NOT_SAID: [story('', PROSE, '', 'Ann Bell refused to say "we sold it" to anybody.'), 'Ann Bell'],
  METADATA_DIFFERS: [
    [
      '---',
      'title: Mayor sells ferry',
      'author: Li Wei',
      '---',
      '',
      'By Ann Bell',
      '',
      `ROME (AP) - ${PROSE}`,
    ].join('\n'),
    'Ann Bell',
  ],
  UNKNOWN_FORMAT: ['<html><body><p>The mayor sold the ferry.</p></body></html>', null],
  MALFORMED_MARKUP: [
    '{"uri": "urn:x:1", "headline": "Mayor sells ferry", "body_text": "The mayor sold',
    '"The mayor sold',
  ],
  NO_TEXT: ['{"uri": "urn:x:1", "type": "picture", "headline": "The ferry"}', '{'],
  NOT_ENGLISH: [
    JSON.stringify({ uri: 'urn:x:1', language: 'de', headline: 'Mayor sells ferry', body_text: PROSE }),
    '"de"',
  ],
  UNRESOLVED_MENTION: [story('', '"We know nothing of it," he said.'), 'he'],
};

for (const [code, [text, words]] of Object.entries(EXAMPLES))
  test(`${code} is told at its place`, () => {
    const source = { folder: '-', path: 'x.txt', encoding: 'utf-8', sizeInBytes: 0, sha256: '', text };
    const parsed = parseSource(source);
    const all = [...parsed.diagnostics, ...parsed.stories.flatMap(({ diagnostics }) => diagnostics)];
    const told = all.filter((one) => one.code === code);
    expect(told.map(({ span }) => span && exactText(text, span))).toEqual([words]);
  });

test.each(['"More light," were Bell’s last words.', '"We sold it," Bell was made to sign.'])(
  'what is told of words that no rule found a speaker for is true where somebody is named beside them: %s',
  (text) => {
    const { diagnostics } = parseStory(text, 'x.txt');
    expect(diagnostics.find(({ code }) => code === 'NO_ATTRIBUTION')?.message).toBe(
      'No rule found who said these words.',
    );
  },
);

test.each([
  ['He said it was late and added that it would rain.', 'UNRESOLVED_MENTION'],
  ['Brae and Tarn said it was late and added that it would rain.', 'UNRESOLVED_MENTION'],
])('a place is told once, whatever number of quotations it is about: %s', (text, code) => {
  const { quotes, diagnostics } = parseStory(text, 'x.txt');
  expect(quotes.length).toBeGreaterThan(1);
  expect(diagnostics.filter((one) => one.code === code)).toHaveLength(1);
});

test('two places of one word are told one by one', () => {
  const { diagnostics } = parseStory('"It is late," he said. "It will rain," he said later.', 'x.txt');
  expect(diagnostics.filter(({ code }) => code === 'UNRESOLVED_MENTION')).toHaveLength(2);
});

test('every code has a meaning and a hint, in sentences, and no code is given twice', () => {
  const codes = [...Object.entries(SOURCE_CODES), ...Object.entries(DIAGNOSTIC_CODES)];
  expect(new Set(codes.map(([code]) => code)).size).toBe(codes.length);
  for (const [code, { meaning, hint }] of codes) {
    expect(code).toMatch(/^[A-Z0-9]+(?:_[A-Z0-9]+)*$/);
    expect(meaning).toMatch(/^[A-Z`].*\.$/s);
    expect(hint).toMatch(/^[A-Z`].*\.$/s);
  }
});

test('the table of codes is written down as it is: `vitest -u` writes it anew', async () => {
  const rows = (codes: typeof SOURCE_CODES | typeof DIAGNOSTIC_CODES): string[] =>
    Object.entries(codes).map(
      ([code, { severity, meaning, hint }]) => `| \`${code}\` | ${severity} | ${meaning} | ${hint} |`,
    );
  const head = [
    '| code | severity | what was found | what it changes, and what to do |',
    '| --- | --- | --- | --- |',
  ];
  const page = [
    '# Diagnostics',
    '',
    'What Wiregraph remarks in files and stories: `wiregraph check` prints it with the place, `Article.diagnostics` and',
    '`SourceFile.diagnostics` serve it. Codes are stable: none is renamed or given another meaning. An ERROR is a file',
    'that could not be read, a WARNING an answer in doubt, INFO the rest.',
    '',
    '## Reading files',
    '',
    ...head,
    ...rows(SOURCE_CODES),
    '',
    '## Reading stories',
    '',
    ...head,
    ...rows(DIAGNOSTIC_CODES),
  ].join('\n');
  const formatted = await format(page, { parser: 'markdown', printWidth: 110 });
  await expect(formatted).toMatchFileSnapshot('../../src/diagnostics.md');
});
