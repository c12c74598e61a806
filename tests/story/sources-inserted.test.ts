import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { heardIn } from './heard-in.ts';
import { saidIn } from './parse.ts';

describe('a source stands between commas in what somebody reports', () => {
  test.each([
    [
      'Tom Hull said the fire, according to witnesses, began in the attic, but Pia Orme said it began below.',
      'the fire, according to witnesses, began in the attic | Tom Hull as Tom Hull',
      'it began below | Pia Orme as Pia Orme',
    ],
    [
      'Pia Orme told reporters the quay, according to Tom Hull, leaks.',
      'the quay, according to Tom Hull, leaks | Pia Orme as Pia Orme',
    ],
    [
      'Pia Orme said the quay, according to Tom Hull, "is dead."',
      'the quay … "is dead." | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      'Pia Orme said that, according to Tom Hull, the quay "is dead."',
      'the quay "is dead." | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      'Pia Orme said the quay was, in the words of Tom Hull, "dead."',
      'the quay was … "dead." | Tom Hull as Tom Hull via Pia Orme',
    ],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

test('a source behind an and says only what follows', () => {
  expect(heardIn('Pia Orme said the quay was sold and, according to Tom Hull, its owner fled.')).toEqual([
    'the quay was sold | Pia Orme as Pia Orme',
    'its owner fled | Tom Hull as Tom Hull',
  ]);
});

describe('a source is named behind what it is', () => {
  test.each([
    ['The roof, according to the surveyor, Ken Ames, leaks.', 'The roof … leaks | Ken Ames as Ken Ames'],
    [
      'The roof, according to the surveyor, Ken Ames, leaks "like a sieve."',
      'The roof … leaks "like a sieve." | Ken Ames as Ken Ames',
    ],
    [
      'According to the surveyor, Ken Ames, the roof "leaks like a sieve."',
      'the roof "leaks like a sieve." | Ken Ames as Ken Ames',
    ],
    [
      '"The roof leaks," according to the surveyor, Ken Ames, who was there.',
      'The roof leaks, | Ken Ames as Ken Ames',
    ],
    [
      'In the words of the prosecutor, Ken Ames, QC, "the roof leaks."',
      'the roof leaks. | Ken Ames as Ken Ames',
    ],
    [
      'The roof leaks, according to the surveyor, Ken Ames, and the owner, Tom Hull.',
      'The roof leaks | nobody as Ken Ames, and the owner, Tom Hull',
    ],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

describe('a source is told by its view', () => {
  test.each([
    ['Pia Orme left. In her view, the quay leaks.', 'the quay leaks | Pia Orme as her'],
    ["In Pia Orme's view, the quay leaks.", 'the quay leaks | Pia Orme as Pia Orme'],
    ["In the council's view, the quay leaks.", 'the quay leaks | the council as the council'],
    ['In the view of Ken Ames, a clerk, the quay "leaks."', 'the quay "leaks." | Ken Ames as Ken Ames'],
    [
      'We vote on Thursday, when, according to Pia Orme, the quay opens.',
      'the quay opens | Pia Orme as Pia Orme',
    ],
    ['Pia Orme left. By her own account, the quay leaks.', 'the quay leaks | Pia Orme as her'],
    ['By her own account, Pia Orme never saw it.', 'Pia Orme never saw it | Pia Orme as Pia Orme'],
    ['By Pia Orme’s telling, the quay leaks.', 'the quay leaks | Pia Orme as Pia Orme'],
    ['Pia Orme, by her own admission, never saw it.', 'Pia Orme … never saw it | Pia Orme as her'],
    ['Pia Orme left. The quay leaks, in her view.', 'The quay leaks | Pia Orme as her'],
    ['Pia Orme left. The quay, in her view, is shut.', 'The quay … is shut | Pia Orme as her'],
    ['The quay shut because, in the view of Ken Ames, it leaks.', 'it leaks | Ken Ames as Ken Ames'],
    ['The quay shut although, according to Ken Ames, it is new.', 'it is new | Ken Ames as Ken Ames'],
    [
      'Pia Orme said that in her view the quay leaks.',
      'that in her view the quay leaks | Pia Orme as Pia Orme',
    ],
    ['The mast came into her view, and she left. In full view of the quay, it fell.'],
    ['Pia Orme left. It was paid by her account in Riga. By all accounts, the quay leaks.'],
    ['In view of the tide, Pia Orme left. In her view of the world, the quay leaks.'],
    ['In my view, the quay leaks. In the view of the harbour, a boat sank.'],
    ["In Pia Orme's opinion, released in May, the clerk wrote a new plan."],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

test.each([
  'The quay (which, says Tom Hull, leaks) is shut.',
  'The quay (built in May) is shut (but not the bridge).',
])('what stands outside a bracket says nothing in it: %s', (text) => {
  expect(heardIn(text)).toEqual([]);
});

describe('an attribution in brackets, between dashes, or with as', () => {
  test.each([
    [
      'The quay is shut (according to Tom Hull) and the bridge (says Pia Orme) is safe.',
      ['The quay is shut | Tom Hull as Tom Hull', 'the bridge … is safe | Pia Orme as Pia Orme'],
    ],
    ['The quay (said Tom Hull) was built in May.', ['The quay … was built in May | Tom Hull as Tom Hull']],
    [
      'The quay (built, Hull says, in May) is shut, Pia Orme said.',
      ['The quay (built, Hull says, in May) is shut | Pia Orme as Pia Orme'],
    ],
    [
      'The quay -- as Tom Hull noted this week -- had been shut for years.',
      ['The quay … had been shut for years | Tom Hull as Tom Hull'],
    ],
    ['The quay – according to Tom Hull – leaks.', ['The quay … leaks | Tom Hull as Tom Hull']],
    ['The quay – Tom Hull said it was old – is shut.', ['it was old | Tom Hull as Tom Hull']],
    [
      'The quay, as first reported by the Herald, was shut for years.',
      ['The quay … was shut for years | Herald as the Herald'],
    ],
    ['As first reported by the Herald, the quay leaks.', ['the quay leaks | Herald as the Herald']],
    ['But as Tom Hull noted in March, the quay leaks.', ['the quay leaks | Tom Hull as Tom Hull']],
    ['As Tom Hull told lawmakers on Friday, the quay leaks.', ['the quay leaks | Tom Hull as Tom Hull']],
    ['As Tom Hull said it leaked, people left.', ['it leaked | Tom Hull as Tom Hull']],
    ['As Tom Hull told the story, people wept.', []],
    ['As Tom Hull spoke, rain fell on the quay.', []],
    ['The quay sank, as reported by telephone from the scene.', []],
  ])('%s', (text, told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

test.each([
  ['Pia Orme, according to her brother: "She is kind."', 'She is kind. | her brother as her brother'],
  ['Pia Orme, according to Tom Hull: "She is kind."', 'She is kind. | Tom Hull as Tom Hull'],
])('behind a name and a colon whoever is the source says it: %s', (text, expected) => {
  expect(heardIn(text)).toEqual([expected]);
});

describe('the saying of another inside a report is that other’s, and the report is told around it', () => {
  test.each([
    [
      'Officials said they were hurt by Tom Hull\'s claim that it was "over".',
      [
        "they were hurt by Tom Hull's claim | Officials as Officials",
        'that it was "over" | Tom Hull as Tom Hull',
      ],
    ],
    [
      'Pia Orme said Tom Hull\'s claim that it was "over" had hurt her.',
      ["Tom Hull's claim … had hurt her | Pia Orme as Pia Orme", 'that it was "over" | Tom Hull as Tom Hull'],
    ],
    [
      'Pia Orme said on Monday that Tom Hull\'s claim that it was "over" had hurt her.',
      [
        "that Tom Hull's claim … had hurt her | Pia Orme as Pia Orme",
        'that it was "over" | Tom Hull as Tom Hull',
      ],
    ],
    ['The plan was, as described by Tom Hull, "dead and gone".', ['dead and gone | Tom Hull as Tom Hull']],
    [
      'Pia Orme said her claim that it was "over" had hurt her.',
      ['her claim that it was "over" had hurt her | Pia Orme as Pia Orme'],
    ],
  ])('%s', (text, told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

test.each([
  ['Rolf Hart said he would vote, but only because, he said, it was late.', 'Rolf Hart'],
  ['Rolf Hart will vote, but only because, he said, it was late.', 'Rolf Hart'],
  ['Ida Hull left the firm, but because, she said, it was late.', 'Ida Hull'],
  ['Ida Hull said she would vote and that, she said, it was late.', 'Ida Hull'],
  ['It was late because, Ida Hull said, the bus broke.', 'Ida Hull'],
])('behind the first word of a clause: %s', (text, who) => {
  expect(saidIn(text).map((said) => said.by)).toEqual([who]);
});

test.each([
  'The ship, Tom Hull said, was “a coffin,” and the captain, Pia Orme said, “a drunk”.',
  'The ship, Tom Hull said, was “a coffin,” but the captain, Pia Orme said, was “a drunk”.',
  'The ship was “a coffin,” Tom Hull said, and the captain, Pia Orme said, was “a drunk”.',
])('two who stand each in a clause of their own pass on nothing of one another: %s', (text) => {
  const told = parseStory(text, 'test.txt').quotes.map(({ attribution }) => attribution?.via);
  expect(told).toEqual([[], []]);
  expect(saidIn(text).map(({ by }) => by)).toEqual(['Tom Hull', 'Pia Orme']);
});
