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
  'a figure put at so many, and what something is put down to': [
    ['The ministry put the death toll at 12.', ['the death toll at 12', 'The ministry']],
    ['Officials have put the cost at about $2 million.', ['the cost at about $2 million', 'Officials']],
    ['Ann Cole puts the odds at 50 percent, but left.', ['the odds at 50 percent', 'Ann Cole']],
    ['Ann Cole raised it, putting the toll at 12.', ['the toll at 12', 'Ann Cole']],
    ['Ann Cole, who puts the figure at 12, left.', ['the figure at 12', 'who']],
    ['Ann Cole put the delay down to rain.', ['the delay down to rain', 'Ann Cole']],
    ['Ann Cole puts her success down to hard work.', ['her success down to hard work', 'Ann Cole']],
    ['Ann Cole put the car at the gate.'],
    ['Ann Cole put the children at risk.'],
    ['Ann Cole put the kettle on at 8.'],
    ['Ann Cole put the phone down to listen.'],
    ['Ann Cole put it down to rest.'],
    ['Ann Cole put the accident report down to read.'],
    ['The win put the total at 12.'],
    ['The toll was put at 12.'],
  ],
  'a body sets aside what others say': [
    [
      'The force rejected suggestions that its chief was late, adding that he was ill.',
      ['suggestions that its chief was late', 'The force'],
      ['that he was ill', 'The force'],
    ],
    ['The club refuted claims that it was broke.', ['claims that it was broke', 'The club']],
    ['Police dismissed reports that a girl was hurt.', ['reports that a girl was hurt', 'Police']],
    ['Ann Reed dismissed the story that he was late.', ['the story that he was late', 'Ann Reed']],
    ['The evidence rejected claims that men are equal.'],
    ['The club rejected a proposal that would cut prices.'],
    ['The force rejected a report that was late.'],
    ['The judge dismissed a case that began in May.'],
    ['The school dismissed a teacher that was late.'],
  ],
};

testByConstruction(CASES, reportedIn);
