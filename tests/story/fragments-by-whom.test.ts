import { expect, test } from 'vitest';
import { heardIn } from './heard-in.ts';
import { saidIn } from './parse.ts';

/** A text whose only fragment, or last one, is told in a way of its own; who says it, and the words that name them. */
const FRAGMENTS: readonly (readonly [text: string, by: string | null, as: string | null])[] = [
  // Whose words they are.
  ['In Anna Ruhl\'s words, the plan is "dead".', 'Anna Ruhl', 'Anna Ruhl'],
  ['The plan is "dead," in Anna Ruhl\'s words.', 'Anna Ruhl', 'Anna Ruhl'],
  ['The plan is, in Anna Ruhl\'s own words, "dead".', 'Anna Ruhl', 'Anna Ruhl'],
  ['Anna Ruhl left. The plan was, in her words, "dead".', 'Anna Ruhl', 'her'],
  ['Anna Ruhl left. In her words, the plan was "dead".', 'Anna Ruhl', 'her'],
  ['Anna Ruhl called the plan, in her words, "dead".', 'Anna Ruhl', 'Anna Ruhl'],
  ['The plan is, as Anna Ruhl puts it, "dead".', 'Anna Ruhl', 'Anna Ruhl'],
  ['Peter Orme is not, as Anna Ruhl claims, "weak".', 'Anna Ruhl', 'Anna Ruhl'],
  ['Peter Orme said the plan was, as Anna Ruhl had put it, "dead".', 'Anna Ruhl', 'Anna Ruhl'],
  ['Peter Orme told the crowd, as Anna Ruhl recalled, "It is late."', 'Peter Orme', 'Peter Orme'],
  ['The judge called the law, as Anna Ruhl noted, "void".', 'The judge', 'The judge'],
  // What somebody promises to do, from its verb on.
  ['Anna Ruhl\'s vow to "tear up" the deal stunned Riga.', 'Anna Ruhl', 'Anna Ruhl'],
  ['Riga heard of Anna Ruhl\'s threat to "fight them in court" on Monday.', 'Anna Ruhl', 'Anna Ruhl'],
  ['Anna Ruhl left. Her pledge to "open every gate" stunned Riga.', 'Anna Ruhl', 'Her'],
  // What somebody finds something to be.
  ['Anna Ruhl found it "dull".', 'Anna Ruhl', 'Anna Ruhl'],
  ['Peter Orme wept. Anna Ruhl found him "reckless".', 'Anna Ruhl', 'Anna Ruhl'],
  ['The judge found the witness "credible".', 'The judge', 'The judge'],
  ['Critics found Orme\'s new film "slow".', 'Critics', 'Critics'],
  ['Maria Orme wept. Anna Ruhl considered her "weak".', 'Anna Ruhl', 'Anna Ruhl'],
  ['Maria Orme wept. Critics found her "weak".', 'Critics', 'Critics'],
  ['Anna Ruhl judged the ice "safe".', 'Anna Ruhl', 'Anna Ruhl'],
  ['The court held the law "void".', 'The court', 'The court'],
  ['Voters see Anna Ruhl as "cold".', 'Voters', 'Voters'],
  ['Anna Ruhl left. Voters found her "quiet calm" odd.', 'Anna Ruhl', 'her'],
  // What another calls a thing that somebody speaks of.
  [
    'Anna Ruhl backs what she calls a "public choice" plan, which Peter Orme derides as "a swamp".',
    'Peter Orme',
    'Peter Orme',
  ],
  ['Anna Ruhl praised the "bold" plan, which critics have called a "trap".', 'critics', 'critics'],
  // Behind what tells who somebody is, the main verb has its own subject.
  ['Anna Ruhl, who called it "a joke," left with "a heavy heart".', 'Anna Ruhl', 'who'],
  [
    'The board is "torn," in the words of three clerks, and has been "freezing out" the members he blames.',
    'three clerks',
    'three clerks',
  ],
  // Those behind one thing that they tell of.
  ['The board cut the fund, a move critics called "a joke".', 'critics', 'critics'],
  [
    'The board cut it, a controversial step local officials say is "cruel".',
    'local officials',
    'local officials',
  ],
  ['It was the kind of move experts call "a joke".', 'experts', 'experts'],
  ['It was something residents have called "a joke".', 'residents', 'residents'],
  ['A few critics called it "a joke".', 'A few critics', 'A few critics'],
  ['A group of critics called it "a joke".', 'A group of critics', 'A group of critics'],
  [
    'A group representing nurses called it "a joke".',
    'A group representing nurses',
    'A group representing nurses',
  ],
  // Who was asked, and by whom.
  ['Asked by a clerk about tolls, Anna Ruhl blamed the "board".', 'Anna Ruhl', 'Anna Ruhl'],
  ['Anna Ruhl recalled that critics had pronounced it "dead".', 'critics', 'critics'],
  ['Anna Ruhl smeared the clerks as "lazy".', 'Anna Ruhl', 'Anna Ruhl'],
  [
    'While he conceded that the plan was "flawed," Peter Orme said he would sign.',
    'Peter Orme',
    'Peter Orme',
  ],
  ['I called it "a big mess," Peter Orme said.', 'Peter Orme', 'Peter Orme'],
  ['"It is cold," the doctor she called said.', 'the doctor', 'the doctor'],
  // What is hers, and what is done to her.
  ['Anna Ruhl expressed her "deep regret" at the deaths.', 'Anna Ruhl', 'her'],
  ['Anna Ruhl sent her "sincere thanks" to the crew.', 'Anna Ruhl', 'her'],
  // What somebody dubs somebody else.
  ['Peter Orme, whom Mayor Anna Ruhl has dubbed "Low Pulse," laughed.', 'Anna Ruhl', 'Mayor Anna Ruhl'],
  ['Peter Orme, whom Anna Ruhl has dubbed "the weasel," laughed.', 'Anna Ruhl', 'Anna Ruhl'],
];

