import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { firstIn, lastIn } from './parse.ts';

describe('words that nobody is reported to have said have no speaker, and the explanation tells why', () => {
  const UNSAID: readonly (readonly [text: string, reason: string])[] = [
    [
      'Petra Hale refused to say whether the books were "cooked".',
      '“refused to say” tells that they were not said',
    ],
    ['Petra Hale did not say "sorry".', '“did not say” tells that they were not said'],
    ['Petra Hale didn\'t say "sorry".', "“didn't say” tells that they were not said"],
    ['Petra Hale mayn\'t say "sorry".', "“mayn't say” tells that they were not said"],
    ['Petra Hale usedn\'t to say "sorry".', "“usedn't to say” tells that they were not said"],
    ['Petra Hale never once said "sorry".', '“never once said” tells that they were not said'],
    ['Petra Hale left without saying "sorry" to them.', '“without saying” tells that they were not said'],
    ['Petra Hale may say "sorry".', '“may say” leaves open whether they were said'],
    ['Petra Hale could have said "sorry".', '“could have said” leaves open whether they were said'],
    ['Petra Hale is expected to say "sorry".', '“expected to say” leaves open whether they were said'],
    ['Petra Hale hardly said "sorry".', '“hardly said” tells that they were not said'],
    ['Few people said it was "sound".', '“Few people said” tells that they were not said'],
    ['Petra Hale has yet to say "sorry".', '“yet to say” tells that they were not said'],
    ['Petra Hale could not bring herself to say "sorry".', '“could not bring herself to say” tells'],
    ['"Guilty" was a word Petra Hale would not say.', ''],
    [
      'Petra Hale did not say: "We have nothing left to sell."',
      '“did not say” tells that they were not said',
    ],
    [
      'Ada Orme met Piet Hale. Neither Orme nor Hale would say who "the real culprit" was.',
      '“nor Hale would say” tells',
    ],
    [
      'No one at the hearing, including auditor Petra Voss, said "guilty".',
      '“No one at the hearing, including auditor Petra Voss, said” tells that they were not said',
    ],
    ['Nobody said "guilty".', '“Nobody said” tells that they were not said'],
    ['Petra Hale said he never told her that he was "ill".', '“never told” tells that they were not said'],
    ['Petra Hale never told her son because she was "afraid".', '“never told” tells that they were not said'],
    ['"We surrender," said nobody.', '“nobody” tells that they were not said'],
    ['None of the ministers said "sorry", Ada Lund said.', '“None of the ministers said” tells'],
    ['It is not clear whether Petra Hale said "sorry".', '“whether” leaves open whether they were said'],
    ['Ada Lund would not say that Petra Hale had said "sorry".', '“would not say” leaves open'],
    ['It is unclear whether the owner, Piet Hale, said "we go".', '“whether” leaves open'],
    ['Ada Lund wished she had said "sorry".', '“wished” leaves open whether they were said'],
    ['Ada Lund feared that Piet Hale had said "we go".', '“feared” leaves open whether they were said'],
    ['There were rumours that Piet Hale said it was "over".', '“rumours” leaves open whether they were said'],
    [
      'Ada Lund would neither confirm nor deny "the existence of such a file".',
      '“nor deny” tells that they were not said',
    ],
    [
      'Ada Lund neither confirmed nor denied that it was "over".',
      '“nor denied” tells that they were not said',
    ],
    ['Officials could neither confirm nor deny reports of "several dead".', '“nor deny reports” tells'],
    ['Ada Lund did not deny that the levy was "dead".', '“did not deny” tells'],
    ['Nobody denied that the levy was "dead".', '“Nobody denied” tells that they were not said'],
    ['Did Piet Hale say it was "over"?', '“Did Piet Hale say” leaves open whether they were said'],
  ];
  test.each(UNSAID)('%s', (text, reason) => {
    const { by, denied, why } = firstIn(text);
    expect({ by, denied: denied ?? false }).toEqual({ by: null, denied: false });
    expect(why).toContain(reason);
  });

  test('with a remark, no confidence and no intermediary', () => {
    const { confidence, via, codes } = firstIn(
      'Mayor Ada Lund left. Mayor Lund refused to say "the levy is dead".',
    );
    expect({ confidence, via }).toEqual({ confidence: 0, via: [] });
    expect(codes).toContain('WORDS_NOT_SAID');
  });
});

test('wishes, hearsay and yes-or-no questions report nothing', () => {
  const { quotes } = parseStory(
    'Ada Lund wished she had said the mill was safe. There was gossip that Lund said it was lost. Did Lund say it was closed? The firm denied rumours that Lund would go.',
    'test.txt',
  );
  expect(quotes.map(({ text }) => text)).toEqual(['rumours that Lund would go']);
});

describe('every quotation without a speaker has a reason', () => {
  test('several who speak together, not each of whom is known', () => {
    const { by, why, codes } = firstIn('Amy Tolliver met Ada Lund. "We love brass," both said.');
    expect(by).toBeNull();
    expect(why).toContain('“both” means several, and the story does not tell who each of them is');
    expect(codes).toContain('UNRESOLVED_MENTION');
  });

  test('nothing that tells it', () => {
    const { by, codes } = firstIn('The band came on. "We have waited a long while for this."');
    expect(by).toBeNull();
    expect(codes).toContain('NO_ATTRIBUTION');
  });
});

test('whoever reports words before a colon passes them on; nobody passes on their own', () => {
  const text =
    'A senior official left. The official added that the prime minister, Lucinda Farrow, had told her: "We stay."';
  const { speakers, quotes } = parseStory(text, 'test.txt');
  const via = quotes[0]?.attribution?.via.map(({ speaker }) =>
    speaker === null ? null : speakers[speaker]?.name,
  );
  expect(via).toEqual(['A senior official']);
  expect(firstIn('Ada Lund left. Lund said she had told them: "We stay."')).toMatchObject({
    by: 'Ada Lund',
    via: [],
  });
});

test.each([
  ['Ada Lund said she could not say: "It is too early."', 'Ada Lund'],
  ['Ada Lund said Tom Hull would not say: "He is too shy."', 'Ada Lund'],
  ['Amy Hale asked Ada Lund if she would tour, but she said she could not say: "It is early."', 'Ada Lund'],
  ['Ada Lund would not say: "It is too early."', null],
])('who tells before a colon that nothing is said speaks: %s', (text, by) => {
  expect(lastIn(text).by ?? null).toBe(by);
});
