import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { markedIn } from './parse.ts';
import type { Marked } from './parse.ts';

/** Each text with the quotations it should give. */
const CASES: ByConstruction<Marked> = {
  'the cue after the words': [
    ['"We go," said Anna Ruhl.', ['We go,', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER']],
    ['"We go," Anna Ruhl said on Monday.', ['We go,', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER']],
    [
      '"We go," said Anna Ruhl, a vicar who knew Peter Orme.',
      ['We go,', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER'],
    ],
    [
      '"We go," Anna Ruhl, who chairs the Nordbank board, said.',
      ['We go,', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER'],
    ],
    ['"Who knows?" Anna Ruhl, 45, asked.', ['Who knows?', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER']],
    [
      '"We go", a spokesman for the ministry said.',
      ['We go', 'a spokesman for the ministry', 'a spokesman for the ministry', 'CUE_AFTER'],
    ],
    ['"We go," according to a memo.', ['We go,', 'a memo', 'a memo', 'CUE_AFTER']],
    ['"We go," Peter Orme quoted Anna Ruhl as saying.', ['We go,', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER']],
    [
      'The plan was "nearly ready", Anna Ruhl told reporters in Riga.',
      ['nearly ready', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER'],
    ],
  ],
  'subjects of more than one word': [
    [
      '"We go," analysts and party leaders said.',
      ['We go,', 'analysts and party leaders', 'analysts and party leaders', 'CUE_AFTER'],
    ],
    [
      '"We go," said pilots and skippers.',
      ['We go,', 'pilots and skippers', 'pilots and skippers', 'CUE_AFTER'],
    ],
    [
      '"We go," said fishermen and salesmen.',
      ['We go,', 'fishermen and salesmen', 'fishermen and salesmen', 'CUE_AFTER'],
    ],
    [
      'Analysts and party leaders called it "a shame".',
      ['a shame', 'Analysts and party leaders', 'Analysts and party leaders', 'CUE_BEFORE'],
    ],
    [
      '"We go," said the mayor and the residents.',
      ['We go,', null, 'the mayor and the residents', 'CUE_AFTER'],
    ],
    [
      'Orme Mills Inc rejected the bid. "It is low," it said.',
      ['It is low,', 'Orme Mills Inc', 'it', 'CUE_AFTER'],
    ],
    [
      'The Finance Ministry said growth slowed. Prices rose. "It will rain," it said. "It will pour," it added.',
      ['It will rain,', 'Finance Ministry', 'it', 'CUE_AFTER'],
      ['It will pour,', 'Finance Ministry', 'it', 'CUE_AFTER'],
    ],
    [
      'Nordbank said profit fell. Its chief, Anna Ruhl, left. It called the year "hard".',
      ['hard', null, 'It', 'CUE_BEFORE'],
    ],
    [
      'Nordbank said the Finance Ministry had told it so. The ministry said otherwise. It called that "odd".',
      ['odd', 'Finance Ministry', 'It', 'CUE_BEFORE'],
    ],
    ['Anna Ruhl spoke. "It is low," it said.', ['It is low,', null, 'it', 'CUE_AFTER']],
    [
      '"We go," diplomats said.\n\n"The pier is closed," they said.',
      ['We go,', 'diplomats', 'diplomats', 'CUE_AFTER'],
      ['The pier is closed,', 'diplomats', 'they', 'CUE_AFTER'],
    ],
    [
      '"We go," diplomats said.\n\n"We stay," Anna Ruhl said.\n\n"The pier is closed," they said.',
      ['We go,', 'diplomats', 'diplomats', 'CUE_AFTER'],
      ['We stay,', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER'],
      ['The pier is closed,', null, 'they', 'CUE_AFTER'],
    ],
    [
      '"We go," the harbour master and pilot said.',
      ['We go,', 'the harbour master', 'the harbour master', 'CUE_AFTER'],
    ],
    ['"We go," Anna Ruhl and Peter Orme said.', ['We go,', null, 'Anna Ruhl and Peter Orme', 'CUE_AFTER']],
    [
      '"We go," said retired banker Anna Ruhl.',
      ['We go,', 'Anna Ruhl', 'retired banker Anna Ruhl', 'CUE_AFTER'],
    ],
    [
      'Anna Ruhl stayed. "We go," this Ruhl impostor said.',
      ['We go,', 'this Ruhl impostor', 'this Ruhl impostor', 'CUE_AFTER'],
    ],
    [
      'Critics including former Sen. Peter Orme called it "reckless".',
      [
        'reckless',
        'Critics including former Sen. Peter Orme',
        'Critics including former Sen. Peter Orme',
        'CUE_BEFORE',
      ],
    ],
    [
      '"We go," former Sen. Peter Orme said.',
      ['We go,', 'Peter Orme', 'former Sen. Peter Orme', 'CUE_AFTER'],
    ],
    [
      '"They are late" but "not lost," Anna Ruhl said.',
      ['They are late', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER'],
      ['not lost,', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER'],
    ],
    [
      '"We go," said Anna Ruhl, 23, of Peoria, Ill. "We stay not."',
      ['We go, We stay not.', 'Anna Ruhl', 'Anna Ruhl', 'CUE_INSIDE'],
    ],
  ],
  'the cue before the words': [
    ['Anna Ruhl said "we go" and left.', ['we go', 'Anna Ruhl', 'Anna Ruhl', 'CUE_BEFORE']],
    [
      'Anna Ruhl praised talks with Peter Orme as "very useful".',
      ['very useful', 'Anna Ruhl', 'Anna Ruhl', 'CUE_BEFORE'],
    ],
    [
      'Anna Ruhl met Peter Orme on Monday, saying the talks were "useful".',
      ['useful', 'Anna Ruhl', 'Anna Ruhl', 'CUE_BEFORE'],
    ],
    ['According to Anna Ruhl, the talks were "useful".', ['useful', 'Anna Ruhl', 'Anna Ruhl', 'CUE_BEFORE']],
    [
      'Anna Ruhl was quoted as saying the talks were "useful".',
      ['useful', 'Anna Ruhl', 'Anna Ruhl', 'CUE_BEFORE'],
    ],
    [
      'Anna Ruhl sat down with Peter Orme and said it was "useful".',
      ['useful', 'Anna Ruhl', 'Anna Ruhl', 'CUE_BEFORE'],
    ],
  ],
  'several who speak together are no one speaker': [
    [
      'Anna Ruhl and Peter Orme said they were "proud".',
      ['proud', null, 'Anna Ruhl and Peter Orme', 'CUE_BEFORE'],
    ],
    [
      'The mayor, Anna Ruhl, and her deputy, Peter Orme, both said they were "proud".',
      ['proud', null, 'The mayor, Anna Ruhl, and her deputy, Peter Orme', 'CUE_BEFORE'],
    ],
    [
      'Anna Ruhl and Peter Orme, both nurses, called it "a shame".',
      ['a shame', null, 'Anna Ruhl and Peter Orme', 'CUE_BEFORE'],
    ],
    [
      'Anna Ruhl and Peter Orme met and said they were "proud".',
      ['proud', null, 'Anna Ruhl and Peter Orme', 'CUE_BEFORE'],
    ],
    ['"We go," said Anna Ruhl and Peter Orme.', ['We go,', null, 'Anna Ruhl and Peter Orme', 'CUE_AFTER']],
    ['"We go," said Anna Ruhl and Peter Orme nodded.', ['We go,', 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER']],
    [
      'Anna Ruhl left and Peter Orme said he was "proud".',
      ['proud', 'Peter Orme', 'Peter Orme', 'CUE_BEFORE'],
    ],
    ['Anna Ruhl met Peter Orme and said she was "proud".', ['proud', 'Anna Ruhl', 'Anna Ruhl', 'CUE_BEFORE']],
  ],
  'subjects hard to see': [
    [
      'Donald Ruhl left. "They stay," Ruhl spokesman Peter Orme told the Riga Journal.',
      ['They stay,', 'Peter Orme', 'spokesman Peter Orme', 'CUE_AFTER'],
    ],
    [
      'Anna Ruhl left. But, said Ruhl, "I would have stayed."',
      ['I would have stayed.', 'Anna Ruhl', 'Ruhl', 'CUE_BEFORE'],
    ],
    ['Said Anna Ruhl: "We go."', ['We go.', 'Anna Ruhl', 'Anna Ruhl', 'COLON']],
    [
      'Anna Ruhl left. "We have all the luck," she mocks.',
      ['We have all the luck,', 'Anna Ruhl', 'she', 'CUE_AFTER'],
    ],
    ['"Come to Riga," the editorial read.', ['Come to Riga,', 'the editorial', 'the editorial', 'CUE_AFTER']],
    [
      'Asked about the harbour, Anna Ruhl shook her head and said, "No."',
      ['No.', 'Anna Ruhl', 'Anna Ruhl', 'CUE_BEFORE'],
    ],
    [
      '"People leave," Anna Ruhl, a guide at Harbour ( HARB.O ), told reporters. "They come back."',
      ['People leave, They come back.', 'Anna Ruhl', 'Anna Ruhl', 'CUE_INSIDE'],
    ],
    [
      '"I thought so," says retired Riga police officer Peter Orme, of Tukums.',
      ['I thought so,', 'Peter Orme', 'police officer Peter Orme', 'CUE_AFTER'],
    ],
    [
      "''We are told, 'Riga is rich,''' Anna Ruhl said.",
      ["We are told, 'Riga is rich,'", 'Anna Ruhl', 'Anna Ruhl', 'CUE_AFTER'],
    ],
  ],
};

testByConstruction(CASES, markedIn);
