import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Reports that are easily missed, beside what reports nothing. */
const CASES: ByConstruction<Reported> = {
  'a participle of two letters before its ending is denied as others are': [
    ['Magda Lorenz denied being drunk.', ['being drunk', 'Magda Lorenz']],
    ['Magda Lorenz has denied being the author.', ['being the author', 'Magda Lorenz']],
    ['Magda Lorenz admitted lying to the board.', ['lying to the board', 'Magda Lorenz']],
    ['Magda Lorenz recalled going to school barefoot.', ['going to school barefoot', 'Magda Lorenz']],
    ['Magda Lorenz denied bail to the king.'],
  ],
  'what somebody does first and then asks': [
    ['A woman at the stop stares, then asks if she is famous.', ['if she is famous', 'A woman at the stop']],
    [
      'A woman at the bus stop turns, stares, then asks if she is famous.',
      ['if she is famous', 'A woman at the bus stop'],
    ],
    [
      'A woman at the bus stop turns and stares, then asks if she is famous.',
      ['if she is famous', 'A woman at the bus stop'],
    ],
    ['Ann Reed smiles, and then asks whether it is over.', ['whether it is over', 'Ann Reed']],
    ['Ann Reed sells flowers, then garden asks, then dolls.'],
  ],
  'what somebody wants known is said': [
    [
      'Ann Cole would like it known that it is the fault of a goat.',
      ['that it is the fault of a goat', 'Ann Cole'],
    ],
    ['Ann Cole wanted it known that she never lied.', ['that she never lied', 'Ann Cole']],
    ['Nobody wants it known that the dam leaks.'],
    ['Ann Cole liked it known that way.'],
  ],
};

testByConstruction(CASES, reportedIn);
