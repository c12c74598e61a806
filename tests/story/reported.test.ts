import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Each construction with its counter-examples: texts, and what they report. */
const CASES: ByConstruction<Reported> = {
  'a setting before somebody who does something is no report': [
    ['Having lost the vote, Peter Orme apologised.'],
    ['Asked about the clock, Peter Orme laughed.'],
    ['With tears in her eyes, Anna Ruhl agreed.'],
    ['For the first time in years, Anna Ruhl cried.'],
    ['When the lights went out, Peter Orme laughed.'],
    ['Mayor Anna Ruhl and her husband, Peter Orme, disagreed.'],
    ['A baker from Ostra, Anna Ruhl has complained.'],
    ['If it rains, the match is off, Anna Ruhl said.', ['If it rains, the match is off', 'Anna Ruhl']],
    ['On Monday the pier will close, Anna Ruhl said.', ['On Monday the pier will close', 'Anna Ruhl']],
  ],
  'whom or what somebody blames': [
    ['Anna Ruhl blamed weak demand and dear fuel.', ['weak demand and dear fuel', 'Anna Ruhl']],
    ['Anna Ruhl blamed the storm for the delay.', ['the storm for the delay', 'Anna Ruhl']],
    ['Anna Ruhl blamed the delay on Peter Orme.', ['the delay on Peter Orme', 'Anna Ruhl']],
    ['The storm was blamed for the delay.'],
    ['Anna Ruhl blamed herself.'],
    ['The blame was hers.'],
  ],
  'a question can be asked by nobody named': [
    ['Asked whether the pier was closed, Peter Orme laughed.', ['whether the pier was closed', null]],
    [
      'Peter Orme, asked if the pier, an old one, was closed, laughed.',
      ['if the pier, an old one, was closed', null],
    ],
    ['Anna Ruhl was asked in Riga why the pier was closed.', ['why the pier was closed', null]],
    ['Anna Ruhl was asked by a guard why the pier was closed.', ['why the pier was closed', 'a guard']],
    ['Anna Ruhl asked why the pier was closed.', ['why the pier was closed', 'Anna Ruhl']],
    ['Anna Ruhl has been asked to the pier.'],
  ],
  'a relative clause that reports ends before the main verb': [
    ['Anna Ruhl, who said the pier was closed, left.', ['the pier was closed', 'who']],
    [
      'Anna Ruhl, who said the pier, an old one, was closed, left.',
      ['the pier, an old one, was closed', 'who'],
    ],
    [
      'Peter Orme met Anna Ruhl, who said the pier, an old one, was closed.',
      ['the pier, an old one, was closed', 'who'],
    ],
    [
      'The bank, which once said it would pay, said it would not.',
      ['it would pay', 'The bank'],
      ['it would not', 'The bank'],
    ],
    [
      'Anna Ruhl, who said the pier was closed, accused Peter Orme of theft.',
      ['the pier was closed', 'who'],
      ['Peter Orme of theft', 'Anna Ruhl'],
    ],
    [
      'According to Anna Ruhl, who says the roof is safe, the pier is closed.',
      ['the roof is safe', 'who'],
      ['the pier is closed', 'Anna Ruhl'],
    ],
  ],
  'what the speaker does next is not said': [
    ['Anna Ruhl said she was tired, then left the pier.', ['she was tired', 'Anna Ruhl']],
    ['Anna Ruhl said that he had wept, then laughed.', ['that he had wept, then laughed', 'Anna Ruhl']],
    ['Anna Ruhl was pointing to the door.'],
  ],
  'denials, wishes and hearsay of another’s words': [
    [
      'Anna Ruhl denied that the owner, Peter Orme, had told them to leave.',
      ['that the owner, Peter Orme, had told them to leave', 'Anna Ruhl'],
    ],
    ['Anna Ruhl wished she had said the pier was closed.'],
    ['There were rumours that Anna Ruhl said the pier was closed.'],
    ['Did Anna Ruhl say the pier was closed?'],
    ['If Anna Ruhl says the pier is closed, ships will leave.'],
  ],
  'who and what that is easily cut': [
    [
      'Anna Ruhl said both she and Peter Orme promised to pay.',
      ['both she and Peter Orme promised to pay', 'Anna Ruhl'],
    ],
    [
      'A number of causes impact the price of flour and pay, said Anna Ruhl.',
      ['A number of causes impact the price of flour and pay', 'Anna Ruhl'],
    ],
  ],
  'a clause behind a verb of saying': [
    ['Anna Ruhl said the pier was closed.', ['the pier was closed', 'Anna Ruhl']],
    ['Anna Ruhl said on Tuesday that the pier was closed.', ['that the pier was closed', 'Anna Ruhl']],
    [
      'Anna Ruhl said at a hearing in Mole, Norland, that the pier was closed.',
      ['that the pier was closed', 'Anna Ruhl'],
    ],
    ['In a statement, Anna Ruhl said ships could leave.', ['ships could leave', 'Anna Ruhl']],
    ['She said there was no wind.', ['there was no wind', 'She']],
    ['Peter Orme last week said the pier was closed.', ['the pier was closed', 'Peter Orme']],
    ['Anna Ruhl asked whether the pier was closed.', ['whether the pier was closed', 'Anna Ruhl']],
    [
      'Nearly half of the residents said they would move.',
      ['they would move', 'Nearly half of the residents'],
    ],
    ['Two piers have cracks. One in five say they would move.', ['they would move', 'One in five']],
    ['When asked about the pier, Anna Ruhl said it was safe.', ['it was safe', 'Anna Ruhl']],
    ['Anna Ruhl said so.'],
    ['Anna Ruhl said nothing.'],
    ['Anna Ruhl did not say whether the pier was closed.'],
    ['The pier is expected to close. Peter Orme was told that it would.'],
    ['Anna Ruhl plans to leave the board. She is known for her maps.'],
    ['"We go," Anna Ruhl said as she left the pier.', ['We go,', 'Anna Ruhl']],
    ['Anna Ruhl left the swing states whose votes count.'],
  ],
  'somebody told': [
    ['Anna Ruhl agreed with Peter Orme that the pier was closed.', ['that the pier was closed', 'Anna Ruhl']],
    [
      'Anna Ruhl agreed with him on Monday that the pier was closed.',
      ['that the pier was closed', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl agreed with a report that said the pier was closed.',
      ['a report that said the pier was closed', 'Anna Ruhl'],
    ],
    ['Anna Ruhl wrote to her that the pier was closed.', ['that the pier was closed', 'Anna Ruhl']],
    ['Anna Ruhl wrote him that the pier was closed.', ['that the pier was closed', 'Anna Ruhl']],
    ['Anna Ruhl wrote to him on Monday that the pier was closed.', ['that the pier was closed', 'Anna Ruhl']],
    ['Anna Ruhl told Peter Orme that the pier was closed.', ['that the pier was closed', 'Anna Ruhl']],
    ['Anna Ruhl told Nordbank the loan was late.', ['the loan was late', 'Anna Ruhl']],
    ['Anna Ruhl told them about the pier.', ['the pier', 'Anna Ruhl']],
    ['Anna Ruhl told a story.'],
  ],
  'a clause broken off behind its verb goes on in marks': [
    [
      'To be left out was, Anna Ruhl said, "a small thing."',
      ['To be left out was … "a small thing."', 'Anna Ruhl'],
    ],
    ['To be left out was, Anna Ruhl said: "a small thing."', ['a small thing.', 'Anna Ruhl']],
  ],
  'what is called is reported where it is given a name': [
    ['Anna Ruhl called the vote a sham.', ['the vote a sham', 'Anna Ruhl']],
    ['Anna Ruhl called elections the worst of jokes.', ['elections the worst of jokes', 'Anna Ruhl']],
    ['Anna Ruhl called a vote the next day.'],
    ['Anna Ruhl called the hearing this week.'],
    ['Anna Ruhl called Peter Orme twice.'],
  ],
  'what is said ends before another who says something, once it is whole': [
    [
      'Anna Ruhl said the plan was sent to Orme Mills, which said it would pay.',
      ['the plan was sent to Orme Mills', 'Anna Ruhl'],
      ['it would pay', 'Orme Mills'],
    ],
    [
      'Anna Ruhl said that the bank, which said it would pay, was poor.',
      ['that the bank, which said it would pay, was poor', 'Anna Ruhl'],
    ],
  ],
  'infinitives and matters': [
    ['Anna Ruhl promised to reopen the pier by May.', ['to reopen the pier by May', 'Anna Ruhl']],
    ['Anna Ruhl refused to rule out a merger.', ['to rule out a merger', 'Anna Ruhl']],
    ['Anna Ruhl refused to sink the ship.'],
    ['Anna Ruhl refused to name the ship.'],
    ['Anna Ruhl refused to comment.'],
    ['Anna Ruhl asked Peter Orme to open the lock.', ['to open the lock', 'Anna Ruhl']],
    ['Anna Ruhl called for talks on the lock.', ['talks on the lock', 'Anna Ruhl']],
    ['Anna Ruhl denied the charges.', ['the charges', 'Anna Ruhl']],
    ['The rain denied the farmers a harvest.'],
    ['Anna Ruhl was accused by Peter Orme of hiding maps.', ['of hiding maps', 'Peter Orme']],
    ['Anna Ruhl was accused of hiding maps.'],
  ],
};

test('whose a noun is, is told by a pronoun', () => {
  const story = parseStory(
    'Peter Orme left Riga. His promise that the pier would reopen was kept.',
    'test.txt',
  );
  const [quote] = story.quotes;
  expect(quote?.speaker == null ? null : story.speakers[quote.speaker]?.name).toBe('Peter Orme');
});

test('its owner is nobody known', () => {
  const story = parseStory('Nordbank paid. Its promise that the pier would reopen was kept.', 'test.txt');
  expect(story.quotes.map(({ speaker }) => speaker)).toEqual([null]);
});

testByConstruction(CASES, reportedIn);
