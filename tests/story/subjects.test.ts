import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** For each quotation of a text its speaker and the words next to it that name the speaker. */
const told = (text: string): string[] =>
  saidIn(text).map(({ by, as }) => `${by ?? 'nobody'} as ${as ?? '–'}`);

test.each([
  [
    'the name that explains a description, with where its bearer is from',
    'Her colleague, Prof. Arun Das of the University of York, was less sure: "It may rain." Its dean, Zorvath Quennick of Leeds, said it was late.',
    ['Arun Das as Prof. Arun Das', 'Zorvath Quennick as Zorvath Quennick'],
  ],
  [
    'one whom a relative clause tells of, explained by a full name',
    'One of the pupils who weighed the snails, Nina Solberg, said they were slow. A nurse who works nights, Tora Brekke, told reporters it was late.',
    ['Nina Solberg as Nina Solberg', 'Tora Brekke as Tora Brekke'],
  ],
  [
    'no name behind a relative clause that can be that of another in it',
    'The woman who raised the boy, Rolf Hart, said it was late. A man who works for the mayor, Rolf Hart, said it was cold.',
    ['The woman as The woman', 'A man as A man'],
  ],
  [
    'a relative with one first name between commas, known as one or not',
    'Deckhand Orlo Brekke\'s wife, Fatoumata, wept. "I had sold his bicycle," she said.',
    ['Fatoumata as she'],
  ],
  [
    'a relative of whoever is named before',
    'Orlo Brekke was at home. His wife, Zorvatha, said he was in the garden. "I called him," she said.',
    ['Zorvatha as His wife, Zorvatha', 'Zorvatha as she'],
  ],
  [
    'a relative whose name is a place as well',
    'Orlo Brekke was lost. Brekke\'s wife, Mary, wept. "He is late," she said. "We go," his sister, Florence, said.',
    ['Mary as she', 'Florence as his sister, Florence'],
  ],
  [
    'a relative of the gender that the word tells, whatever the name does',
    'Ida Tveit met her second husband, Leslie, in May. "It is late," he said.',
    ['Leslie as he'],
  ],
  [
    'a calling in lower case, explained by a name between commas',
    'Orlo Brekke wrote it in a year, his agent said. But the agent, Philippa Tveit, said: "He was gone." His agent, Zorvath Quennick, said it rained.',
    ['his agent as his agent', 'Philippa Tveit as Philippa Tveit', 'Zorvath Quennick as Zorvath Quennick'],
  ],
  [
    'the name that explains a source between commas',
    'According to the mayor, Ann Lee, prices may fall. The mill is shut, according to its chairman, Tom Hull, who left.',
    ['Ann Lee as Ann Lee', 'Tom Hull as Tom Hull'],
  ],
  [
    'no participle before a noun that looks like a verb of saying',
    'Exports of the farms rose in May from a year before, the statistics office said on Monday, beating forecasts.',
    ['the statistics office as the statistics office'],
  ],
  [
    'nobody in brackets of whoever stands before them',
    'Councillor Pat Lyle (Green, Abbey) said it was late. Tom Hull (Lab, Quay), who came, called it "a swamp".',
    ['Pat Lyle as Councillor Pat Lyle', 'Tom Hull as Tom Hull'],
  ],
  [
    'the one before another in office, by a title and a name',
    "Brekke-Moe's predecessor, General Fabio Hauge, told the court that he had no part in it.",
    ['Fabio Hauge as General Fabio Hauge'],
  ],
  [
    'a word that is no known calling, explained by a full name before the verb',
    'The bookie, Philippa Tveit, said it rained. "It is late," the club, Norlund Rovers, said.',
    ['Philippa Tveit as Philippa Tveit', 'Norlund Rovers as Norlund Rovers'],
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
    'whoever is named between commas behind whose',
    'Orlo Brekke praised Ida Tveit, whose son, Nils Hauge, said: "She is home." Brekke met with Norlund Corp, whose new owner, Zorvath Quennick, said it was "glad" to wait.',
    ['Nils Hauge as Nils Hauge', 'Zorvath Quennick as Zorvath Quennick'],
  ],
  [
    'whoever is named behind whose at the start of a sentence',
    'Vanmaker Quill AG, whose president, Nils Quill, said "not yet", makes vans. Brekke thanked Norlund Corp, whose head of lending, Nils Hauge, told reporters: "We wait."',
    ['Nils Quill as Nils Quill', 'Nils Hauge as Nils Hauge'],
  ],
  [
    'one whose relative does something else in between',
    'Ida Tveit, whose brother, Nils Hauge, is a sailor, said: "He is home." Orlo Brekke, whose boss, Zorvath Quennick, told police it rained, said it was late.',
    ['Ida Tveit as Ida Tveit', 'Zorvath Quennick as Zorvath Quennick', 'Orlo Brekke as Orlo Brekke'],
  ],
  [
    'an office with a hyphen, explained by a name',
    "The union's secretary-general, Zorvath Quennick, vowed the strike would go on.",
    ['Zorvath Quennick as Zorvath Quennick'],
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
    'a body whose name explains what it is',
    'A shipping company, Norlund Lines, denied that it had sunk. "We float," said the ministry’s agency, NORFISK.',
    ['Norlund Lines as Norlund Lines', 'NORFISK as NORFISK'],
  ],
  [
    'a body beside another word between commas',
    'The bank, Friday, said it was late. A spokesman for the company, Norlund Lines, said it had sunk.',
    ['The bank as The bank', 'A spokesman for the company as A spokesman for the company'],
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
    'one whom a relative clause tells of',
    'A diplomat who attended the conference said the tone had surprised investors.',
    ['A diplomat as A diplomat'],
  ],
  [
    'one who is quoted by his office and his name',
    'The affidavit quotes a deckhand, Miguel Orme, as telling investigators that it rained.',
    ['Miguel Orme as Miguel Orme'],
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
    'an expert whose calling stands behind the name',
    'According to Nomsa Orme, a law professor in Riga, it rained. "At last," she said.',
    ['Nomsa Orme as Nomsa Orme', 'Nomsa Orme as she'],
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
    'one of several by name',
    'Analysts doubt it. "Where from?" asked one of them, Lucia Orme. "She did not say."',
    ['Lucia Orme as Lucia Orme'],
  ],
  [
    'a main verb behind a relative clause that ends in marks',
    'Mr. Ruhl, who estimates that his costs were "in the seven figures," described the impact as "horrendous."',
    ['Ruhl as who', 'Ruhl as Mr. Ruhl'],
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
  ['nobody who says nothing', 'Nobody remembers who first suggested selling the ferry.', []],
  [
    'nobody who is accused',
    'The minister has been accused of "sleepwalking into a strike" after talks collapsed.',
    ['nobody as –'],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
