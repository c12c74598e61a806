import { expect, test } from 'vitest';
import { saidIn, toldIn } from './parse.ts';

/** Who speaks is told of right beside: by a name, an office, a relative, a clause with who or whose. */
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
    'the name that explains a description, behind an age',
    'One resident, 71-year-old Mary Orme, said it rained. "It is late," said a neighbour, 40-year-old retired teacher Ida Tveit.',
    ['Mary Orme as Mary Orme', 'Ida Tveit as retired teacher Ida Tveit'],
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
    'an expert whose calling stands behind the name',
    'According to Nomsa Orme, a law professor in Riga, it rained. "At last," she said.',
    ['Nomsa Orme as Nomsa Orme', 'Nomsa Orme as she'],
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
])('%s', (_, text, expected) => {
  expect(toldIn(text)).toEqual(expected);
});

test.each([
  ['Brekke was followed by Ida Hull, a junior at Millard High, who told the board it was late.', 'Ida Hull'],
  ['The mill is owned by Rolf Hart, 44, a nurse at Mercy Hospital, who said it was late.', 'Rolf Hart'],
  ['Behind her stood Rolf Hart, a guard with Brae Mills, who told police it began at noon.', 'Rolf Hart'],
  ['She sold it to Rolf Hart, head of the board at Brae Bank, who said it was late.', 'Rolf Hart'],
  ['The board heard from Ida Hull, a senior who said it was late.', 'Ida Hull'],
  [
    'Rolf Hart met Ida Hull and a nurse at Mercy Hospital, who said it was late.',
    'a nurse at Mercy Hospital',
  ],
  [
    'The house was bought by the wife of Rolf Hart, a former nurse from Brae, who said it was late.',
    'a former nurse from Brae',
  ],
])('the one whom an apposition with who behind it tells of, wherever it stands: %s', (text, by) => {
  expect(saidIn(text).map((said) => said.by)).toEqual([by]);
});

/** Whoever has something done to them, with when, how or by whom it was done, and not the last words of that. */
test.each([
  [
    'The family of a walker found alive after three nights on Carn Orme said he was well.',
    'The family of a walker',
  ],
  ['The family of a walker found alive said he was well.', 'The family of a walker'],
  ['A walker found dead in the hills had said he was well.', 'A walker'],
  ['The parents of a girl killed after two years of abuse said she was let down.', 'The parents of a girl'],
  ['A nurse rescued after 40 hours has said she was cold.', 'A nurse'],
  ['A man shot by police said he had run.', 'A man'],
  ['The mother of a boy hit by two cars said he was brave.', 'The mother of a boy'],
  ['A boy was hit by two nurses who said he was brave.', 'two nurses'],
  ['The strike ended after two of the nurses said it was late.', 'two of the nurses'],
  ['The strike ended after police said it was late.', 'police'],
])('%s', (text, by) => {
  expect(saidIn(text).map((said) => said.by)).toEqual([by]);
});
