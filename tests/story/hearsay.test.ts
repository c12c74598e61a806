import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';

/** The quotations of a text: words, whoever said them, the words that name them, and those who pass them on, outermost first. */
function heardIn(text: string): string[] {
  const { quotes, speakers } = parseStory(text, 'test.txt');
  const nameOf = (speaker: number | null): string =>
    speaker === null ? 'nobody' : (speakers[speaker]?.name ?? '');
  return quotes.map(({ content, speaker, attribution }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const mention = attribution?.mention;
    const as = mention == null ? '–' : text.slice(mention.start, mention.end);
    const via = attribution?.via.map((one) => nameOf(one.speaker)) ?? [];
    return [`${words} | ${nameOf(speaker)} as ${as}`, ...via].join(' via ');
  });
}

describe('behind the words stands who said them and who tells of it', () => {
  test.each([
    ['"It leaks," Pia Orme said Tom Hull had told her.', 'It leaks, | Tom Hull as Tom Hull via Pia Orme'],
    [
      '"It leaks," Pia Orme said her husband had told her on Monday.',
      'It leaks, | her husband as her husband via Pia Orme',
    ],
    [
      '"It leaks," Pia Orme told the board that Tom Hull had said.',
      'It leaks, | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      '"It leaks," Pia Orme told reporters Tom Hull had said. "It rots."',
      'It leaks, … It rots. | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      '"It leaks," an official said Pia Orme had said Tom Hull had told her.',
      'It leaks, | Tom Hull as Tom Hull via an official via Pia Orme',
    ],
    [
      'The quay would close, Pia Orme said Tom Hull had told her.',
      'The quay would close | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      'The quay leaks, Pia Orme said (quoting Tom Hull).',
      'The quay leaks | Tom Hull as Tom Hull via Pia Orme',
    ],
    ['Pia Orme (quoting Tom Hull) said it leaks.', 'it leaks | Tom Hull as Tom Hull via Pia Orme'],
    [
      'The quay will close in May, Tom Hull said, the Lorn Courier reported on Monday, and left.',
      'The quay will close in May | Tom Hull as Tom Hull via Lorn Courier',
    ],
    [
      'The quay, Tom Hull said, the Lorn Courier reported, will close.',
      'The quay … will close | Tom Hull as Tom Hull via Lorn Courier',
    ],
    ['"It leaks," Pia Orme recalled Tom Hull saying.', 'It leaks, | Tom Hull as Tom Hull via Pia Orme'],
    [
      'Tom Hull was there. "It leaks," Pia Orme recalled him telling her.',
      'It leaks, | Tom Hull as him via Pia Orme',
    ],
    [
      '"It leaks," Tom Hull told her, according to Pia Orme.',
      'It leaks, | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      '"It leaks," Tom Hull said on Monday, Pia Orme recalled.',
      'It leaks, | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      'Pia Orme left. "It leaks," the porter told her, she said.',
      'It leaks, | the porter as the porter via Pia Orme',
    ],
    ['"It leaks," the porter told her, she said.', 'It leaks, | the porter as the porter via nobody'],
    [
      '"It leaks," said Tom Hull, the Lorn Courier reported.',
      'It leaks, | Tom Hull as Tom Hull via Lorn Courier',
    ],
    [
      '"It leaks," Pia Orme remembered her mother asking.',
      'It leaks, | her mother as her mother via Pia Orme',
    ],
    [
      '"It leaks," Pia Orme said Tom Hull had told her that day.',
      'It leaks, | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      '"It leaks," Tom Hull was quoted by the Courier as saying.',
      'It leaks, | Tom Hull as Tom Hull via Courier',
    ],
    [
      '"It leaks," Tom Hull was quoted as saying by the Courier.',
      'It leaks, | Tom Hull as Tom Hull via Courier',
    ],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

describe('whoever quotes another passes on what they said', () => {
  test.each([
    ['"It leaks," Pia Orme said, quoting Tom Hull.', 'It leaks, | Tom Hull as Tom Hull via Pia Orme'],
    [
      '"It leaks," said Pia Orme, quoting her late father.',
      'It leaks, | her late father as her late father via Pia Orme',
    ],
    [
      '"It leaks," Pia Orme told the board on Monday, quoting Tom Hull, a pilot.',
      'It leaks, | Tom Hull as Tom Hull via Pia Orme',
    ],
    ['Quoting Tom Hull, Pia Orme said: "It leaks."', 'It leaks. | Tom Hull as Tom Hull via Pia Orme'],
    ['Pia Orme, quoting Tom Hull, said: "It leaks."', 'It leaks. | Tom Hull as Tom Hull via Pia Orme'],
    ['Pia Orme rose, quoting Tom Hull: "It leaks."', 'It leaks. | Tom Hull as Tom Hull via Pia Orme'],
    [
      'The quay would close, the Lorn Courier reported, quoting officials.',
      'The quay would close | officials as officials via Lorn Courier',
    ],
    [
      'Pia Orme said, quoting Tom Hull, that the quay would close.',
      'that the quay would close | Tom Hull as Tom Hull via Pia Orme',
    ],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

describe('what a paper quotes somebody as saying is passed on by it', () => {
  test.each([
    [
      'Tom Hull was quoted by the Courier as saying it leaked.',
      'it leaked | Tom Hull as Tom Hull via Courier',
    ],
    [
      'Tom Hull left. "It leaks," the Courier quoted him as saying.',
      'It leaks, | Tom Hull as him via Courier',
    ],
    ['The Courier quoted Tom Hull as saying: "It leaks."', 'It leaks. | Tom Hull as Tom Hull via Courier'],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

describe('what somebody is said to have said, in marks as a whole, is passed on by the source behind it', () => {
  test.each([
    [
      'Pia Orme had said in May that "no jobs would go," according to a filing.',
      'that "no jobs would go," | Pia Orme as Pia Orme via a filing',
    ],
    [
      'Pia Orme warned that “it leaks”, according to court documents.',
      'that “it leaks” | Pia Orme as Pia Orme via court documents',
    ],
    [
      'Pia Orme told police, "It leaks," according to a filing.',
      'It leaks, | Pia Orme as Pia Orme via a filing',
    ],
    [
      'Pia Orme told them "it leaks," according to Tom Hull.',
      'it leaks, | Pia Orme as Pia Orme via Tom Hull',
    ],
    ['Pia Orme said "it leaks," according to Tom Hull.', 'it leaks, | Pia Orme as Pia Orme via Tom Hull'],
    [
      'Pia Orme wrote in May, "It leaks," according to a copy of the letter.',
      'It leaks, | Pia Orme as Pia Orme via a copy of the letter',
    ],
    [
      'Pia Orme told the board in May: "It leaks," according to the minutes.',
      'It leaks, | Pia Orme as Pia Orme via the minutes',
    ],
    // A fragment of a report, and what was never said, are told by the source alone.
    [
      'Pia Orme told officers she wanted to "go home," according to Tom Hull.',
      'Pia Orme told officers she wanted to "go home," | Tom Hull as Tom Hull',
    ],
    [
      'Pia Orme said it rained, and the quay was "gone," according to Tom Hull.',
      'it rained | Pia Orme as Pia Orme',
      'the quay was "gone," | Tom Hull as Tom Hull',
    ],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

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

describe('nobody passes on anything', () => {
  test.each([
    ['Pia Orme wrote him that day.'],
    ['"It leaks," Pia Orme said on Monday as the clerk said nothing.', 'It leaks, | Pia Orme as Pia Orme'],
    [
      '"It leaks," Pia Orme told a crowd that the police estimated at 300.',
      'It leaks, | Pia Orme as Pia Orme',
      'that the police estimated at 300 | Pia Orme as Pia Orme',
    ],
    [
      '"It leaks," said Pia Orme, a member of the board, told the Courier.',
      'It leaks, | Pia Orme as Pia Orme',
    ],
    ['"It leaks," Pia Orme said she had told the board.', 'It leaks, | Pia Orme as she'],
    ['"It leaks," Pia Orme said nobody had told her.', 'It leaks, | Pia Orme as Pia Orme'],
    ['"It leaks," Pia Orme said Tom Hull never told her.', 'It leaks, | Pia Orme as Pia Orme'],
    [
      '"It leaks," Pia Orme said. Tom Hull told her to go.',
      'It leaks, | Pia Orme as Pia Orme',
      'to go | Tom Hull as Tom Hull',
    ],
    ['"It leaks," Pia Orme said, quoting a song about boats.', 'It leaks, | Pia Orme as Pia Orme'],
    ['"It leaks," Pia Orme said, quoting from a letter.', 'It leaks, | Pia Orme as Pia Orme'],
    ['"It leaks," Pia Orme said, citing Tom Hull.', 'It leaks, | Pia Orme as Pia Orme'],
    [
      '"We must act," Pia Orme said, quoting Tom Hull as saying: "It leaks."',
      'We must act, | Pia Orme as Pia Orme',
      'It leaks. | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      '"We must act," Pia Orme said, quoting Tom Hull: "It leaks."',
      'We must act, | Pia Orme as Pia Orme',
      'It leaks. | Tom Hull as Tom Hull via Pia Orme',
    ],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

test('the explanation tells who is quoted', () => {
  const { quotes } = parseStory('"It leaks," Pia Orme said, quoting Tom Hull.', 'test.txt');
  expect(quotes[0]?.attribution?.explanation).toBe(
    'The words are followed by “quoting”, whose object is “Tom Hull”.',
  );
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
