import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What the speaker does not say, or does besides, is no part of what is said. */
const CASES: ByConstruction<Reported> = {
  'what the speaker leaves unsaid': [
    [
      'Anna Ruhl told reporters that the inquiry was "ongoing," but did not provide details.',
      ['that the inquiry was "ongoing,"', 'Anna Ruhl'],
    ],
    [
      'The bank said clerks had shown interest in the mill but did not give details.',
      ['clerks had shown interest in the mill', 'The bank'],
    ],
    [
      'The board concluded that Anna Ruhl had been careless, but did not recommend that she face charges.',
      ['that Anna Ruhl had been careless', 'The board'],
    ],
    [
      'Anna Ruhl said the mill made no money and would close, but did not say when.',
      ['the mill made no money and would close', 'Anna Ruhl'],
    ],
  ],
  'in short forms, and what the speaker would or could not tell': [
    ["Anna Ruhl said the mill was safe but didn't elaborate.", ['the mill was safe', 'Anna Ruhl']],
    ['Anna Ruhl said the mill was safe, but didn’t give details.', ['the mill was safe', 'Anna Ruhl']],
    ["Anna Ruhl said the mill was safe but wouldn't say why.", ['the mill was safe', 'Anna Ruhl']],
    ['Anna Ruhl said the mill would open but could not say when.', ['the mill would open', 'Anna Ruhl']],
    [
      "Anna Ruhl said the mill would open, but couldn't provide a date.",
      ['the mill would open', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said the mill was safe but declined to say why.', ['the mill was safe', 'Anna Ruhl']],
    ['Anna Ruhl said the report was late but did not elaborate.', ['the report was late', 'Anna Ruhl']],
    ['Police said a man was shot but did not release his name.', ['a man was shot', 'Police']],
    [
      'Anna Ruhl said the contract was signed but did not disclose its value.',
      ['the contract was signed', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said Peter Orme had erred, but did not accuse him.', ['Peter Orme had erred', 'Anna Ruhl']],
    ['Police said two men were hurt, but did not confirm their names.', ['two men were hurt', 'Police']],
    ['Anna Ruhl said the pact was near, but did not disclose the price.', ['the pact was near', 'Anna Ruhl']],
    ['Anna Ruhl said the deal was near, but did not disclose the price.', ['the deal was near', 'Anna Ruhl']],
    [
      'Anna Ruhl said the probe finds leaks but can not give an exact number.',
      ['the probe finds leaks but can not give an exact number', 'Anna Ruhl'],
    ],
  ],
  'not so what somebody told of leaves undone': [
    [
      'Anna Ruhl said the report listed costs but did not specify names.',
      ['the report listed costs but did not specify names', 'Anna Ruhl'],
    ],
    [
      "Anna Ruhl said the letter blamed clerks, but didn't give names.",
      ["the letter blamed clerks, but didn't give names", 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the clerk had met them, but did not promise anything.',
      ['the clerk had met them, but did not promise anything', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the clerk was asked for help, but did not promise anything.',
      ['the clerk was asked for help, but did not promise anything', 'Anna Ruhl'],
    ],
    [
      "Anna Ruhl said the mill would pay clerks, but wouldn't promise jobs.",
      ["the mill would pay clerks, but wouldn't promise jobs", 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the clerks had seen the leak but did not report it.',
      ['the clerks had seen the leak but did not report it', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the mayor knew of the leak, but did not tell her.',
      ['the mayor knew of the leak, but did not tell her', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the plan cut costs but did not go far enough.',
      ['the plan cut costs but did not go far enough', 'Anna Ruhl'],
    ],
  ],
  'what somebody does who asks, warns or vows': [
    [
      'Anna Ruhl warned drivers not to use the bridge but did not close it.',
      ['not to use the bridge', 'Anna Ruhl'],
    ],
    ['Anna Ruhl urged drivers to wait and left the room.', ['to wait', 'Anna Ruhl']],
    ['Anna Ruhl vowed to stay but left in May.', ['to stay', 'Anna Ruhl']],
  ],
  'not so what is still to be done, and who is told of': [
    [
      'Anna Ruhl ordered the clerks to open the gate and let the drivers in.',
      ['to open the gate and let the drivers in', 'Anna Ruhl'],
    ],
    ['Anna Ruhl asked to be heard and left alone.', ['to be heard and left alone', 'Anna Ruhl']],
    [
      'Anna Ruhl promised to pay those who came and lost their homes.',
      ['to pay those who came and lost their homes', 'Anna Ruhl'],
    ],
  ],
  'what the reporter sets against a thing spoken of, and others who said so too': [
    [
      'Anna Ruhl insisted on building a wall, despite critics who were against it.',
      ['building a wall', 'Anna Ruhl'],
    ],
    [
      'The council called for the fall of Orme, even though it was clear what would follow.',
      ['the fall of Orme', 'The council'],
    ],
    [
      'Anna Ruhl said the mill was late, as have others including the mayor.',
      ['the mill was late', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the mill was late, as it had been in May.',
      ['the mill was late, as it had been in May', 'Anna Ruhl'],
    ],
  ],
  'others who said so too': [
    ['Anna Ruhl has said the mill is late, as have other clerks.', ['the mill is late', 'Anna Ruhl']],
    ['Anna Ruhl said the mill was late, as did Peter Orme.', ['the mill was late', 'Anna Ruhl']],
    [
      'Anna Ruhl said the mill closed too early, as did Peter Orme.',
      ['the mill closed too early', 'Anna Ruhl'],
    ],
    ['Anna Ruhl says the mill is late, as do most clerks.', ['the mill is late', 'Anna Ruhl']],
    ['Anna Ruhl denied that she had lied, as did the clerk.', ['that she had lied', 'Anna Ruhl']],
    ['Anna Ruhl said she would vote no, as did the clerk.', ['she would vote no', 'Anna Ruhl']],
    ['Anna Ruhl says he has sold the boat, as does his sister.', ['he has sold the boat', 'Anna Ruhl']],
    [
      'Anna Ruhl said she did not sell the boat, as did her aunt.',
      ['she did not sell the boat', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said she never sold the boat, as did her aunt.', ['she never sold the boat', 'Anna Ruhl']],
    ['Anna Ruhl denied she sold the boat, as did her clerks.', ['she sold the boat', 'Anna Ruhl']],
    ['Anna Ruhl testified that he sold it, as did two clerks.', ['that he sold it', 'Anna Ruhl']],
  ],
  'not so what does so too': [
    ['Anna Ruhl said rents rose, as did wages.', ['rents rose, as did wages', 'Anna Ruhl']],
    [
      'Anna Ruhl said sales have fallen, as have profits.',
      ['sales have fallen, as have profits', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said costs had risen, as had the price of bread.',
      ['costs had risen, as had the price of bread', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the roof leaks, as does the cellar.',
      ['the roof leaks, as does the cellar', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said she voted no, as did Peter Orme.', ['she voted no, as did Peter Orme', 'Anna Ruhl']],
    [
      'Anna Ruhl said clerks want change, as do most skippers.',
      ['clerks want change, as do most skippers', 'Anna Ruhl'],
    ],
  ],
  'those of things are things': [
    [
      'Anna Ruhl said sales of cars rose, while those of boats fell.',
      ['sales of cars rose, while those of boats fell', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said the mill rose, while those who sail stayed away.', ['the mill rose', 'Anna Ruhl']],
  ],
  'what the speaker will not tell on another day': [
    [
      'Brae Lines said on Monday it had sold two boats, but on Tuesday refused to name the buyer.',
      ['it had sold two boats', 'Brae Lines'],
    ],
    [
      'Anna Ruhl told the Courier this week the yard plans to open a dock, but on Friday would not answer questions.',
      ['the yard plans to open a dock', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the mayor promised it in May, but in June would not discuss it.',
      ['the mayor promised it in May, but in June would not discuss it', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the yard had sold two boats, but in May would not pay.',
      ['the yard had sold two boats, but in May would not pay', 'Anna Ruhl'],
    ],
  ],
  'no thing has a mind': [
    [
      'The bank said the risks were balanced, but remained wary that prices could rise.',
      ['the risks were balanced', 'The bank'],
    ],
    [
      'Anna Ruhl said talks were going well, but stayed sceptical of a deal.',
      ['talks were going well', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said voters were calm, but remained wary of banks.',
      ['voters were calm, but remained wary of banks', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the mill had burned, but remained open.',
      ['the mill had burned, but remained open', 'Anna Ruhl'],
    ],
  ],
  'behind a thing spoken of, what does not go on with it': [
    [
      'Anna Ruhl and Peter Orme described the deal as cashless, but did not disclose other terms.',
      ['the deal as cashless', 'Anna Ruhl and Peter Orme'],
    ],
    [
      'Clerks had mentioned Peter Orme as a possible heir, but the report on Wednesday for the first time cited a will.',
      ['Peter Orme as a possible heir', 'Clerks'],
    ],
    [
      'Anna Ruhl criticized the lack of not a plan, but a map that drivers can read.',
      ['the lack of not a plan, but a map that drivers can read', 'Anna Ruhl'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);
