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
    ['Experts were alarmed and warned that the ice could melt.', ['that the ice could melt', 'Experts']],
    ['Lena Orth was elected in May and warned that it was late.', ['that it was late', 'Lena Orth']],
    ['The judge was not persuaded and ordered that he be held.', ['that he be held', 'The judge']],
    ['Lena Orth was thrilled and told of her plans.', ['her plans', 'Lena Orth']],
    ['Critics were not convinced and asked whether it was late.', ['whether it was late', 'Critics']],
    ['Lena Orth was stopped and asked whether she had seen it.'],
    [
      'Lena Orth said the law was unfair in the view of the court.',
      ['the law was unfair in the view of the court', 'Lena Orth'],
    ],
    [
      'Lena Orth said the deal was, in the view of most, dead.',
      ['the deal was, in the view of most, dead', 'Lena Orth'],
    ],
    [
      'Lena Orth criticized the court after the judge gave him "a slap on the wrist".',
      ['the court after the judge gave him "a slap on the wrist"', 'Lena Orth'],
    ],
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
  'whoever asks or accuses in a passive may be told more of': [
    [
      'Ned Orme was asked by the clerk, Ms Liz Dowd, if there was a link.',
      ['if there was a link', 'Ms Liz Dowd'],
    ],
    ['Ned Orme was asked by Liz Dowd, a clerk, whether he knew.', ['whether he knew', 'Liz Dowd']],
    ['Ned Orme was asked by Liz Dowd, 45, why he left.', ['why he left', 'Liz Dowd']],
    ['Ned Orme was accused by the mayor, Liz Dowd, of hiding the maps.', ['of hiding the maps', 'Liz Dowd']],
    ['Asked by the clerk, Liz Dowd, if he would run, Ned Orme laughed.', ['if he would run', 'Liz Dowd']],
    ['Ned Orme was asked by his coach, Liz Dowd, and left.'],
    ['Ned Orme was told by Liz Dowd, a clerk, and left.'],
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
