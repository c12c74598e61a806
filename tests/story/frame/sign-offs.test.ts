import { describe, expect, test } from 'vitest';
import { ADDRESS, BODY, read, web, WHEN } from './read-lines.ts';

describe('a sign-off', () => {
  test.each([
    ['(Reporting by Ann Bell: Editing by Tom Roe)', ['REPORTING Ann Bell', 'EDITING Tom Roe']],
    ['(Reporting by Ann Bell; Edtiting by Tom Roe)', ['REPORTING Ann Bell', 'EDITING Tom Roe']],
    ['(Reporitng by Ann Bell; Editng by Tom Roe)', ['REPORTING Ann Bell', 'EDITING Tom Roe']],
    ['(With assistance from Ann Bell in Oslo)', ['ADDITIONAL_REPORTING Ann Bell @ Oslo']],
    [
      '(Editing by Ann Bell. To query or comment on this story email sports@example.com)',
      ['EDITING Ann Bell'],
    ],
    ["(Reporting by IFR's Ann Bell and Markets Editor Tom Roe)", ['REPORTING Ann Bell', 'REPORTING Tom Roe']],
    [
      '(Reporting by Ann Bell, in Oslo; Editing by Tom Roe)',
      ['REPORTING Ann Bell @ Oslo', 'EDITING Tom Roe'],
    ],
    ['(Reporting by Ann Bell - Editing by Tom Roe)', ['REPORTING Ann Bell', 'EDITING Tom Roe']],
    ['(Reporting by Ann Bell, PR Newswire)', ['REPORTING Ann Bell']],
    ['Reporting by Ann Bell; editing by Tom Roe', ['REPORTING Ann Bell', 'EDITING Tom Roe']],
    ['Editing by Ann Bell', ['EDITING Ann Bell']],
    ['(Reporting by the Oslo bureau)', []],
    ['(Created by Ann Bell)', ['OTHER Ann Bell']],
  ])('%s', (signOff, signed) => {
    const story = read(
      web(['Halden to buy Brisk', '', WHEN, ADDRESS], BODY, `The deal closes in May. ${signOff}`),
    );
    expect([story.signed, story.kinds]).toEqual([signed, ['BODY', 'BODY', 'SIGN_OFF']]);
  });

  test('is found between the text and the ways to write to the author', () => {
    const foot =
      '(Reporting by Ann Bell; Editing by Tom Roe) ((ann.bell@example.com; +44 20 7542 0000; Reuters Messaging: ann.bell.example.com@example.net)) Keywords: HALDEN/';
    const story = read(
      web(
        ['UPDATE 2-Halden to buy Brisk', '', WHEN, ADDRESS],
        '(Adds details throughout)',
        BODY,
        `"We go," Li Wei said.  Shares rose. ${foot}`,
      ),
    );
    expect(story.signed).toEqual(['REPORTING Ann Bell', 'EDITING Tom Roe']);
    expect(story.kinds).toEqual(['BODY', 'BODY', 'SIGN_OFF', 'CONTACT']);
    expect([story.title, story.editorialNote, story.publishedAt]).toEqual([
      'UPDATE 2-Halden to buy Brisk',
      '(Adds details throughout)',
      '2009-02-03T17:23:00+00:00',
    ]);
  });

  test.each([
    '(Editing by Tom Roe)(tom.roe@example.com; +1 646 223 6000)',
    '(Editing by Tom Roe) Keywords: HALDEN/',
  ])('is told from what hangs on it: %s', (foot) => {
    const story = read(web(['Halden', '', WHEN, ADDRESS], BODY, `The deal closes in May. ${foot}`));
    expect([story.signed, story.kinds.slice(0, 3)]).toEqual([
      ['EDITING Tom Roe'],
      ['BODY', 'BODY', 'SIGN_OFF'],
    ]);
    expect(['CONTACT', 'NOTE']).toContain(story.kinds[3]);
  });

  test.each([
    'The deal closes in May. Editing by hand is slow, he said.',
    'The deal closes in May. Reporting by Ann Bell, who joined the paper in 1988 as a copy boy, showed it.',
  ])('is no sentence of the story: %s', (paragraph) => {
    const story = read(web(['Halden', '', WHEN, ADDRESS], BODY, paragraph));
    expect([story.signed, story.kinds]).toEqual([[], ['BODY', 'BODY']]);
  });

  test('is found behind a remark', () => {
    const story = read(
      web(['Halden to buy Brisk', '', WHEN, ADDRESS], BODY, 'Source: the makers (Compiled by Ann Bell)'),
    );
    expect([story.signed, story.kinds]).toEqual([['WRITING Ann Bell'], ['BODY', 'NOTE', 'SIGN_OFF']]);
  });
});

describe('a remark', () => {
  test.each([
    'SOURCE: Journal of Beans, January 2009.',
    'SOURCE: example.com/abc Journal of Beans, online January 5, 2009.',
    'For a graphic on oil, click on: here',
    '(Please visit our blog via www.example.com)',
    '(At the time of publication Ann Bell did not own any direct investments in securities mentioned here.)',
    'On the Net: http://www.example.com',
    '<tweet tweet-id="1"><tweet/>.',
    '($1 = 3.05 ringgit) ($1 = 1.22 Singapore dollars)',
  ])('%s', (remark) => {
    expect(read(web(['Halden', '', WHEN, ADDRESS], BODY, remark)).kinds).toEqual(['BODY', 'NOTE']);
  });

  test.each([
    '(In Jan 4 story, corrects paragraph 3 to show profit was in euros)',
    '(This version of the story corrects paragraph 3)',
    '(Ann Bell is a Reuters columnist. The opinions expressed are her own)',
    'Refiles to fix headline',
    '(For use by New York Times News Service clients)',
    'EDITORS: The following story is optional.',
  ])('in the header: %s', (note) => {
    const story = read(web(['Halden to buy Brisk', '', WHEN, ADDRESS], note, BODY));
    expect([story.editorialNote, story.alternativeHeadlines]).toEqual([note, []]);
  });
});
