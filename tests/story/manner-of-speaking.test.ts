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
  'with that': [
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
