import { expect, test } from 'vitest';
import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn, saidIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Reports that are easily missed or cut, with their counter-examples: texts, and what they report. */
const CASES: ByConstruction<Reported> = {
  'an appeal is said for something, or to somebody': [
    ['Peter Orme appealed for witnesses to call him.', ['witnesses to call him', 'Peter Orme']],
    ['The union appealed for calm.', ['calm', 'The union']],
    ['Nurses are appealing for beds to be kept.', ['beds to be kept', 'Nurses']],
    ['Anna Ruhl appealed to skippers to stay in port.', ['to stay in port', 'Anna Ruhl']],
    ['Anna Ruhl appealed to the court for more time.', ['more time', 'Anna Ruhl']],
    ['Anna Ruhl appealed against the ruling.'],
    ['Anna Ruhl appealed to the court, which was closed.'],
    ['The film appealed to fans of horror.'],
  ],
  'according to a pronoun': [
    ['Anna Ruhl keeps bees. According to her, one hive sings.', ['one hive sings', 'her']],
    ['Peter Orme keeps bees. The hive sings according to him.', ['The hive sings', 'him']],
    ['Peter Orme left. The hall, according to him, was cold.', ['The hall … was cold', 'him']],
    ['Anna Ruhl left. According to her mother, it was late.', ['it was late', 'her mother']],
    ['The bees slept. According to them, it was late.'],
  ],
  'a promise ends before what another says of it': [
    [
      'Anna Ruhl has vowed to widen the quay and to lift the toll, steps that Peter Orme has called "mad".',
      ['to widen the quay and to lift the toll', 'Anna Ruhl'],
      ['mad', 'Peter Orme'],
    ],
    [
      'Anna Ruhl promised to shut the mine, the dam and the road, plans that Peter Orme called "mad".',
      ['to shut the mine, the dam and the road', 'Anna Ruhl'],
      ['mad', 'Peter Orme'],
    ],
    ['Anna Ruhl promised to shut the "mad" mine.', ['to shut the "mad" mine', 'Anna Ruhl']],
  ],
  'studies and surveys without an article': [
    ['Older studies had suggested that bees rely on smell.', ['that bees rely on smell', 'Older studies']],
    ['Recent polls suggest Orme will lose.', ['Orme will lose', 'Recent polls']],
    ['Anna Ruhl studies bees and said they sing.', ['they sing', 'Anna Ruhl']],
    ['Anna Ruhl, who surveys ships, said it sank.', ['it sank', 'Anna Ruhl']],
  ],
  'a deed beside which somebody speaks is not said': [
    [
      'Anna Ruhl said as she left the hall that the bells would stay.',
      ['that the bells would stay', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said as she left that the bells would stay.', ['that the bells would stay', 'Anna Ruhl']],
    ['Anna Ruhl said when she arrived that bells would ring.', ['that bells would ring', 'Anna Ruhl']],
    ['Anna Ruhl said while waiting for a bus that she was ill.', ['that she was ill', 'Anna Ruhl']],
    [
      'Anna Ruhl said when she learned that it had closed she wept.',
      ['when she learned that it had closed she wept', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said when she saw the man that stole it she ran.',
      ['when she saw the man that stole it she ran', 'Anna Ruhl'],
    ],
  ],
  'putting a thing somewhere is no saying': [
    ['Anna Ruhl said he should stop and put it back.', ['he should stop and put it back', 'Anna Ruhl']],
    ['Anna Ruhl said he took it and put it down there.', ['he took it and put it down there', 'Anna Ruhl']],
    [
      'Anna Ruhl said it was over and put it bluntly: "Go."',
      ['it was over', 'Anna Ruhl'],
      ['Go.', 'Anna Ruhl'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);

test.each([
  ['Anna Ruhl met Peter Orme. According to him, it was late.', 'Peter Orme'],
  ['Anna Ruhl met Peter Orme. According to her, it was late.', 'Anna Ruhl'],
  ['Anna Ruhl met Peter Orme. "It was late," according to her.', 'Anna Ruhl'],
  ['Anna Ruhl met Peter Orme. It was, according to him, "late".', 'Peter Orme'],
])('%s', (text, by) => {
  expect(saidIn(text).map((said) => said.by)).toEqual([by]);
});
