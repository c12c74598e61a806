import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { saidIn } from './parse.ts';

/** What is said below a line in a story of Mayor Ann Delaney, with who says it and how that is told. */
const below = (text: string): (readonly [string, string | null, string | null])[] =>
  saidIn(
    `The ferry sank off Moor in March.\n\nThe mayor, Ann Delaney, was told of it by Tom Hull.\n\n${text}`,
  ).map(({ words, by, method }) => [words, by, method]);

describe('paragraphs without marks behind a colon', () => {
  test.each([
    ['Delaney wrote on her blog on Monday:', 'The ferry was safe. It was tested twice.'],
    ['Delaney wrote on her blog:', 'We go on, I think: "No more."'],
    ['Delaney later added:', 'At some point "we do not know" is no answer.'],
    ['Delaney told the board in May:', 'The ferry was old.'],
    ['Asked about the pilot, Delaney had this to say:', 'Nobody sails better.'],
    ['Said Delaney in a letter to the Courier:', 'The ferry was safe.'],
    ['As Delaney wrote in her diary:', 'The river gives no reason for its haste.'],
    ['Delaney later released the following statement:', 'Nobody should have to wait that long.'],
    ['In a statement on her website, the mayor defended the pilot:', 'Our pilots do not sleep on duty.'],
    ['Delaney said the crew had two wishes:', 'We want rest. We want pay.'],
  ])('%s', (cue, words) => {
    expect(below(`${cue}\n\n${words}\n\nThe board meets in May.`)).toContainEqual([
      words,
      'Ann Delaney',
      'COLON',
    ]);
  });

  test.each([
    ['Delaney said the ferry had these faults:', 'The deck is thin.'],
    ['Delaney promised three things:', 'A new ferry will sail by May.'],
    ['Delaney said the following piers are shut:', 'Moor Pier is shut until noon.'],
    ['Delaney answered questions from readers:', 'Why was the ferry late?'],
    ['Delaney would not say:', 'The ferry was safe.'],
    ['The findings include:', 'We counted three holes.'],
    ['The mayor has written two books:', 'The Weir is a novel.'],
    ['The mayor wrote two books:', 'The Weir is a novel.'],
    ['Delaney said:', 'Ann Delaney, 45, of Moor Street'],
    ['Delaney wrote:', 'Delaney, 45, is a pilot.'],
    ['To apply, write to Ann Delaney:', 'Her house stands on the quay.'],
  ])('not below: %s', (cue, words) => {
    expect(below(`${cue}\n\n${words}`).map(([said]) => said)).not.toContain(words);
  });

  test('they go on while they say I or we, or stand as far in', () => {
    expect(below('Delaney wrote:\n\nThe ferry was old.\n\nI knew it.\n\nThe river is brown.')).toEqual([
      ['The ferry was old. I knew it.', 'Ann Delaney', 'COLON'],
    ]);
    expect(
      below('Delaney wrote:\n\n    The ferry was old.\n\n    The pilot slept.\n\nThe river is brown.'),
    ).toEqual([['The ferry was old. The pilot slept.', 'Ann Delaney', 'COLON']]);
    // The reporter says `I` as well.
    expect(below('I met her.\n\nDelaney wrote:\n\nThe ferry was old.\n\nI doubt it.')).toEqual([
      ['The ferry was old.', 'Ann Delaney', 'COLON'],
    ]);
  });

  test('whoever says them passes on what another says there', () => {
    const text = 'Delaney wrote:\n\nThe ferry was old. Tom Hull said it leaked.';
    expect(below(text)).toEqual([
      ['The ferry was old. Tom Hull said it leaked.', 'Ann Delaney', 'COLON'],
      ['it leaked', 'Tom Hull', 'CUE_BEFORE'],
    ]);
  });
});

