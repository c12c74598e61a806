import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const BEFORE = 'Ann Lee came to the door. ';

test.each([
  ['The Speaker ordered her to leave. She declined, saying that she had paid.', 'Ann Lee'],
  ['The judge asked her to sit down. But she refused, saying that she had paid.', 'Ann Lee'],
  ['A reporter asked her about the money. She said that she had none.', 'Ann Lee'],
  ['Tom Orme asked her whether it was true. She said that she had no idea.', 'Ann Lee'],
  ['A clerk asked Joan Hull to leave. She refused, saying that she had paid.', 'Joan Hull'],
  ['A reporter asked her about the money. "Not a cent," she said.', 'Ann Lee'],
  ['Host Bill Orme asked Lee if it was true.\n\n"Ask the bank," she said.', 'Ann Lee'],
  ['The clerk asked her what was next. "Do you want to know?" she said.', 'The clerk'],
  ['The clerk asked her what was next.\n\nShe said that the day was over.', 'The clerk'],
  ['The doctor told her to rest. She said that the wound had healed.', 'The doctor'],
  ['Mary Orme asked her to leave. She said that the house was on fire.', 'Mary Orme'],
  ['Joan Orme asked her about the money. She also asked for a receipt.', 'Joan Orme'],
  ['Joan Orme asked her about the money. She said that Lee had hidden it.', 'Joan Orme'],
  ['The president urged her to vote for the plan. She said that it was fair.', 'The president'],
  ['The driver asked for her name. She said that the bus was late.', 'The driver'],
])('%s is answered by whoever was asked', (text, by) => {
  expect(saidIn(BEFORE + text).at(-1)?.by).toBe(by);
});

test.each([
  ['A girl of about 12 stops her and asks if she is Ann Lee. "Depends," she says.', 'Ann Lee'],
  ['A girl asks if she is famous. "Depends," she says.', 'Ann Lee'],
  ['As we leave, a woman asks whether Pith is far.\n\n"Depends," she says.', 'Ann Lee'],
  ['A fan asked about the mill. "It was late," she said.', 'Ann Lee'],
  ['A reporter asks Lee why she left. "It was late," she says.', 'Ann Lee'],
  ['A woman asks if she can sit down. "My feet hurt," she says.', 'A woman'],
  ['A woman asked for water. "My feet hurt," she said.', 'A woman'],
  ['Joan Hull asked what time it was. "It was late," she said.', 'Joan Hull'],
  ['A woman asked what time it was. She said it was late.', 'A woman'],
  ['A woman asked if she was tired. "I have slept," she said.', 'Ann Lee'],
  ['A woman asked what the town would do. "My house is gone," she said.', 'A woman'],
  [
    'A woman in the back row asked why the buses were late. "I have waited for an hour," she said.',
    'A woman in the back row',
  ],
  ['One mother asked how she would pay for school. "I have three kids," she said.', 'One mother'],
  ['A woman asked about the buses. "My son waits for an hour," she said.', 'A woman'],
])('whoever a stranger asks answers: %s', (text, by) => {
  expect(saidIn(BEFORE + text).at(-1)?.by).toBe(by);
});

test('with nobody before, whoever asks goes on', () => {
  expect(saidIn('A woman asks whether Pith is far. "It was late," she says.').at(-1)?.by).toBe('A woman');
});

test.each([
  ['A girl of about 12 said it was late.', 'A girl of about 12'],
  ['A man of 60 waits and says it is late.', 'A man of 60'],
  ['A man of 60 years said it was late.', 'A man of 60 years'],
  ['A team of 12 men said it was late.', 'A team of 12 men'],
  ['The owner of 20th Century Mills said it was late.', 'The owner of 20th Century Mills'],
])('an age ends who is told of: %s', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});

const RIVAL = 'Mayor Arun Das said the shells fell. Spokesman Rolf Hart laughed.';

test.each([
  [`${RIVAL}\n\nAsked about Hart's denial, he said it was late.`, 'Arun Das'],
  [`${RIVAL}\n\nTold of Hart's reply, he said: "Let him come."`, 'Arun Das'],
  [`${RIVAL}\n\nResponding to Hart, he said it was late.`, 'Arun Das'],
  [`${RIVAL}\n\nWhen asked about Hart on Monday, he said it was late.`, 'Arun Das'],
  [`${RIVAL}\n\nAsked if he agreed with Hart, he said it was late.`, 'Arun Das'],
  [`${RIVAL}\n\nAsked about his denial, he said it was late.`, 'Rolf Hart'],
  [`${RIVAL}\n\nAsked about the Das plan, he said it was late.`, 'Rolf Hart'],
  ["Rolf Hart laughed.\n\nAsked about Hart's denial, he said it was late.", null],
])('%s is answered by nobody who is asked about', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});

test.each([
  ['Tom Orme flew to Riga to meet with Karl Hull, who had told Orme he would assist him.', 'Karl Hull'],
  ['Tom Orme flew to Riga to speak with Karl Hull, who said it was late.', 'Karl Hull'],
])('the infinitive in front is no part of a name: %s', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});

test.each([
  [
    'Prime Minister Joost Rein left.\n\nHis finance minister was less happy. It was, she said, late.',
    'His finance minister',
  ],
  ['Rolf Hart left.\n\nHis lawyer was pleased. "It is late," she said.', 'His lawyer'],
  ['Ida Hull left.\n\nHer agent was pleased. "It is late," he said.', 'Her agent'],
  ['Ida Hull left.\n\nHer agent was pleased. "It is late," she said.', 'Ida Hull'],
  ['Ida Hull rose. Rolf Hart left.\n\nHis mother was a nurse. "It is late," she said.', 'Ida Hull'],
])('%s is said by one who belongs to another', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});

test.each([
  ["Tom Orme resigned. Asked about Orme's future, he said it was bright.", 'Tom Orme'],
  ["Ann Lee was sworn in. Reminded of Lee's promise, she said it would be kept.", 'Ann Lee'],
  ["Asked about Lee's plans, she said it was late.", null],
])('where there is nobody else, one is asked of oneself: %s', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});
