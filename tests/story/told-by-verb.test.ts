import { expect, test } from 'vitest';
import { by } from './datelined.ts';

/** Whom a calling means that a verb has told of somebody. */
test.each([
  ['Ida Hull is a nurse.', 'nurse', 'Ida Hull'],
  ['Ida Hull was the key witness.', 'witness', 'Ida Hull'],
  ['Ida Hull, who was a farmer in Brae, left.', 'farmer', 'Ida Hull'],
  ['Ida Hull has been a farmer for years.', 'farmer', 'Ida Hull'],
  ['Ida Hull works as a nurse.', 'nurse', 'Ida Hull'],
  ['Ida Hull left. She is a staff nurse at the hospital.', 'nurse', 'Ida Hull'],
  ['Ida Hull was elected mayor.', 'mayor', 'Ida Hull'],
  ['Ida Hull is a nurse. Arun Das met a nurse.', 'nurse', 'the nurse'],
  ['Ida Hull is a nurse. Arun Das is a nurse.', 'nurse', 'the nurse'],
  ['Ida Hull is a nurse. The nurses went on strike.', 'nurse', 'the nurse'],
  ['Ida Hull is not a nurse.', 'nurse', 'the nurse'],
  ["Ida Hull's mother is a nurse.", 'nurse', 'the nurse'],
  ['The clerk who saw Ida Hull is a witness.', 'witness', 'the witness'],
  ['Ida Hull is the daughter of a farmer.', 'farmer', 'the farmer'],
  ['Ida Hull is a nurse union clerk.', 'nurse', 'the nurse'],
])('%s The %s said', (text, noun, who) => {
  expect(by(`${text} Rolf Hart left.\n\n"I was promised nothing," the ${noun} said.`).at(-1)).toBe(who);
});

test.each([
  'Ida Hull was elected mayor in 1990. Rolf Hart won the post in May. "It is late," the mayor said.',
  'Ida Hull was mayor until May. Rolf Hart won. "It is late," the mayor said.',
  'If Ida Hull is elected mayor of Brae, she will cut taxes. Rolf Hart left. The mayor said he would win.',
  'Ida Hull, who was a doctor, died. "It was a stroke," the doctor said.',
  'Ida Hull is a driver. A car hit her. "I braked," the driver said.',
  'Ida Hull is a nurse. Rolf Hart left. "I told her to sleep," the nurse said.',
])('%s is said by another', (text) => {
  expect(by(text).at(-1)).toMatch(/^the (?:mayor|doctor|driver|nurse)$/iu);
});