describe('sentences without marks behind a colon in their own paragraph', () => {
  test.each([
    ['Delaney said in a statement on Monday:', 'The ferry was safe. It was tested twice.', ''],
    ['Delaney issued the following statement:', 'We mourn the crew. The pier is shut.', ''],
    ['In an email, the mayor said:', 'The ferry was old.', ''],
    ['Delaney said in a letter:', 'The ferry was old. It leaked.', 'Delaney took office in May. It rained.'],
    ['Delaney said in a letter:', 'The ferry was old. It leaked.', 'She took office in May.'],
    [
      'Asked about the pilot, Delaney replied:',
      'I know him. The ferry was old. I shut it.',
      'The pier is old.',
    ],
  ])('%s', (lead, words, more) => {
    expect(below(`${lead} ${words} ${more}\n\nThe board meets in May.`)).toEqual([
      [words, 'Ann Delaney', 'COLON'],
    ]);
  });

  test.each([
    ['Delaney listed three piers in a statement:', 'Moor Pier, Quay Pier and Ship Pier. They are old.'],
    ['Delaney said in a statement there were two piers:', 'Moor Pier is shut. Ship Pier leaks.'],
    ['Delaney replied:', 'I know him. The pier is old.'],
    ['The note read:', 'I am sorry. I left. Police found it on Monday.'],
    ['Delaney would not say in a statement:', 'The ferry was safe. It was tested twice.'],
    ['Three things were told in the statement:', 'The ferry was safe. It was tested twice.'],
  ])('not whole behind %s', (lead, words) => {
    expect(below(`${lead} ${words}`).map(([said]) => said)).not.toContain(words);
  });

  test('they go on in the paragraphs below while these say I or we', () => {
    expect(
      below(
        'Delaney said in a statement: The ferry was old. It leaked.\n\nWe shut it.\n\nThe river is brown.',
      ),
    ).toEqual([['The ferry was old. It leaked. We shut it.', 'Ann Delaney', 'COLON']]);
  });

  test('what another says there is passed on', () => {
    const words = 'We met the crew. Tom Hull told me it leaked. The pier is shut.';
    expect(below(`Delaney said in a statement: ${words}`)).toEqual([
      [words, 'Ann Delaney', 'COLON'],
      ['it leaked', 'Tom Hull', 'CUE_BEFORE'],
    ]);
  });

  test.each([
    ['Tom Hull said it leaked.', 'it leaked'],
    ['Delaney said it leaked.', 'it leaked'],
    ['The mayor added that it leaked.', 'that it leaked'],
    ['According to Hull, it leaked.', 'it leaked'],
    ['It was wet, Hull said.', 'It was wet'],
    ['Hull called it old.', 'it old'],
  ])('they end where the reporter tells what somebody has said: %s', (telling, told) => {
    const lines = [
      'Delaney said in a statement: The ferry was old. It had no boats.',
      'Delaney replied: I know. We shut the pier.',
    ];
    for (const line of lines) {
      const text = `The mayor is Ann Delaney. Tom Hull is the pilot.\n\n${line} ${telling} Crews marched.`;
      const said = parseStory(text, 'test.txt').quotes.map((quote) => [quote.text, quote.attribution?.via]);
      expect(said).toEqual([
        [line.slice(line.indexOf(':') + 2), []],
        [told, []],
      ]);
    }
  });

  test.each([
    'In a letter to the board, Delaney wrote:',
    'Delaney, in a brief statement, said:',
    'On Monday, in a tweet about the letter, Delaney said:',
    'Delaney told the Courier by email:',
    'Delaney said in her resignation letter:',
    'Delaney issued a statement saying:',
    'Delaney gave this statement on Monday:',
    'Delaney responded in a note pinned to the door:',
  ])('something written is what somebody says them in: %s', (lead) => {
    expect(below(`${lead} The ferry was old. It leaked.`)).toEqual([
      ['The ferry was old. It leaked.', 'Ann Delaney', 'COLON'],
    ]);
  });

  test.each([
    'The post office said:',
    'The letter writer said:',
    'Delaney, who wrote the letter, said:',
    'Delaney, who resigned in a letter, said:',
    'Delaney, a letter carrier, said:',
    'Asked about the statement, Delaney said:',
    'When the email came, Delaney said:',
    'In response to the memo, Delaney said:',
    'In the post office, Delaney said:',
    'Delaney wrote the letter and said:',
    'Delaney said after the statement:',
  ])('another thing written is not: %s', (lead) => {
    const said = below(`${lead} The ferry was old. It leaked.`).map(([words]) => words);
    expect(said).not.toContain('The ferry was old. It leaked.');
  });
});
