import { describe, expect, test } from 'vitest';
import { exactText } from '../../../src/domain/span.ts';
import { parseText } from './documents.ts';

const HEAD = 'From: desk@halcyon.example\nDate: Thu, 9 Jan 2020 07:30:00 +0100\n';
const mail = (subject: string, ...lines: string[]): string =>
  `${HEAD}Subject: ${subject}\n\n${lines.join('\n')}\n`;

const OWN = 'A ferry with 212 people ran aground in fog off Holm on Thursday.';
const QUOTED = [
  '> The pilot, Una Frey, said she "saw only white" from',
  '> the window of the',
  '> pilot house.',
];
const UNQUOTED = 'The pilot, Una Frey, said she "saw only white" from the window of the pilot house.';

/** Paragraphs of the only story, and what stands outside them below the header. */
function read(text: string): readonly [paragraphs: string[], others: string[]] {
  const [story] = parseText(text).stories;
  const others = (story?.furniture ?? []).filter(({ kind }) => kind === 'OTHER');
  return [
    (story?.paragraphs ?? []).map((paragraph) => paragraph.text),
    others.map(({ span }) => exactText(text, span)),
  ];
}

describe('the message that a mail answers', () => {
  test('is no part of the story', () => {
    const text = mail('Re: Ferry', OWN, '', 'On Thu, Jan 9, 2020, Bo Lund wrote:', ...QUOTED);
    expect(read(text)).toEqual([[OWN], [`On Thu, Jan 9, 2020, Bo Lund wrote:\n${QUOTED.join('\n')}`]]);
    expect(parseText(text).stories[0]?.quotes).toEqual([]);
  });

  test('parts what stands above it from what stands below', () => {
    const other = 'Nobody was hurt, the coast guard said in the night.';
    const text = mail('Re: Ferry', OWN, ...QUOTED, other, '>> Deeper', '> > still');
    expect(read(text)).toEqual([
      [OWN, other],
      [QUOTED.join('\n'), '>> Deeper\n> > still'],
    ]);
  });

  test('may be introduced on two lines', () => {
    const text = mail(
      'Re: Ferry',
      OWN,
      '',
      'On Thu, Jan 9, 2020 at 7:30 AM Bo Lund',
      '<bo@x.example> wrote:',
      '',
      ...QUOTED,
    );
    expect(read(text)[0]).toEqual([OWN]);
  });
});

test.each([
  ['Fwd: Ferry', ['For the archive:', '', ...QUOTED], ['For the archive:', UNQUOTED]],
  ['Ferry', QUOTED, [UNQUOTED]],
])('what is passed on is the story: %s', (subject, lines, paragraphs) => {
  const text = mail(subject, ...lines);
  expect(read(text)).toEqual([paragraphs, []]);
  const [quote] = parseText(text).stories[0]?.quotes ?? [];
  expect(quote?.text).toBe('saw only white');
});

test('a signature is no part of the story', () => {
  const text = mail('Ferry', OWN, '', '-- ', 'Bo Lund', 'Halcyon, Holm');
  expect(read(text)).toEqual([[OWN], ['-- \nBo Lund\nHalcyon, Holm']]);
});

test('a line that a mailbox marked says what it said', () => {
  const lines = [
    '>From the pier people saw the lights go out, one by one, it was said.',
    '',
    '>>From here on.',
  ];
  const message = mail('Ferry', OWN, '', ...lines);
  const [paragraphs] = read(`From desk@halcyon.example Thu Jan  9 07:30:00 2020\n${message}`);
  expect(paragraphs).toEqual([OWN, 'From the pier people saw the lights go out, one by one, it was said.']);
  // Outside a mailbox the mark is that of an answer.
  expect(read(message)[0]).toEqual([OWN]);
});
