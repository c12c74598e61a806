import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** Who says the last quotation of a text, whose ` ¶ ` part paragraphs. */
const lastBy = (text: string) => saidIn(text.replaceAll(' ¶ ', '\n\n')).at(-1)?.by;

/** Names that only what is told of them makes a company's. */
test.each([
  'Boreal Motion posted a rise in quarterly profit Thursday.',
  'Boreal Motion reported lower revenue.',
  'Boreal Motion swung to a loss.',
  'Boreal Motion shares fell 3%.',
  "Boreal Motion's profit rose.",
  'Shares of Boreal Motion rose as Boreal Motion stock was cheap.',
])('%s the company, Boreal', (told) => {
  expect(lastBy(`${told} ¶ The company said it was robust.`)).toBe('Boreal Motion');
  expect(lastBy(`${told} ¶ “We are robust,” Boreal said.`)).toBe('Boreal Motion');
});

test.each([
  ['Ruhl Group Plc shares fell. ¶ “We are sad,” the company said.', 'Ruhl Group Plc'],
  ["Ruhl Group Plc's shares fell. The company said it was sad.", 'Ruhl Group Plc'],
  ['Hong Kong shares fell 3%. ¶ The company said it was calm.', 'The company'],
  ['Wall Street shares fell 3%. ¶ The company said it was calm.', 'The company'],
  ["Joel Ruhl's profit rose. ¶ The company said it was calm.", 'The company'],
  ['Joel Ruhl posted a picture. ¶ The company said it was calm.', 'The company'],
])('%s', (text, by) => {
  expect(lastBy(text)).toBe(by);
});

/** Bodies that go by less than their name. */
test.each([
  ['The Norland Embassy said it was sad. ¶ The embassy said it was calm.', 'Norland Embassy'],
  [
    'The Norland Embassy in Kenya said it was sad. ¶ The embassy said it was calm.',
    'Norland Embassy in Kenya',
  ],
  [
    'The Norland High Commission in Kenya said no. ¶ The High Commission said yes.',
    'Norland High Commission in Kenya',
  ],
  ['The U.S. Justice Department said no. ¶ The Justice Department said yes.', 'U.S. Justice Department'],
  ["Norland's Health Ministry said no. ¶ The Health Ministry said yes.", "Norland's Health Ministry"],
  ['The Brae City Council said no. ¶ The City Council said yes.', 'Brae City Council'],
  [
    "The Brae County Sheriff's Office said no. ¶ The Sheriff's Office said yes.",
    "Brae County Sheriff's Office",
  ],
  [
    'The Brae City Council said no. The Dorn City Council said no. ¶ The City Council said yes.',
    'City Council',
  ],
  ['The U.S. Supreme Court ruled on Monday. ¶ The high court said it was calm.', 'U.S. Supreme Court'],
  ['The Supreme Court ruled on Monday. ¶ The top court said it was calm.', 'Supreme Court'],
  ['The Brae District Court ruled on Monday. ¶ The high court said it was calm.', 'The high court'],
  ['The Brae High Court ruled. The Supreme Court heard it. ¶ The high court said no.', 'The high court'],
])('%s', (text, by) => {
  expect(lastBy(text)).toBe(by);
});

/** What a name that tells nothing of it can be. */
test.each([
  ['Amnesty Watch said it was sad.', 'Amnesty Watch'],
  ['Greenwave said it was sad.', 'Greenwave'],
  ['HRN said it was sad.', 'HRN'],
  ['Friends of the Sea said it was sad.', 'Friends of the Sea'],
  ['Nurses Without Frontiers said it was sad.', 'Nurses Without Frontiers'],
  ['Mothers Against Guns said it was sad.', 'Mothers Against Guns'],
  ['The White House said it would ban the militia.', 'The group'],
  ['The Norland army said it had hit the militia.', 'The group'],
  ['Israel said it had hit the militia.', 'The group'],
  ['Reuters reported that it had hit the militia.', 'The group'],
  ['Greenwave said no. ¶ Amnesty Watch said no.', 'The group'],
  ['Friends of Ann Lee said it was sad.', 'The group'],
  ['Residents of the Bronx said it was sad.', 'The group'],
])('%s The group', (told, by) => {
  expect(lastBy(`${told} ¶ The group said it was calm.`)).toBe(by);
});

/** Somebody behind the body whose that one is. */
test.each([
  ["The University of Brae's Joel Ruhl said it was sad.", 'Joel Ruhl'],
  ["“It is sad,” Bank of Norland's Joel Ruhl said.", 'Joel Ruhl'],
  ["Action on Poverty's Joel Ruhl said it was sad.", 'Joel Ruhl'],
  ["According to the University of Brae's Joel Ruhl, it was sad.", 'Joel Ruhl'],
  ["A report by the University of Brae's Joel Ruhl found that it was sad.", 'Joel Ruhl'],
  ["A report by Norland's Joel Ruhl found that it was sad.", 'Joel Ruhl'],
  ["The University of Brae's Ruhl Institute said it was sad.", "University of Brae's Ruhl Institute"],
  ["The wife of Norland's Joel Ruhl said it was sad.", "The wife of Norland's Joel Ruhl"],
  ["Friends of Norland's Joel Ruhl said it was sad.", "Friends of Norland's Joel Ruhl"],
])('%s', (text, by) => {
  expect(lastBy(text)).toBe(by);
});
