import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What is said around words between marks: where the sentence goes on behind them, it is over. */
const CASES: ByConstruction<Reported> = {
  'what somebody calls so does something behind the marks': [
    [
      'The dismissal of Sam Coe for what referee Alan Birch deemed "foul play" turned the game.',
      ['foul play', 'referee Alan Birch'],
    ],
    ['The man whom Tom Orme called "a crook" sued him.', ['a crook', 'Tom Orme']],
    ['What Ann Cole dismissed as "a farce" has cost $2 million.', ['as "a farce"', 'Ann Cole']],
    ['The words which Ann Cole says "still hurt" were cut.', ['still hurt', 'Ann Cole']],
    [
      'A bank that as late as 2019 described the fee as "fair" has dropped it.',
      ['the fee as "fair"', 'A bank'],
    ],
    ['Ann Cole said the "foul play" turned the game.', ['the "foul play" turned the game', 'Ann Cole']],
    ['Kit Hale knew that Tom Orme said "foul play" turned it.', ['"foul play" turned it', 'Tom Orme']],
  ],
  'the reporter tells what the words are, or what they did': [
    [
      'Fay Strachan called it a "weather bomb", a term for a storm whose pressure falls fast.',
      ['it a "weather bomb"', 'Fay Strachan'],
    ],
    [
      'Fay Strachan said he was an "old head", slang for a veteran.',
      ['he was an "old head"', 'Fay Strachan'],
    ],
    [
      'Bob Coe urged the league to "protect the game", words that may interest the panel.',
      ['to "protect the game"', 'Bob Coe'],
    ],
    ['Bob Coe said he was "a clown", a remark that may cost him.', ['he was "a clown"', 'Bob Coe']],
    [
      'Bob Coe called it "a storm", a threat to the coast.',
      ['it "a storm", a threat to the coast', 'Bob Coe'],
    ],
    ['Bob Coe called him "a thief", a liar and a cheat.', ['him "a thief", a liar and a cheat', 'Bob Coe']],
  ],
  'what is told of the dead by the way is no more than the words': [
    [
      'Ann Lee, a baker who was, as she liked to say, "a bit odd," died on Tuesday in Riga. She was 91.',
      ['a bit odd,', 'she'],
    ],
    ['The plan, which is, Ann Lee said, "a mess," passed on Monday.', ['a mess,', 'Ann Lee']],
    ['The plan is, Ann Lee said, "a mess," and it passed.', ['The plan is … "a mess,"', 'Ann Lee']],
  ],
  'what led to something is said, and not that it was so': [
    [
      'A man was shot on Sunday after, police said, he "advanced on officers" with a knife.',
      ['he "advanced on officers" with a knife', 'police'],
    ],
    ['A man was charged after, prosecutors say, he drew a gun.', ['he drew a gun', 'prosecutors']],
    ['The mill will stay shut until, Ann Lee said, the owner pays.', ['the owner pays', 'Ann Lee']],
    [
      'Because, Ann Lee said, it rains, the mill is shut.',
      ['Because … it rains, the mill is shut', 'Ann Lee'],
    ],
    [
      'It fell before, Ann Lee said, and will fall again.',
      ['It fell before … and will fall again', 'Ann Lee'],
    ],
  ],
  'what tells more of a thing that still waits for its verb ends nothing': [
    [
      'Ann Voss said the forecasts, which show growth of 0.2 percent, suggested it feared a "slump".',
      ['the forecasts, which show growth of 0.2 percent, suggested it feared a "slump"', 'Ann Voss'],
    ],
    [
      'Ann Voss said the figures, published in May, indicated that prices would rise.',
      ['the figures, published in May, indicated that prices would rise', 'Ann Voss'],
    ],
    [
      'Ann Voss said the results were poor, suggested that they wait and rest.',
      ['the results were poor', 'Ann Voss'],
      ['that they wait and rest', 'Ann Voss'],
    ],
  ],
  'it and this have their verb between the marks': [
    [
      'Fay Strachan warned of rain and said it "would not take much" to fell the oaks.',
      ['rain', 'Fay Strachan'],
      ['it "would not take much" to fell the oaks', 'Fay Strachan'],
    ],
    ['Fay Strachan said this "is not over" for her.', ['this "is not over" for her', 'Fay Strachan']],
    ['Fay Strachan said it "loud and clear" on Monday.', ['loud and clear', 'Fay Strachan']],
  ],
  'what was still to come goes on with what was': [
    [
      'There were to be no lilies, Ann Cole said, and the cake was to be beet.',
      ['There were to be no lilies … and the cake was to be beet', 'Ann Cole'],
    ],
    ['The hall was full, Ann Cole said, and people were dancing.', ['The hall was full', 'Ann Cole']],
    [
      'A bidder had been involved, Ann Cole said, but walked away over debt.',
      ['A bidder had been involved … but walked away over debt', 'Ann Cole'],
    ],
    ['It was late, Ann Cole said, and walked out.', ['It was late', 'Ann Cole']],
  ],
  'what stands behind the words is not on the card': [
    ['Ann Cole saw a card saying "Get well" at the gate.', ['Get well', 'a card']],
    ['A sign said "Closed" until May and was taken down.', ['Closed', 'A sign']],
    ['The banner said the "plan" was dead.', ['the "plan" was dead', 'The banner']],
  ],
  'throughout leads to a setting': [
    ['Ann Cole said throughout the trial that it was a loan.', ['that it was a loan', 'Ann Cole']],
    ['Ann Cole told voters throughout the campaign that it was safe.', ['that it was safe', 'Ann Cole']],
    ['Ann Cole maintained throughout that it was safe.', ['that it was safe', 'Ann Cole']],
    [
      'Tom Haas said he would go, but only because, he said, the alternative was worse.',
      ['he would go, but only because, he said, the alternative was worse', 'Tom Haas'],
    ],
  ],
  'who asked and was told something reports it all': [
    [
      'Rick Hale said he had asked for a reason and had been told that he "should watch it".',
      ['he had asked for a reason and had been told that he "should watch it"', 'Rick Hale'],
    ],
    ['Rick Hale said he had been told that he "should watch it".', ['should watch it', null]],
  ],
  'a thing that walks away leaves no room': [
    [
      'Ann Cole said a bidder had come, but walked away over debt.',
      ['a bidder had come, but walked away over debt', 'Ann Cole'],
    ],
    ['Ann Cole said the deal was off and walked out.', ['the deal was off', 'Ann Cole']],
    ['Ann Cole said the deal was off, but smiled.', ['the deal was off', 'Ann Cole']],
  ],
};

testByConstruction(CASES, reportedIn);
