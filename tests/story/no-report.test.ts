import { describe, expect, test } from 'vitest';
import { reportedIn } from './parse.ts';

/** What a text reports, without who says it. */
const saidIn = (text: string) => reportedIn(text).map(([said]) => said);

describe('a verb of saying with nothing that is said reports nothing', () => {
  test.each([
    'Anna Ruhl said the same thing.',
    'Anna Ruhl said much the same on Monday.',
    'Anna Ruhl said a few words at the pier.',
    'Anna Ruhl said a prayer.',
    'Anna Ruhl said it again.',
    'Anna Ruhl said so too.',
    'Anna Ruhl said that.',
    'Anna Ruhl yelled that man down.',
    'Anna Ruhl shouted that young speaker down at the fair.',
    'Anna Ruhl left. Ruhl regretted saying that.',
    'Anna Ruhl said that, but left.',
    'Anna Ruhl talked about it with Peter Orme.',
    'Anna Ruhl denied it on Monday.',
    'Anna Ruhl rejected a written request for help on Monday.',
    'Anna Ruhl began by rejecting an inquiry about her boat.',
    'Anna Ruhl asked the towns twice and they kept silent.',
    'Police questioned Anna Ruhl on Monday.',
    'Anna Ruhl blames Strickland.',
    'Anna Ruhl, who blames Strickland, left.',
    "Anna Ruhl mocked a rival's wife.",
    'Anna Ruhl ridiculed Peter Orme.',
    'Anna Ruhl asked for a break on Monday.',
    'An aide requested anonymity to describe a private call.',
    'An aide insisted on anonymity to discuss the talks.',
    'An aide spoke anonymously to describe the talks.',
    'Anna Ruhl asked the clerk for a glass of water.',
    'Critics argue for reform.',
    'The team report in the journal.',
    'Police questioned Anna Ruhl about the fire.',
    'The board charged Anna Ruhl with finding a chief.',
    'Anna Ruhl pledged allegiance to the king.',
    'The bank pledged its shares as collateral.',
    'Anna Ruhl agreed with the mayor.',
    'The Ostra Courier left early, citing people familiar with the matter.',
    'The board denied Anna Ruhl a pension.',
    'The court denied her the post.',
    'A judge denied bail to Anna Ruhl on Monday.',
    'Officials denied him entry at the airport.',
    'The guard denied Anna Ruhl entry to the hall.',
    'The board denied the request on Friday.',
    'Anna Ruhl refused to gloat.',
    'Anna Ruhl refused to sit down.',
    'Anna Ruhl refused to back down.',
    'The speaker, Anna Ruhl, refused to take sides.',
    'Anna Ruhl refused to resume her seat after the vote.',
    'Judge Anna Ruhl declined to order a retrial.',
    'Anna Ruhl flatly refused to even open the lock.',
    'Anna Ruhl, who had argued for closure, left.',
    'Anna Ruhl described Peter Orme.',
    'Anna Ruhl described Peter Orme, who died in May.',
    'To resign was the one thing the clerks begged Anna Ruhl to do.',
    'Anna Ruhl met the clerks to discuss internal strategy.',
    'The nurse nodded, as though Anna Ruhl had described a symptom.',
    'The nurse nodded as if Anna Ruhl had asked for a loan.',
    'The king ruled the town for years.',
    'Anna Ruhl was ruled out of the race.',
    'The injury ruled out a return.',
    'Not Anna Ruhl, said the police.',
    'Anna Ruhl repeated the test on Monday.',
    'Brae Motors recalled the car over its brakes.',
    'The maker recalled 300 vans.',
    'Anna Ruhl recalled the ambassador on Monday.',
    'Asked why, Anna Ruhl smiled.',
    'Asked when, the man who runs the pier shrugged.',
    'Anna Ruhl was asked why.',
    'Anna Ruhl asked why and left.',
    'What the mayor said when she left was not recorded.',
    'Anna Ruhl called Peter Orme.',
    'Anna Ruhl called Peter Orme, and left.',
    'Anna Ruhl called the mayor and left.',
    'Anna Ruhl thanked Peter Orme.',
    'Anna Ruhl thanked the mayor on Monday.',
  ])('%s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('the same words with something that is said report it', () => {
  test.each([
    ['Anna Ruhl said the same was true.', 'the same was true'],
    ['Anna Ruhl said it soon fell.', 'it soon fell'],
    ['Anna Ruhl called it in a letter "a shame".', 'it in a letter "a shame"'],
    ['Anna Ruhl asked the court for a quick ruling.', 'a quick ruling'],
    ['Anna Ruhl asked Peter Orme, 71, to come.', 'to come'],
    ['Anna Ruhl asked Peter Orme, a nurse, to come.', 'to come'],
    ['Anna Ruhl criticised the ministry.', 'the ministry'],
    ['Anna Ruhl questioned the plan for a pier.', 'the plan for a pier'],
    ['Prosecutors charged Anna Ruhl with running over a child.', 'Anna Ruhl with running over a child'],
    ['Police charged Anna Ruhl with hiring a thief.', 'Anna Ruhl with hiring a thief'],
    ['The bank pledged its support for the bill.', 'its support for the bill'],
    ['Anna Ruhl denied the theft.', 'the theft'],
    ['Anna Ruhl denied entry was free.', 'entry was free'],
    ['Anna Ruhl denied the request was hers.', 'the request was hers'],
    ['Anna Ruhl called Peter Orme a liar.', 'Peter Orme a liar'],
    ['Anna Ruhl called Peter Orme, a baker, a liar.', 'Peter Orme, a baker, a liar'],
    ['Anna Ruhl called the mayor sexist.', 'the mayor sexist'],
    ['Anna Ruhl called Peter Orme "a liar".', 'Peter Orme "a liar"'],
    ['Anna Ruhl thanked Peter Orme for the maps.', 'Peter Orme for the maps'],
    ['Anna Ruhl accused the bank of fraud.', 'the bank of fraud'],
    ['Anna Ruhl said only: "Who?"', 'Who?'],
    ['Anna Ruhl refused to accept it.', 'to accept it'],
    ['Anna Ruhl refused to publicly accept the plan.', 'to publicly accept the plan'],
    ['Anna Ruhl refused to back the plan.', 'to back the plan'],
    ['Anna Ruhl refused to back Peter Orme.', 'to back Peter Orme'],
    ['Anna Ruhl refused to guarantee that it was safe.', 'to guarantee that it was safe'],
    ['Anna Ruhl refused to "take sides".', 'to "take sides"'],
    ['Anna Ruhl described Peter Orme as kind.', 'Peter Orme as kind'],
    ['Anna Ruhl described Peter Orme, who died in May, as kind.', 'Peter Orme, who died in May, as kind'],
    ['Anna Ruhl described the flood.', 'the flood'],
    ['A clerk came in, said Peter Orme was ill and left the room.', 'Peter Orme was ill'],
    ['Anna Ruhl said Peter Orme was ill and left the room.', 'Peter Orme was ill and left the room'],
    ['Anna Ruhl, who came, said the ship was old and sank at sea.', 'the ship was old and sank at sea'],
    ['Anna Ruhl argued for an end to the levy.', 'an end to the levy'],
    ['The clerks begged Anna Ruhl to do her job.', 'to do her job'],
    ['Anna Ruhl ruled out a merger.', 'a merger'],
    ['Anna Ruhl ruled the tax was illegal.', 'the tax was illegal'],
    ['The ship sank on Monday, said the police.', 'The ship sank on Monday'],
    ['Anna Ruhl, a nurse, said the police were late.', 'the police were late'],
    ['Anna Ruhl repeated the accusation on Monday.', 'the accusation on Monday'],
    ['Anna Ruhl repeated that it rained.', 'that it rained'],
    ['Anna Ruhl recalled the day the war began.', 'the day the war began'],
    ['The maker recalled that it had rained.', 'that it had rained'],
    ['Asked when and where it fell, Anna Ruhl smiled.', 'when and where it fell'],
    ['Anna Ruhl asked how, exactly, he knew.', 'how, exactly, he knew'],
    ['The man in charge claims he paid.', 'he paid'],
    ['One in five said it had rained.', 'it had rained'],
    ['The two said they would go.', 'they would go'],
    ['Anna Ruhl said, if elected mayor, she would pay.', 'if elected mayor, she would pay'],
    ['Anna Ruhl said, when asked, she would pay.', 'she would pay'],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual([said]);
  });
});

test('a ruling that is dismissed is told of, whichever court it is of', () => {
  expect(saidIn("Anna Ruhl dismissed the appeal court's ruling that he lied.")).toEqual([
    "the appeal court's ruling that he lied",
  ]);
  expect(saidIn('Anna Ruhl rejected a request that he go.')).toEqual([]);
});

describe('a noun that looks like a verb of saying is none', () => {
  test.each([
    'In swing states, among them Ostra, pilots left.',
    'They left in restructuring charges for a year.',
  ])('%s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('where what is said ends', () => {
  test.each([
    ['Not one clerk, although the bank said it was ready, left.', ['it was ready']],
    [
      'It came after the Ostra Courier, which said it would pay, said it would not.',
      ['it would pay', 'it would not'],
    ],
    [
      'A third said they did not know, and one in five said it was late.',
      ['they did not know', 'it was late'],
    ],
    ['Anna Ruhl argued that year after year of rain was bad.', ['that year after year of rain was bad']],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

test('who lies down the road, or is called a thief, is shouted of', () => {
  expect(saidIn('Anna Ruhl yelled that man down the road was ill.')).toEqual([
    'that man down the road was ill',
  ]);
  expect(saidIn('Anna Ruhl yelled that people down the quay need water.')).toEqual([
    'that people down the quay need water',
  ]);
  expect(saidIn('Anna Ruhl yelled that young women out there need water.')).toEqual([
    'that young women out there need water',
  ]);
  expect(saidIn('Anna Ruhl shouted that boats down there sank.')).toEqual(['that boats down there sank']);
});

test('whom condolences are for is no report', () => {
  expect(saidIn('Anna Ruhl offered her condolences to the victims of the fire.')).toEqual([]);
  expect(saidIn('Anna Ruhl expressed her sympathy to the family.')).toEqual([]);
  expect(saidIn('Anna Ruhl expressed her opposition to the dam.')).toEqual(['the dam']);
});

test('whose office declines to comment reports nothing', () => {
  expect(saidIn('Her office declined to comment on calls for Orme to resign.')).toEqual([]);
  expect(saidIn('His agent refused to comment on the transfer.')).toEqual([]);
});
