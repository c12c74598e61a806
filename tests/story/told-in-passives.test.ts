import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Verbs of saying that go on a passive, whose subject is told and tells nothing: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'told behind another passive is heard, and whoever reports it has said it': [
    [
      'Lena Orth said the envoy, Piet Haar, had been summoned and told that his presence was "a riddle".',
      ['the envoy, Piet Haar, had been summoned and told that his presence was "a riddle"', 'Lena Orth'],
    ],
    [
      'Lena Orth said the envoy had been called in and told that his presence was "a riddle".',
      ['the envoy had been called in and told that his presence was "a riddle"', 'Lena Orth'],
    ],
    [
      'Lena Orth said the driver, Piet Haar, had been stopped and asked whether he was "drunk or mad".',
      ['the driver, Piet Haar, had been stopped and asked whether he was "drunk or mad"', 'Lena Orth'],
    ],
    [
      'Lena Orth said Piet Haar was arrested, questioned and told he was "a disgrace".',
      ['Piet Haar was arrested, questioned and told he was "a disgrace"', 'Lena Orth'],
    ],
    [
      'Lena Orth said Piet Haar was summoned and warned that his barn was "a ruin".',
      ['Piet Haar was summoned and warned that his barn was "a ruin"', 'Lena Orth'],
    ],
    ['Piet Haar was summoned and told that his presence was "a riddle".', ['a riddle', null]],
    [
      'Piet Haar was born in Riga and told reporters that the barn was "dead".',
      ['that the barn was "dead"', 'Piet Haar'],
    ],
    ['Piet Haar was released and said the barn was "dead".', ['the barn was "dead"', 'Piet Haar']],
    [
      'Piet Haar was elected on Monday and warned that the barn was "dead".',
      ['that the barn was "dead"', 'Piet Haar'],
    ],
  ],
  'in the passive alone somebody else is told, and whoever reports it has said it': [
    [
      'Lena Orth said Piet Haar had been told that his barn was "a ruin".',
      ['Piet Haar had been told that his barn was "a ruin"', 'Lena Orth'],
    ],
    ['Lena Orth said she had been told that her barn was "a ruin".', ['a ruin', null]],
  ],
};

testByConstruction(CASES, reportedIn);
