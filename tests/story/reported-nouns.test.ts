import { expect, test } from 'vitest';
import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Each construction with its counter-examples: texts, and what they report. */
const CASES: ByConstruction<Reported> = {
  'an attribution behind or inside': [
    ['The pier was closed, Anna Ruhl told reporters on Monday.', ['The pier was closed', 'Anna Ruhl']],
    ['The pier was closed for good, legal experts say.', ['The pier was closed for good', 'legal experts']],
    ['The pier was closed, Anna Ruhl said and then it rained.', ['The pier was closed', 'Anna Ruhl']],
    ['The pier was closed, Anna Ruhl said but she left.', ['The pier was closed', 'Anna Ruhl']],
    ['The pier was closed, Anna Ruhl said and Peter Orme agreed.', ['The pier was closed', 'Anna Ruhl']],
    [
      'The pier was closed, Anna Ruhl said and added that it leaked.',
      ['The pier was closed', 'Anna Ruhl'],
      ['that it leaked', 'Anna Ruhl'],
    ],
    ['The pier, Anna Ruhl said, was closed.', ['The pier … was closed', 'Anna Ruhl']],
    ['The pier, said Anna Ruhl, a pilot, was closed.', ['The pier … was closed', 'Anna Ruhl']],
    [
      'The pier was closed on Monday, said Anna Ruhl, who left.',
      ['The pier was closed on Monday', 'Anna Ruhl'],
    ],
    ['Peter Orme left. The pier had cracks, he said. Boats stayed.', ['The pier had cracks', 'he']],
    ['A few minutes later, Anna Ruhl added: "We go."', ['We go.', 'Anna Ruhl']],
    ['To loud cheers in the hall, Anna Ruhl called for talks.', ['talks', 'Anna Ruhl']],
  ],
  'according to': [
    ['According to Anna Ruhl, the pier was closed.', ['the pier was closed', 'Anna Ruhl']],
    ['The pier was closed according to Anna Ruhl.', ['The pier was closed', 'Anna Ruhl']],
    ['The pier stays closed, according to two officials.', ['The pier stays closed', 'two officials']],
    ['The ships left according to plan.'],
    ['According to the surveyor, Peter Orme, the pier leaks.', ['the pier leaks', 'Peter Orme']],
    [
      'According to the Herald, Professor Anna Ruhl, who sails, said the pier leaks.',
      ['Professor Anna Ruhl, who sails, said the pier leaks', 'the Herald'],
    ],
    ['According to Anna Ruhl, however, the pier was closed.', ['the pier was closed', 'Anna Ruhl']],
    ['The pier is shut, according to official figures.', ['The pier is shut', 'official figures']],
    ['The pier is shut, according to police reports.', ['The pier is shut', 'police reports']],
    ['The pier is shut, according to an email seen by the Post.', ['The pier is shut', 'an email']],
  ],
  'who quotes whom': [
    ['The Mail quoted Anna Ruhl as saying the pier was closed.', ['the pier was closed', 'Anna Ruhl']],
    [
      'An official said Peter Orme had told him the pier was closed.',
      ['Peter Orme had told him the pier was closed', 'An official'],
    ],
  ],
  'nouns for something said': [
    [
      "Peter Orme praised Anna Ruhl's promise that the pier would reopen.",
      ['that the pier would reopen', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl issued a warning to drivers on Monday that the pier would flood.',
      ['that the pier would flood', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl gave Riga an assurance to staff that no job would go.',
      ['that no job would go', 'Anna Ruhl'],
    ],
    ['Anna Ruhl gave a warning to a firm that built the pier.'],
    ['Anna Ruhl issued a stark warning that the pier would fall.', ['that the pier would fall', 'Anna Ruhl']],
    ['Anna Ruhl made a solemn promise that the pier would open.', ['that the pier would open', 'Anna Ruhl']],
    ['Nordbank issued a statement that the loan was paid.', ['that the loan was paid', 'Nordbank']],
    [
      'Warnings from Anna Ruhl that the pier would fall went unheard.',
      ['that the pier would fall', 'Anna Ruhl'],
    ],
    ['The claim that the pier would fall went unheard.'],
    ['A statement was expected on Monday.'],
  ],
  'where what is said ends': [
    ['Anna Ruhl said the pier was closed, but she did not leave.', ['the pier was closed', 'Anna Ruhl']],
    ['Anna Ruhl said the pier was closed, while Peter Orme waited.', ['the pier was closed', 'Anna Ruhl']],
    [
      'Anna Ruhl said the pier had fallen, adding that nobody was hurt.',
      ['the pier had fallen', 'Anna Ruhl'],
      ['that nobody was hurt', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the pier had fallen and accused Peter Orme of sleeping.',
      ['the pier had fallen', 'Anna Ruhl'],
      ['Peter Orme of sleeping', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the tax would rise, and wages would fall.',
      ['the tax would rise, and wages would fall', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said the pier had fallen, gesturing at a map.', ['the pier had fallen', 'Anna Ruhl']],
    ['Anna Ruhl called it "a shame", and walked away.', ['it "a shame"', 'Anna Ruhl']],
    ['Anna Ruhl said it was "a black day," and sat down.', ['it was "a black day,"', 'Anna Ruhl']],
    [
      'Anna Ruhl said it was "a black day", and would be long.',
      ['it was "a black day", and would be long', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl called them "quills," or preferred shares of the pier.',
      ['them "quills," or preferred shares of the pier', 'Anna Ruhl'],
    ],
    ['Anna Ruhl told Channel One the pier was shut.', ['the pier was shut', 'Anna Ruhl']],
    ['A person close to her said she was ill.', ['she was ill', 'A person close to her']],
    ['People familiar with him said that it rained.', ['that it rained', 'People familiar with him']],
    ['Peter Orme denied in court that he had taken it.', ['that he had taken it', 'Peter Orme']],
    ['Peter Orme hinted in a letter that was lost.'],
    ['Radio Five said that it was late.', ['that it was late', 'Radio Five']],
    ['Anna Ruhl said it was over - and left for Riga.', ['it was over', 'Anna Ruhl']],
    [
      'Anna Ruhl said the vice-president - a pilot - was safe.',
      ['the vice-president - a pilot - was safe', 'Anna Ruhl'],
    ],
  ],
  'fragments between marks': [
    ['Anna Ruhl said the plan was "ready" by May.', ['the plan was "ready" by May', 'Anna Ruhl']],
    ['The plan was "ready" by May, Anna Ruhl said.', ['The plan was "ready" by May', 'Anna Ruhl']],
    [
      'The board, short of money, "let us down," said Anna Ruhl. "We go."',
      ['The board, short of money, "let us down," … We go.', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the plan was "ready" and that talks had been "very good."',
      ['the plan was "ready" and that talks had been "very good."', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl praised the "ready" plan, saying talks had been "very good."',
      ['the "ready" plan', 'Anna Ruhl'],
      ['talks had been "very good."', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said Peter Orme had begged her for "more time" in May.',
      ['Peter Orme had begged her for "more time" in May', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said Peter Orme had told her the plan was "ready."', ['the plan was "ready."', 'Peter Orme']],
  ],
  'whose a warning is may be told more of': [
    [
      'A warning from Joel Ruhl of Tarn Bank that rates would rise sank it.',
      ['that rates would rise', 'Joel Ruhl'],
    ],
    [
      'He got a warning from Joel Ruhl, of Tarn Bank, that rates would rise.',
      ['that rates would rise', 'Joel Ruhl'],
    ],
    [
      'He got a warning from Joel Ruhl, a clerk, that rates would rise.',
      ['that rates would rise', 'Joel Ruhl'],
    ],
    ['He got a warning from Joel Ruhl, 45, that rates would rise.', ['that rates would rise', 'Joel Ruhl']],
    ['A call from Joel Ruhl for peace was heard.', ['peace', 'Joel Ruhl']],
    ['He got a letter from Joel Ruhl of Tarn Bank that was late.'],
    ['Joel Ruhl got a call from Anna Orme, and that was late.'],
  ],
};

testByConstruction(CASES, reportedIn);

test('marks alone are no words that go on behind an attribution', () => {
  expect(reportedIn('Mr. Orme, saying quoted, :').map(([said]) => said)).toEqual(['quoted']);
});

test('what a statement is on or where remarks are made is nothing said, nor what a statement given here is about', () => {
  for (const text of [
    'Anna Ruhl’s statement on the ferry was short.',
    'Ruhl’s comments on Channel Nine News angered the crew.',
    'Her remarks on the budget were met with silence.',
    'The board issued this statement about the ferry.',
    'The board released the following statement about the ferry.',
  ])
    expect(reportedIn(text)).toEqual([]);
  expect(reportedIn('Anna Ruhl’s comments about the ferry angered the crew.')).toEqual([
    ['the ferry', 'Anna Ruhl'],
  ]);
});
