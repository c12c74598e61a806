import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const bys = (text: string): (string | null)[] => saidIn(text).map(({ by }) => by);

/** A question behind the answer to another is asked by whoever asked that. */
test.each([
  [
    '"You told him it was late, didn’t you?" Ida Hull asked.\n\n"I was ill," Rolf Hart said.\n\n"You did not know it yet. What was late?"',
    ['Ida Hull', 'Rolf Hart', 'Ida Hull'],
  ],
  [
    '"Where were you?" Ida Hull asked him.\n\n"At home," Rolf Hart said.\n\n"Who was with you?"\n\n"My dog."',
    ['Ida Hull', 'Rolf Hart', 'Ida Hull', 'Rolf Hart'],
  ],
  [
    '"Why did you lie?" the lawyer Ida Hull asked.\n\n"I was ill," Rolf Hart said.\n\n"Ill of what? You had a car."\n\nHart wept.',
    ['Ida Hull', 'Rolf Hart', 'Ida Hull'],
  ],
  [
    '"Where were you?" the lawyer asked.\n\n"At home," the witness said.\n\n"Who was with you?"\n\n"My dog."\n\n"Your dog?"\n\n"Yes."',
    ['the lawyer', 'the witness', 'the lawyer', 'the witness', 'the lawyer', 'the witness'],
  ],
  [
    '"How was the trip?" a reporter asked.\n\n"Long," Rolf Hart said.\n\n"And the food?"\n\n"Worse."',
    ['a reporter', 'Rolf Hart', 'a reporter', 'Rolf Hart'],
  ],
])('%s', (text, expected) => {
  expect(bys(text)).toEqual(expected);
});

/** Whoever answers goes on: with what they tell, with a question of their own, or where nobody has asked. */
test.each([
  ['"Who will pay?" Ida Hull asked.\n\n"It is late," Rolf Hart said.\n\n"It rained all day."'],
  ['"Who will pay?" Ida Hull asked.\n\n"It is late," Rolf Hart said.\n\n"What was I to do?"'],
  ['"Who will pay?" Ida Hull asked.\n\n"It is late," Rolf Hart said.\n\n"I have a son. Who will feed him?"'],
  [
    '"Who will pay?" Ida Hull asked.\n\n"It is late," Rolf Hart said.\n\n"Do you know what that costs? It is a lot."',
  ],
  [
    '"Who will pay?" Ida Hull asked.\n\n"It is late," Rolf Hart said.\n\n"We had no coal. What would you burn?"',
  ],
  [
    '"Who will pay?" Ida Hull asked.\n\n"It is late," Rolf Hart said.\n\n"It is a scandal. Who will you call?"',
  ],
  ['"Who will pay?" Ida Hull asked.\n\n"It is late," Rolf Hart said.\n\n"Can you imagine that?"'],
  ['"Nobody will pay," Ida Hull said.\n\n"It is late," Rolf Hart said.\n\n"Who will pay for it?"'],
])('%s', (text) => {
  expect(bys(text).at(-1)).toBe('Rolf Hart');
});
