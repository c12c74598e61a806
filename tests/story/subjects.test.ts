import { expect, test } from 'vitest';
import { toldIn } from './parse.ts';

test.each([
  [
    'no participle before a noun that looks like a verb of saying',
    'Exports of the farms rose in May from a year before, the statistics office said on Monday, beating forecasts.',
    ['the statistics office as the statistics office'],
  ],
  [
    'the body that which stands right behind, not what is done to it',
    'Orlund Corp launched a hostile bid for smaller rival Tveit & Hauge, which called the bid "derisory". Orlund Corp said it had rejected an offer from Quill Group, which called the decision "a blunder".',
    [
      'Tveit & Hauge as smaller rival Tveit & Hauge',
      'Orlund Corp as Orlund Corp',
      'Quill Group as Quill Group',
    ],
  ],
  [
    'the body whose name has an of before which',
    'Orlund Corp lost a vote in the House of Tides, which called the plan "daft".',
    ['House of Tides as the House of Tides'],
  ],
  [
    'a body that is part of another',
    'Orlund Corp sued a unit of Quill Group, which said it was late.',
    ['a unit of Quill Group as a unit of Quill Group'],
  ],
  [
    'a source that asks to stay unnamed',
    'A source close to the lenders, who asked not to be named because the talks are private, said banks wanted cash.\n\n"They are not in a hurry," the source said.',
    [
      'A source close to the lenders as A source close to the lenders',
      'A source close to the lenders as the source',
    ],
  ],
  [
    'somebody with whom others do something',
    'Senate leaders said that they were close to a deal, with the majority leader, Warren Orme, promising a vote “before noon.”',
    ['Senate leaders as Senate leaders', 'Warren Orme as Warren Orme'],
  ],
  [
    'a body behind its description',
    'Norwegian furniture maker Halvard said it had lost money. Halvard denied that it would close.',
    ['Halvard as Norwegian furniture maker Halvard', 'Halvard as Halvard'],
  ],
  [
    'a paper called by when it comes',
    'The daily said the mine was shut. "It is open," the weekly said.',
    ['The daily as The daily', 'the weekly as the weekly'],
  ],
  [
    'a body that a verb in the present stands before',
    'Zorvath Quennick needs Norlund Bank, which said it had no money.',
    ['Norlund Bank as Norlund Bank'],
  ],
  [
    'a body of two names',
    'The rival Brandt & Sohn warned that demand had fallen. "We are cold," Brandt & Sohn said.',
    ['Brandt & Sohn as The rival Brandt & Sohn', 'Brandt & Sohn as Brandt & Sohn'],
  ],
  [
    'one who was told something and says another',
    'Ms. Ruhl, told of the remark, laughed and said she would have it framed.',
    ['Ruhl as Ms. Ruhl'],
  ],
  [
    'one who is quoted as saying',
    '"My children go there," Ruhl was quoted as saying by the Daily Post.',
    ['Ruhl as Ruhl'],
  ],
  [
    'a noun that is a verb of judging as well',
    'Joel Orme told the paper that the Senate bill was “dead,” though he knew that “dead things move.”',
    ['Joel Orme as Joel Orme', 'Joel Orme as he'],
  ],
  [
    'a name behind the office of a body',
    '"We wait," foreign ministry spokesman Geng Wei said.',
    ['Geng Wei as foreign ministry spokesman Geng Wei'],
  ],
  [
    'an office of a body with a plural owner',
    'The National Union of Teachers’ regional secretary, Owen Orme, said it had rained.',
    ['Owen Orme as Owen Orme'],
  ],
  [
    'an agency behind an adjective',
    'The official KCNA news agency said it had rained.',
    ['KCNA news agency as The official KCNA news agency'],
  ],
  [
    'a group that they means',
    'Police in Riga rejected that. "That is nonsense," they said.',
    ['Police in Riga as they'],
  ],
  [
    'nobody that they means where two groups were told of',
    'Police said it rained and residents said it snowed. "That is nonsense," they said.',
    ['Police as Police', 'residents as residents', 'nobody as they'],
  ],
  [
    'one whose words they are',
    'In the words of one engineer, it is "a very expensive way to deliver milk".',
    ['one engineer as one engineer'],
  ],
  [
    'one who says it in another place',
    'Gov. Sarah Orme declared an emergency, and in a news release said residents should "treat every wire as live."',
    ['Sarah Orme as Gov. Sarah Orme'],
  ],
  [
    'a spokesman for somebody of a party',
    'A spokesman for Democratic presidential candidate Ann Ruhl called a report "outrageous."',
    [
      'A spokesman for Democratic presidential candidate Ann Ruhl as A spokesman for Democratic presidential candidate Ann Ruhl',
    ],
  ],
  [
    'whoever spoke before, not the one without a name that the words are about',
    'Anna Ruhl said it rained. The driver had no licence, she added.',
    ['Anna Ruhl as Anna Ruhl', 'Anna Ruhl as she'],
  ],
  [
    'whom somebody told it, not whoever told her',
    'Anna Ruhl wept. A doctor told her it was over, she said.',
    ['Anna Ruhl as she'],
  ],
  [
    'whoever told it between marks, not whom they told it',
    'Peter Orme wept. The doctor told him it was "over," he said.',
    ['The doctor as The doctor'],
  ],
  [
    'whom somebody with a name told it',
    'Anna Ruhl wept. Jo Hull asked her whether it was over, she said.',
    ['Anna Ruhl as she'],
  ],
  [
    'whoever told it, where nobody knows whom',
    'A doctor told her it was "over," she said.',
    ['A doctor as A doctor'],
  ],
  [
    'nobody where it is not she who was told',
    'Anna Ruhl wept. The doctor told her sister it was over, she said.',
    ['nobody as she'],
  ],
  [
    'one whose gender nothing tells behind according to',
    'Mayor Tamuno Briggs said it rained. According to him, the road was shut.',
    ['Tamuno Briggs as Mayor Tamuno Briggs', 'Tamuno Briggs as him'],
  ],
  [
    'a body that is for two things',
    'The road will shut, according to the provincial development and reform commission.',
    ['the provincial development and reform commission as the provincial development and reform commission'],
  ],
  [
    'a ministry of two things',
    '"We are late," the ministry of transport and logistics said.',
    ['the ministry of transport and logistics as the ministry of transport and logistics'],
  ],
  [
    'somebody by another word for the office',
    'President Rosa Hull left. "We go," the head of state said.',
    ['Rosa Hull as the head of state'],
  ],
  [
    'the one whom a clause with that tells more of, before the verb and behind the words',
    'The firm that built the bridge said it was safe. The club which owns the hall said it was late. "It is late," the man who runs the hall said. A plan that critics called unfair was dropped.',
    ['The firm as The firm', 'The club as The club', 'the man as the man', 'critics as critics'],
  ],
  [
    'whoever the story tells a party of, with the State where that is told',
    'Rep. Tom Hall, D-Ohio, left. "We go," the Democrat said. Sen. Ann Lee (R-N.Y.) left. "No," the New York Republican said. "No," the Texas Republican said.',
    [
      'Tom Hall as the Democrat',
      'Ann Lee as the New York Republican',
      'the Texas Republican as the Texas Republican',
    ],
  ],
  [
    'whoever is of a party before the name, and one told of without a name',
    'Republican Sen. Ann Lee left. "We go," the Republican said. One Democrat said no. "No," the Democrat said.',
    ['Ann Lee as the Republican', 'One Democrat as One Democrat', 'One Democrat as the Democrat'],
  ],
  [
    'the pastor who is a Rev., and the one Dr., unless the story calls another so',
    'The Rev. Tom Hall left. "We go," the pastor said. Dr. Ann Lee left. "No," the doctor said.',
    ['Tom Hall as the pastor', 'Ann Lee as the doctor'],
  ],
  [
    'the only lawmaker, who is a senator',
    'Senator Tom Hall left. "We go," the veteran lawmaker said. "No," the Iranian lawmaker said.',
    ['Tom Hall as the veteran lawmaker', 'the Iranian lawmaker as the Iranian lawmaker'],
  ],
  [
    'a diplomat told of, though an ambassador has a name',
    'Ambassador Tom Hall left. A Western diplomat said it rained. "We go," the diplomat said.',
    ['A Western diplomat as A Western diplomat', 'A Western diplomat as the diplomat'],
  ],
  [
    'the only lawmaker, who leads the opposition',
    'Opposition leader Rosa Hull left. "We go," the lawmaker said.',
    ['Rosa Hull as the lawmaker'],
  ],
  [
    'no lawmaker who leads a union',
    'Union leader Rosa Hull left. "We go," the lawmaker said.',
    ['the lawmaker as the lawmaker'],
  ],
  [
    'the only diplomat, who is foreign minister',
    'Foreign Minister Rosa Hull left. "We go," the diplomat said.',
    ['Rosa Hull as the diplomat'],
  ],
  [
    'neither of two lawmakers',
    'Senator Tom Hall met Rep. Ann Lee. "We go," the lawmaker said.',
    ['the lawmaker as the lawmaker'],
  ],
  [
    'whoever stands before the relative before who',
    'An engineer for the firm that owns the pier, who asked not to be named, said it was late. It rained.',
    ['An engineer for the firm as who'],
  ],
  [
    'whoever it was, not the one set against them',
    'It was Tom Hull, not Ann Lee, who said it was late. It was the mayor, rather than Ann Lee, who called it "a swamp." It was not Ann Lee but Ida Moss who said no.',
    ['Tom Hull as who', 'the mayor as who', 'Ida Moss as who'],
  ],
  ['nobody who says nothing', 'Nobody remembers who first suggested selling the ferry.', []],
  [
    'nobody who is accused',
    'The minister has been accused of "sleepwalking into a strike" after talks collapsed.',
    ['nobody as –'],
  ],
])('%s', (_, text, expected) => {
  expect(toldIn(text)).toEqual(expected);
});
