import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** What somebody did before a court heard of it goes on with that one, and not with the court. */
test.each([
  ['The court heard how Carl Moss would call on pensioners, claiming it was late.', 'Carl Moss'],
  ['The court heard Carl Moss rang the widow, telling her it was late.', 'Carl Moss'],
  ['The court heard that Carl Moss rang the widow and told her it was late.', 'Carl Moss'],
  ['The court heard that Carl Moss rang the widow, and told her it was late.', 'Carl Moss'],
  ['The jury heard how Carl Moss walked in shouting that it was late.', 'Carl Moss'],
  ['Leeds Crown Court heard Carl Moss rang 999 and said it was late.', 'Carl Moss'],
  ['The court was told how Carl Moss went to the door claiming it was late.', 'Carl Moss'],
  ['The court heard on Monday that Carl Moss hit the man and told police it was late.', 'Carl Moss'],
  ['The panel heard that Carl Moss rang the widow, telling her: "It is late."', 'Carl Moss'],
  ['The tribunal heard that Carl Moss shouted at staff and called them "dogs".', 'Carl Moss'],
  ['The panel heard that Carl Moss pushed the widow, saying it was late.', 'Carl Moss'],
  ['The court heard that Carl Moss went to the door, claiming it was late.', 'Carl Moss'],
  ['The inquest has heard how the driver left the car, saying it was late.', 'the driver'],
])('%s', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});

test.each([
  ['The court heard that Carl Moss was ill, and ruled that it was late.', 'The court'],
  ['The committee heard that Carl Moss was ill and recommended that he be freed.', 'The committee'],
  ['The panel heard that Dr Moss failed to treat the girl and said he had lied.', 'The panel'],
  ['The tribunal heard that the teacher had hit boys and said it was late.', 'The tribunal'],
  ['The committee heard that Dr Moss had resigned and noted that it was late.', 'The committee'],
  ['The commission heard that the bank robbed widows and warned that it was late.', 'The commission'],
  ['The court heard that Carl Moss had been ill, but said that it was late.', 'The court'],
  ['The court heard that Carl Moss had been ill, adding that it was late.', 'The court'],
  ['The court heard Carl Moss was ill and said it was late.', 'The court'],
  ['MPs heard that the minister lied to them and urged him to go.', 'MPs'],
  ['MPs heard that the minister lied to them and told him it was late.', 'MPs'],
  ['The court heard that he had been drunk, and said that it was late.', 'The court'],
  ['The panel heard that Carl Moss texted pupils and said his conduct was vile.', 'The panel'],
  ['MPs heard that the firm wrote to widows and called the letters "cruel".', 'MPs'],
  ['The jury heard the case in June and said that it was late.', 'The jury'],
  ['The court sat on Monday and said it was late.', 'The court'],
  ['The court heard that Carl Moss was ill. It said it was late.', 'The court'],
  ['The mayor heard that Carl Moss was ill and said it was late.', 'The mayor'],
])('the court goes on: %s', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});
