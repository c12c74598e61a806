import { describe, expect, test } from 'vitest';
import * as column from '../../src/store/columns.ts';

const SPAN = { start: 3, end: 9 };
const ATTRIBUTION = {
  mention: SPAN,
  cue: null,
  method: 'CUE_AFTER',
  confidence: 0.9,
  denied: true,
  explanation: 'The words are followed by “said”.',
  chain: [{ from: SPAN, to: SPAN, rule: 'SURNAME' }],
  via: [{ mention: SPAN, speakerId: null }],
  alternatives: [{ speakerId: 'n_1', confidence: 0.1 }],
} as const;

test('what was written is read, and an attribution of a version that told no denials', () => {
  expect(column.attribution.read(column.attribution.write(ATTRIBUTION))).toEqual(ATTRIBUTION);
  const { denied, ...older } = ATTRIBUTION;
  expect(denied).toBe(true);
  expect(column.attribution.read(JSON.stringify(older))).toEqual(older);
  expect(column.spans.read(column.spans.write([SPAN]))).toEqual([SPAN]);
  expect(column.texts.read('[]')).toEqual([]);
});

describe('what was not written is told, and what to do', () => {
  test.each([
    ['no list', column.texts, {}],
    ['a list of something else', column.texts, ['a', 1]],
    ['an object where a list is', column.spans, { 0: SPAN }],
    ['a span without an end', column.spans, [{ start: 1 }]],
    ['null for a whole value', column.dateline, null],
    ['a rule that there is not', column.attribution, { ...ATTRIBUTION, method: 'toString' }],
    ['a wrong value deep inside', column.attribution, { ...ATTRIBUTION, chain: [{ from: SPAN, to: SPAN }] }],
    ['a yes that is no boolean', column.attribution, { ...ATTRIBUTION, denied: 1 }],
  ] as const)('%s', (_, written, value) => {
    expect(() => written.read(JSON.stringify(value))).toThrow(
      /^A column of the index holds JSON that Wiregraph does not write: .*delete it and read the folders again\.$/,
    );
  });
});
