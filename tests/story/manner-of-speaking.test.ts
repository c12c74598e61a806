import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** Verbs for how words are spoken, each behind words and before who speaks them. */
const INVERTED =
  `cracked deadpanned quipped sniffed boomed beamed blurted hissed hollered intoned piped screeched seethed
  smirked snickered spluttered sputtered ventured whimpered whined wisecracked croaked cackled droned gloated giggled
  harrumphed demurred riffed objected needled purred snarled barked drawled huffed fumed snorted crowed`.split(
    /\s+/,
  );

const DIRECT: ByConstruction<Row> = {
  'behind the words': INVERTED.map((verb) => [
    `"Lean, sure," ${verb} an aide to Mary Holt.`,
    ['Lean, sure,', 'an aide to Mary Holt', 'an aide to Mary Holt'],
  ]),
  'by what is done otherwise': [
    ...'broke in,cut in,put in,butted in,chipped in,went on,goes on,offered,pressed,persisted,resumed'
      .split(',')
      .map((verb): readonly [string, Row] => [
        `"Lean, sure," ${verb} Mary Holt.`,
        ['Lean, sure,', 'Mary Holt', 'Mary Holt'],
      ]),
    ['"Lean, sure," Mary Holt cut in.', ['Lean, sure,', 'Mary Holt', 'Mary Holt']],
    ['"Lean, sure", pressed Mary Holt, 40.', ['Lean, sure', 'Mary Holt', 'Mary Holt']],
    ['"Is it lean?" broke in the mayor.', ['Is it lean?', 'the mayor', 'the mayor']],
  ],
  'not so where more is done than said': [
    ['"Late Night," offered Mary Holt a part.', ['Late Night,', null, null]],
    ['"Late Night," went on sale on Monday.', ['Late Night,', null, null]],
    ['"Late Night" finished Mary Holt.'],
    ['The film, "Late Night," offered Mary Holt a part.'],
  ],
  'with that': [
    ['Dan Pike chimed in that it was late.', ['that it was late', 'Dan Pike', 'Dan Pike']],
    ['Dan Pike weighed in that it was late.', ['that it was late', 'Dan Pike', 'Dan Pike']],
    ['Dan Pike chimed in that day with a joke.'],
    ['Dan Pike deadpanned that he had no map.', ['that he had no map', 'Dan Pike', 'Dan Pike']],
    ['Dan Pike interjected that she was late.', ['that she was late', 'Dan Pike', 'Dan Pike']],
    ['Dan Pike shot back that nobody liked it.', ['that nobody liked it', 'Dan Pike', 'Dan Pike']],
    ['Dan Pike fired back that it was late.', ['that it was late', 'Dan Pike', 'Dan Pike']],
    ['Dan Pike cracked that it was late.', ['that it was late', 'Dan Pike', 'Dan Pike']],
    ['Lawyers objected that it was late.', ['that it was late', 'Lawyers', 'Lawyers']],
  ],
  'what is done and not said': [
    ['Police shot back at the gunmen.'],
    ['Dan Pike ventured into the "lion\'s den" on Monday.', ["lion's den", 'Dan Pike', 'Dan Pike']],
    ['Dan Pike cracked the safe.'],
    ['When the figure was read to her, Mary Holt laughed.'],
  ],
};

testByConstruction(DIRECT, rowsOf);
