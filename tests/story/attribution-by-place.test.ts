import { expect, test } from 'vitest';
import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { markedIn, saidIn } from './parse.ts';
import type { Marked } from './parse.ts';

/** Each text with the quotations it should give. */
const CASES: ByConstruction<Marked> = {
  'told of right before': [
    [
      'Anna Ruhl held up her hands. "It is a long day."',
      ['It is a long day.', 'Anna Ruhl', 'Anna Ruhl', 'SAME_PARAGRAPH'],
    ],
    [
      'Anna Ruhl pushes for a higher wage: "No one can live on that."',
      ['No one can live on that.', 'Anna Ruhl', 'Anna Ruhl', 'COLON'],
    ],
    [
      'Anna Ruhl praised the crew.\n\n"We need somebody who can row."',
      ['We need somebody who can row.', 'Anna Ruhl', 'Anna Ruhl', 'RUNNING_SPEAKER'],
    ],
    // A comma promises an attribution that is not found: nobody is better than the one told of.
    ['Peter Orme left. "We go," somewhere near the quay.', ['We go,', null, null, null]],
    [
      'Anna Ruhl called it "a farce" on Monday. "It was a long day."',
      ['a farce', 'Anna Ruhl', 'Anna Ruhl', 'CUE_BEFORE'],
      ['It was a long day.', 'Anna Ruhl', 'Anna Ruhl', 'CONTINUED'],
    ],
  ],
  'a verb with a particle': [
    ['"We go," chimed in Peter Orme.', ['We go,', 'Peter Orme', 'Peter Orme', 'CUE_AFTER']],
    ['"We go," wrote back Peter Orme.', ['We go,', 'Peter Orme', 'Peter Orme', 'CUE_AFTER']],
  ],
  'the sentence after the words': [
    [
      'Anna Ruhl said it was "an act of hate." Peter Orme, 61, said he was sad.',
      ['an act of hate.', 'Anna Ruhl', 'Anna Ruhl', 'CUE_BEFORE'],
    ],
    [
      'Anna Ruhl asked, "Who knows?" Peter Orme said nothing.',
      ['Who knows?', 'Anna Ruhl', 'Anna Ruhl', 'CUE_BEFORE'],
    ],
    [
      '"We go," Anna Ruhl said. "Not today." Her deputy, Peter Orme, disagreed.',
      ['We go, Not today.', 'Anna Ruhl', 'Anna Ruhl', 'CUE_INSIDE'],
    ],
    ['"We lost it all." The minister said the report was late.', ['We lost it all.', null, null, null]],
    ['"We go." Anna Ruhl said.', ['We go.', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER']],
  ],
  'the words broken by the cue': [
    [
      '"We waited," Anna Ruhl said. "Then we left."',
      ['We waited, Then we left.', 'Anna Ruhl', 'Anna Ruhl', 'CUE_INSIDE'],
    ],
    [
      '"We waited," Anna Ruhl said, "and left."',
      ['We waited, and left.', 'Anna Ruhl', 'Anna Ruhl', 'CUE_INSIDE'],
    ],
    [
      '"We waited," Anna Ruhl said. "Then we left," Peter Orme added.',
      ['We waited,', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER'],
      ['Then we left,', 'Peter Orme', 'Peter Orme', 'CUE_AFTER'],
    ],
  ],
  'a colon': [
    ['Anna Ruhl told them: "We go."', ['We go.', 'Anna Ruhl', 'Anna Ruhl', 'COLON']],
    [
      'Anna Ruhl told them, in a word about the harbour:\n\n"We go."',
      ['We go.', 'Anna Ruhl', 'Anna Ruhl', 'COLON'],
    ],
  ],
  'a colon without a cue': [
    [
      '"Ready?" she asked.\n\nAnna Ruhl: "We go."',
      ['Ready?', null, 'she', 'CUE_AFTER'],
      ['We go.', 'Anna Ruhl', 'Anna Ruhl', 'COLON'],
    ],
  ],
  'words on a paper before a colon are those of whoever shows it only where it is their own': [
    ['Anna Ruhl showed her the note: "We go."', ['We go.', null, null, null]],
    ['Anna Ruhl showed him her note: "We go."', ['We go.', 'Anna Ruhl', 'her', 'COLON']],
    ['Anna Ruhl opened the envelope: "We go."', ['We go.', null, null, null]],
    ['Anna Ruhl opened with the line: "We go."', ['We go.', 'Anna Ruhl', 'Anna Ruhl', 'COLON']],
    ['Anna Ruhl opened the talks with these words: "We go."', ['We go.', 'Anna Ruhl', 'Anna Ruhl', 'COLON']],
  ],
  'no cue of their own': [
    [
      'Anna Ruhl said she was tired. "It was a long day."',
      ['It was a long day.', 'Anna Ruhl', 'Anna Ruhl', 'SAME_PARAGRAPH'],
    ],
    [
      '"We go," Anna Ruhl said.\n\n"The day is long."',
      ['We go,', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER'],
      ['The day is long.', 'Anna Ruhl', 'Anna Ruhl', 'RUNNING_SPEAKER'],
    ],
    [
      'Her word that the law is "an insult" angered Peter Orme, who said it was "fair."',
      ['an insult', null, null, null],
      ['fair.', 'Peter Orme', 'who', 'CUE_BEFORE'],
    ],
    ['* Says scarf-pin orders "fell off a cliff" in December', ['fell off a cliff', null, null, null]],
  ],
  'who is meant': [
    ['Anna Ruhl met Peter Orme.\n\n"We go," he said.', ['We go,', 'Peter Orme', 'he', 'CUE_AFTER']],
    ['Anna Ruhl met Peter Orme.\n\n"We go," she said.', ['We go,', 'Anna Ruhl', 'she', 'CUE_AFTER']],
    [
      'Finance Minister Anna Ruhl left. Harbour master Peter Orme stayed.\n\n"We go," the minister said.',
      ['We go,', 'Anna Ruhl', 'the minister', 'CUE_AFTER'],
    ],
    [
      'A senior official spoke. "We go," the official said.',
      ['We go,', 'A senior official', 'the official', 'CUE_AFTER'],
    ],
    [
      '"We go," one official said. "We stay," another official said.',
      ['We go,', 'one official', 'one official', 'CUE_AFTER'],
      ['We stay,', 'another official', 'another official', 'CUE_AFTER'],
    ],
    ['Nordbank said profits were "stable".', ['stable', 'Nordbank', 'Nordbank', 'CUE_BEFORE']],
    ['"We go," it said.', ['We go,', null, 'it', 'CUE_AFTER']],
    ['"We go," he said.', ['We go,', null, 'he', 'CUE_AFTER']],
  ],
};

testByConstruction(CASES, markedIn);

test('a quotation carried over paragraphs is one', () => {
  const text = '"We waited.\n\n"We waited long.\n\n"Then we left," Anna Ruhl said.';
  expect(saidIn(text)).toEqual([
    {
      words: 'We waited. We waited long. Then we left,',
      by: 'Anna Ruhl',
      as: 'Anna Ruhl',
      method: 'CUE_AFTER',
      kind: 'DIRECT',
    },
  ]);
});

test('a running speaker does not cross a subhead', () => {
  const text = `MARKETS FALL\n\n"We go," Anna Ruhl said of the long day at the harbour.\n\nLONG NIGHT\n\n"The night is long."\n`;
  expect(saidIn(text).at(-1)?.by).toBeNull();
});
