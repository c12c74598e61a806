import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { heardIn } from './heard-in.ts';
import { saidIn } from './parse.ts';

const HULL = 'Tom Hull as Tom Hull via Pia Orme';

describe('words between marks inside a report are whose they are, told of by whoever reports them', () => {
  test.each([
    // Whoever reports them stands before.
    ['Pia Orme said Tom Hull remarked that staff "cry wolf".', `that staff "cry wolf" | ${HULL}`],
    ['Pia Orme said that Tom Hull had warned her it would "end badly".', `it would "end badly" | ${HULL}`],
    ['Pia Orme told the court Tom Hull asked whether it was "wise".', `whether it was "wise" | ${HULL}`],
    ['Pia Orme told reporters that Tom Hull ordered her to "shut up".', `to "shut up" | ${HULL}`],
    ['According to Pia Orme, Tom Hull remarked that staff "cry wolf".', `that staff "cry wolf" | ${HULL}`],
    ['According to Pia Orme, Tom Hull promised to "clean it up".', `to "clean it up" | ${HULL}`],
    ['Pia Orme claimed Tom Hull once dismissed it as "noise".', `it as "noise" | ${HULL}`],
    ['Pia Orme said Tom Hull referred to the mill as "a dump".', `the mill as "a dump" | ${HULL}`],
    ['Pia Orme said Tom Hull accused her of "theft".', `her of "theft" | ${HULL}`],
    ['Pia Orme said the crowd chanted "no war".', 'no war | the crowd as the crowd via Pia Orme'],
    // Behind.
    ['Tom Hull told officers he "wanted to go home," said Pia Orme.', `he "wanted to go home," | ${HULL}`],
    ['Tom Hull told her to "make do," Pia Orme said.', `to "make do," | ${HULL}`],
    ['Tom Hull had said it was "over," Pia Orme told the court.', `it was "over," | ${HULL}`],
    ['Tom Hull remarked that staff "cry wolf," according to Pia Orme.', `that staff "cry wolf," | ${HULL}`],
    ['Tom Hull referred to it as "a dump," Pia Orme said.', `it as "a dump," | ${HULL}`],
    ['Tom Hull shouted "Get out!", Pia Orme said.', `Get out! | ${HULL}`],
    ['Tom Hull told her, "Get out," Pia Orme said.', `Get out, | ${HULL}`],
    ['"Get out!" Tom Hull told her, Pia Orme said.', `Get out! | ${HULL}`],
    ['"Are you well?" Tom Hull asked her, Pia Orme said.', `Are you well? | ${HULL}`],
    ['Tom Hull kept saying it was "over," Pia Orme said.', `it was "over," | ${HULL}`],
    [
      'Tom Hull rose, saying it was "over," Pia Orme said.',
      'Tom Hull rose | Pia Orme as Pia Orme',
      `it was "over," | ${HULL}`,
    ],
    ['Tom Hull told her it was "over" on Monday, Pia Orme said.', `it was "over" on Monday | ${HULL}`],
    [
      'Tom Hull told her it was "over" and that she was "done," Pia Orme said.',
      `it was "over" and that she was "done," | ${HULL}`,
    ],
    [
      'Tom Hull told her to "go," and Eva Berg told her to "stay," Pia Orme said.',
      `to "go," | ${HULL}`,
      'to "stay," | Eva Berg as Eva Berg via Pia Orme',
    ],
    [
      'It rained all day, and Tom Hull told her to "go," Pia Orme said.',
      'It rained all day | Pia Orme as Pia Orme',
      `to "go," | ${HULL}`,
    ],
    [
      'The mayor said Tom Hull told him it was "over," according to Pia Orme.',
      'it was "over," | Tom Hull as Tom Hull via Pia Orme via The mayor',
    ],
    [
      'The hospital told her to "wait," Pia Orme said.',
      'to "wait," | The hospital as The hospital via Pia Orme',
    ],
    [
      'Pia Orme told the court Tom Hull\'s lawyer had said it was "over".',
      'it was "over" | Tom Hull\'s lawyer as Tom Hull\'s lawyer via Pia Orme',
    ],
    ['Three men shouted "fire," Pia Orme said.', 'fire, | Three men as Three men via Pia Orme'],
    // Pronouns.
    [
      'Pia Orme sued Tom Hull. He told her to "make do", she said.',
      'to "make do" | Tom Hull as He via Pia Orme',
    ],
    [
      'Pia Orme met Tom Hull. He told her to "make do," Orme said, "and I did."',
      'to "make do," | Tom Hull as He via Pia Orme',
      'and I did. | Pia Orme as Orme',
    ],
    [
      'Pia Orme met Tom Hull. He told her to "make do," Orme said. "And I did."',
      'to "make do," | Tom Hull as He via Pia Orme',
      'And I did. | Pia Orme as Orme',
    ],
    ['He told them it was "over", police said.', 'it was "over" | nobody as He via police'],
    [
      'Tom Hull told her it was "fun," but she "wept," Pia Orme said.',
      `it was "fun," but she "wept," | ${HULL}`,
      'Tom Hull told her it was "fun," but she "wept," | Pia Orme as Pia Orme',
    ],
    // Whoever reports goes on.
    [
      'Pia Orme said Tom Hull told her it was "over." "I wept."',
      `it was "over." | ${HULL}`,
      'I wept. | Pia Orme as Pia Orme',
    ],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

describe('they are those of whoever reports', () => {
  test.each([
    ['Pia Orme said the plan was "dead".', 'the plan was "dead" | Pia Orme as Pia Orme'],
    ['Pia Orme said Tom Hull was "a liar".', 'Tom Hull was "a liar" | Pia Orme as Pia Orme'],
    ['Tom Hull was "a liar," Pia Orme said.', 'Tom Hull was "a liar," | Pia Orme as Pia Orme'],
    [
      'Pia Orme said Tom Hull had left because staff "cry wolf".',
      'Tom Hull had left because staff "cry wolf" | Pia Orme as Pia Orme',
    ],
    [
      'Tom Hull told her so because he is "a coward," Pia Orme said.',
      'Tom Hull told her so because he is "a coward," | Pia Orme as Pia Orme',
    ],
    [
      'Tom Hull told her to go and it was "awful," Pia Orme said.',
      'Tom Hull told her to go and it was "awful," | Pia Orme as Pia Orme',
    ],
    [
      'Tom Hull said he would resign, which was "overdue," Pia Orme said.',
      'Tom Hull said he would resign, which was "overdue," | Pia Orme as Pia Orme',
    ],
    ['Pia Orme said she had called it "dead".', 'it "dead" | Pia Orme as she'],
    [
      'Pia Orme said he had been told it was "dead".',
      'he had been told it was "dead" | Pia Orme as Pia Orme',
    ],
    ['I told him it was "over," Pia Orme said.', 'I told him it was "over," | Pia Orme as Pia Orme'],
    [
      'Tom Hull must say it is "over," Pia Orme said.',
      'Tom Hull must say it is "over," | Pia Orme as Pia Orme',
    ],
    ['Pia Orme said Tom Hull admitted "mistakes".', 'Tom Hull admitted "mistakes" | Pia Orme as Pia Orme'],
    [
      'Asked what Tom Hull told her, "I do not know," Pia Orme said.',
      'Asked what Tom Hull told her, "I do not know," | Pia Orme as Pia Orme',
    ],
    [
      'The firm asked customers to "wait," a spokesman said.',
      'The firm asked customers to "wait," | a spokesman as a spokesman',
    ],
    [
      'Of all voters 40 percent said they were "tired," according to a poll.',
      'Of all voters 40 percent said they were "tired," | a poll as a poll',
    ],
    [
      'Pia Orme wept. She told Eva Berg it was "over," she said.',
      'She told Eva Berg it was "over," | Pia Orme as she',
    ],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

test('nobody is surer of words that another passes on than of what that one says', () => {
  const sure = (text: string): number => parseStory(text, 'test.txt').quotes[0]?.attribution?.confidence ?? 0;
  const BEFORE = 'Pia Orme sued Tom Hull. ';
  expect(sure(`${BEFORE}He told her to "make do", she said.`)).toBeLessThan(
    Math.min(sure(`${BEFORE}He told her to "make do".`), sure(`${BEFORE}It was "late", she said.`)),
  );
});

describe('what stands beside the words of whoever is told of is the reporter’s', () => {
  test.each([
    'Nash told investors sales were up when in fact the books were “cooked,” Orme said.',
    'Nash told her he was rich, a “bald-faced lie,” Orme said.',
    'Nash told her he was leaving “out of the blue,” Orme said.',
    'Nash told “a pack of lies,” Orme said.',
    'Nash screamed at her “for no reason,” Orme said.',
    'Nash testified as “a friend of the court,” Orme said.',
    'Nash insisted on “a circus,” Orme said.',
    'Nash told her he was rich and she “fell for it,” Orme said.',
  ])('%s', (text) => {
    expect(saidIn(text).map(({ by }) => by)).toContain('Orme');
  });
});