test.each(FRAGMENTS)('%s', (text, by, as) => {
  const said = saidIn(text).at(-1);
  expect([said?.by ?? null, said?.as ?? null]).toEqual([by, as]);
});

/** Marks around what nobody said. */
const NO_SPEECH = [
  'Anna Ruhl found the key "Wren".',
  'Anna Ruhl\'s promise to "working families" was broken.',
  'Anna Ruhl\'s threat to "national unity" was clear.',
  'Peter Orme, whom his mother nicknamed "Bear," died.',
  'The pump has been dubbed "Old Goat".',
  'Police found a box of "fake" coins in the shed.',
  'They found the boat, the "Wren", on the rocks.',
];

test.each(NO_SPEECH)('nobody says it: %s', (text) => {
  expect(
    saidIn(text)
      .map(({ by }) => by)
      .filter((by) => by !== null),
  ).toEqual([]);
});

test.each([
  // Behind a clause that waits for its main one, the main clause is whose report it is.
  [
    'Pia Orme said that because Tom Hull called it "safe," they "went ahead."',
    ['it "safe," | Tom Hull via Pia Orme', 'that because … "went ahead." | Pia Orme'],
  ],
  [
    'Workers said that when Tom Hull said it was "safe," the miners "went ahead."',
    ['it was "safe," | Tom Hull via Workers', 'went ahead. | Workers'],
  ],
  [
    'Because Tom Hull said it was "safe," they "went ahead," Pia Orme said.',
    ['it was "safe," | Tom Hull via Pia Orme', 'Because Tom … "went ahead," | Pia Orme'],
  ],
  [
    'Pia Orme said that when Tom Hull said it was "safe," they went ahead.',
    ['it was "safe," | Tom Hull via Pia Orme'],
  ],
  // A list and a tag end nothing.
  [
    'Because Tom Hull called it "safe," "sound" and dry, they left.',
    ['it "safe," "sound" and dry | Tom Hull'],
  ],
])('%s', (text, expected) => {
  const heard = heardIn(text).map((one) => {
    const [words = '', by = '', ...via] = one.split(/ \| | via /);
    const all = words.split(' ');
    const short = all.length > 6 ? [...all.slice(0, 2), '…', ...all.slice(-2)].join(' ') : words;
    return [`${short} | ${by.replace(/ as .*/, '')}`, ...via].join(' via ');
  });
  expect(heard).toEqual(expected);
});

test.each([
  // What is not mentioned ends at a but; the words behind it are in what somebody does.
  ['Pia Orme did not mention Tom Hull but took a swipe at "the cowards."', 'Pia Orme'],
  ['Pia Orme never mentioned it but set out "a new plan."', 'Pia Orme'],
  ['Pia Orme would not say if it was late but was "very sad."', 'Pia Orme'],
  ['Pia Orme did not mention anything but "the cowards."', null],
  ['Pia Orme did not say it was "late but good."', null],
  ['Pia Orme did not mention it but Tom Hull wore a "bad hat."', null],
])('%s', (text, by) => {
  expect(saidIn(text).at(-1)?.by ?? null).toBe(by);
});
