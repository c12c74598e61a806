import { testByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

const mayor = (words: string): Row => [words, 'Ann Orth', 'Mayor Ann Orth'];
const orth = (words: string): Row => [words, 'Ann Orth', 'Ann Orth'];

testByConstruction(
  {
    'a participle behind has is one of saying': [
      ['Mayor Ann Orth has spoken about being bullied.', mayor('being bullied')],
      ['Mayor Ann Orth has spoken before about being bullied.', mayor('being bullied')],
      ['Mayor Ann Orth has often spoken of growing up poor.', mayor('growing up poor')],
      ['Mayor Ann Orth has written that the plan is dead.', mayor('that the plan is dead')],
      ['Mayor Ann Orth had sworn to fight the plan.', mayor('to fight the plan')],
      ['“It is over,” Ann Orth has written.', orth('It is over,')],
      ['The letter Ann Orth had written said the plan was dead.', orth('the plan was dead')],
      ['On the wall someone had written “Go home.”', ['Go home.', 'someone', 'someone']],
      ['Past research has shown exercise helps.', ['exercise helps', 'Past research', 'Past research']],
    ],
    'the same participle elsewhere': [
      ['Mayor Ann Orth has not spoken about the crash.'],
      ['Mayor Ann Orth has spoken before about 400 people.'],
      ['Mayor Ann Orth has written three books about trees.'],
      ['The plan has been written by Ann Orth.'],
      ['The contract had been written that way.'],
      ['The research has shown promise.'],
      ['Past studies have shown mixed results.'],
      ['Polls have shown a tight race.'],
    ],
  },
  (text) => rowsOf(text),
);

testByConstruction(
  {
    'what two talk over is no report': [
      ['Mayor Ann Orth has spoken with Tom Hale about the deal.'],
      ['Mayor Ann Orth talked on Monday with Tom Hale about the deal.'],
      ['Mayor Ann Orth spoke by phone with the governor about the deal.'],
      ['Mayor Ann Orth spoke with him about the new deal.'],
    ],
    'what is told those who pass it on, or in words, is one': [
      ['Mayor Ann Orth spoke with reporters about the deal.', mayor('the deal')],
      ['Mayor Ann Orth spoke with the Post about the deal.', mayor('the deal')],
      ['Mayor Ann Orth spoke about the deal.', mayor('the deal')],
      ['Mayor Ann Orth spoke with Tom Hale about being bullied.', mayor('being bullied')],
      ['Mayor Ann Orth spoke with Tom Hale about how it was made.', mayor('how it was made')],
      ['Mayor Ann Orth spoke with Tom Hale about the “bad” deal.', mayor('bad')],
    ],
  },
  (text) => rowsOf(text),
);

testByConstruction(
  {
    'what is so today behind an attribution and its semicolon is said': [
      [
        'Angry people vote, Ann Orth said; it is the bored who stay home.',
        orth('Angry people vote it is the bored who stay home'),
      ],
      [
        'The plan is dead, Ann Orth said; she will not vote for it.',
        orth('The plan is dead she will not vote for it'),
      ],
    ],
    'what the reporter or another tells there is not': [
      ['The bridge is old, Ann Orth said; it fell in May.', orth('The bridge is old')],
      ['The bridge was old, Ann Orth said; it is now shut.', orth('The bridge was old')],
      ['The bridge is old, Ann Orth said; police are looking for the owner.', orth('The bridge is old')],
      [
        'The bridge is old, Ann Orth said; there is no money to mend it, Tom Hale added.',
        orth('The bridge is old'),
        ['there is no money to mend it', 'Tom Hale', 'Tom Hale'],
      ],
    ],
  },
  (text) => rowsOf(text),
);
