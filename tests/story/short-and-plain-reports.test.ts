import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Reports that are easily taken for none: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'what it claims, which is a noun as well': [
    ['The bank is old. It claims its phones were down.', ['its phones were down', 'It']],
    ['The bank is old. It reports that sales rose.', ['that sales rose', 'It']],
    ['The flood was bad. It claims lives each year.'],
    ['The storm was bad. It claims 40 lives a year.'],
    ['The match is near. It promises to be a long night.'],
  ],
  'nobody was hurt, and somebody says so': [
    [
      'Nobody was hurt, but 14 homes have been cleared, said Lena Orth.',
      ['Nobody was hurt, but 14 homes have been cleared', 'Lena Orth'],
    ],
    [
      'None were hurt, though two are missing, the board said.',
      ['None were hurt, though two are missing', 'the board'],
    ],
    ['No one at the hearing, including Orth, said it was late.'],
    ['No one, although many were asked, said it was late.'],
  ],
  'a short answer': [
    ['It could, Lena Orth said.', ['It could', 'Lena Orth']],
    ["Was it legal? It wasn't, said Lena Orth.", ["It wasn't", 'Lena Orth']],
    ['Order, said the Speaker.', ['Order', 'the Speaker']],
    ['Not yet, Lena Orth said.', ['Not yet', 'Lena Orth']],
    ['Sales fell, Lena Orth said.', ['Sales fell', 'Lena Orth']],
    ['Yesterday, Lena Orth said.'],
    ['Meanwhile, officials said.'],
    ['Once elected, Lena Orth said.'],
    ['Critics said, Lena Orth added.'],
  ],
  'what somebody does in a verb that can be a noun': [
    ['Peter Hale leaves at a bad time, said Lena Orth.', ['Peter Hale leaves at a bad time', 'Lena Orth']],
    ['Peter Hale falls behind in May, Lena Orth said.', ['Peter Hale falls behind in May', 'Lena Orth']],
    ['Peter Hale fans in Riga, Lena Orth said.'],
    ['Peter Hale preached that land was theft.', ['that land was theft', 'Peter Hale']],
  ],
  'how it is said, behind the verb': [
    ['Peter Hale gave up meat, Lena Orth notes drily.', ['Peter Hale gave up meat', 'Lena Orth']],
    ['The mill, Lena Orth said wearily, is lost.', ['The mill … is lost', 'Lena Orth']],
    ['It was late, said Lena Orth quietly.', ['It was late', 'Lena Orth']],
    ['Lena Orth said quietly that it was late.', ['that it was late', 'Lena Orth']],
  ],
};

testByConstruction(CASES, reportedIn);
