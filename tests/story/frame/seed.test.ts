import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFrame } from '../../../src/story/frame/read-frame.ts';
import { exactText } from '../../../src/domain/span.ts';

const text = readFileSync('seeds/clinton-russia-iran-sanctions.txt', 'utf8');
const { frame, flows, diagnostics } = readFrame(text, 'clinton-russia-iran-sanctions.txt');

test('header', () => {
  expect(frame.headline).toBe('CLINTON FAILS TO WIN RUSSIA PLEDGE ON IRAN SANCTIONS');
  expect(frame.title).toBe(frame.headline);
  expect(frame.alternativeHeadlines).toEqual(['Clinton Fails To Win Russia Pledge On Iran Sanction']);
  expect(frame.byline).toBe('By Jeff Mason and Michael Stott');
  expect(frame.agency).toBe('Reuters');
  expect(frame.publishedAt).toBe('2009-10-13T17:23:00-04:00');
  expect(frame.copyrightNotice).toBe('Thomson Reuters 2009 All rights reserved');
  expect(frame.slugline).toBeNull();
  expect(frame.editorialNote).toBeNull();
});

test('dateline', () => {
  const span = { start: text.indexOf('MOSCOW'), end: text.indexOf('(Reuters)') + '(Reuters)'.length };
  expect(frame.dateline).toEqual({
    text: 'MOSCOW, Oct 13 (Reuters)',
    places: ['MOSCOW'],
    dateText: 'Oct 13',
    date: '2009-10-13',
    agency: 'Reuters',
    span,
  });
});

test('credits, with the names where they stand', () => {
  expect(frame.credits.map(({ role, name, location }) => [role, name, location])).toEqual([
    ['AUTHOR', 'Jeff Mason', null],
    ['AUTHOR', 'Michael Stott', null],
    ['ADDITIONAL_REPORTING', 'Conor Sweeney', null],
  ]);
  for (const credit of frame.credits) expect(exactText(text, credit.span)).toBe(credit.name);
});

test('27 paragraphs of text, one subhead, one sign-off split off the last', () => {
  const kinds = frame.paragraphs.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'BODY')).toHaveLength(27);
  expect(kinds.filter((kind) => kind === 'SUBHEAD')).toHaveLength(1);
  expect(kinds.at(-1)).toBe('SIGN_OFF');
  expect(kinds).toHaveLength(29);
  expect(frame.paragraphs.map(({ position }) => position)).toEqual(kinds.map((_, index) => index + 1));
  expect(frame.paragraphs[0]?.text).toMatch(/^U\.S\. Secretary of State Hillary Clinton failed to win/);
  expect(frame.paragraphs.at(-1)?.text).toBe('(Additional reporting by Conor Sweeney)');
  expect(frame.paragraphs.at(-2)?.text).toMatch(/project," he said\.$/);
  const subhead = kinds.indexOf('SUBHEAD');
  expect(frame.paragraphs[subhead]?.text).toBe('HUMAN RIGHTS');
  expect(frame.paragraphs.map(({ section }) => section)).toEqual(
    kinds.map((_, index) => (index > subhead ? 'HUMAN RIGHTS' : null)),
  );
});

test('wrapped lines are joined, and every character leads back to the source', () => {
  for (const [index, paragraph] of frame.paragraphs.entries()) {
    expect(paragraph.text).not.toMatch(/[\r\n]/);
    expect(exactText(text, paragraph.span).replace(/\s+/g, ' ')).toBe(paragraph.text);
    expect(flows[index]?.text).toBe(paragraph.text);
  }
});

test('the damaged paragraph is marked, and no other', () => {
  expect(
    diagnostics.map(({ code, severity, span }) => [code, severity, span && exactText(text, span)]),
  ).toEqual([['DAMAGED_TEXT', 'WARNING', 'missile missile']]);
});
