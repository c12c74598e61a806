import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';

/** Who says the last words of a text, and whether that is sure. */
function lastIn(text: string): string {
  const { quotes, speakers } = parseStory(text, 'test.txt');
  const { speaker = null, attribution } = quotes.at(-1) ?? {};
  const name = speaker === null ? 'nobody' : (speakers[speaker]?.name ?? 'nobody');
  return (attribution?.confidence ?? 0) < 0.9 ? `${name}?` : name;
}

/** Whoever does something in the last clause is meant rather than whom the sentence begins with, and nobody is sure. */
test.each([
  ['Peter Hart objected, and the judge sustained the objection. "Move on," he said.', 'the judge?'],
  ['Peter Hart objected, but the judge overruled him. "Sit down," he said.', 'the judge?'],
  ['Peter Hart asked for a delay, and the judge agreed. "One week," he said.', 'the judge?'],
  ['Peter Hart objected, and the judge, Karl Moss, agreed. "Move on," he said.', 'Karl Moss?'],
  ['Peter Hart fell, and the referee, Karl Moss, waved play on. "No foul," he said.', 'Karl Moss?'],
  ['Peter Hart resigned, and Karl Moss took over. "It is an honor," he said.', 'Karl Moss?'],
  ['Peter Hart resigned, and Karl Moss took over.\n\n"It is an honor," he said.', 'Karl Moss?'],
  ['Peter Hart resigned, and Karl Moss took over. He said it was an honor.', 'Karl Moss?'],
  ['Peter Hart crossed and Karl Moss headed home. "I was lucky," he said.', 'Karl Moss?'],
  ['Peter Hart shot, but goalkeeper Karl Moss saved. "I was lucky," he said.', 'Karl Moss?'],
  ['Peter Hart resigned; Karl Moss stayed. "It was hard," he said.', 'Karl Moss?'],
  ['Ida Hull quit, and deputy mayor Ann Lee took over. "It is late," she said.', 'Ann Lee?'],
  ['Peter Hart fell, and a doctor ran over. "He is fine," he said.', 'a doctor?'],
  ['Peter Hart was killed, and Karl Moss was hurt. "I am lucky," he said.', 'Karl Moss'],
  ['Peter Hart died, and Karl Moss found the body. "I wept," he said.', 'Karl Moss'],
])('%s', (text, by) => {
  expect(lastIn(text)).toBe(by);
});

/** Whom the sentence begins with is meant still: the other does nothing, does it meanwhile, or is told of by whoever speaks. */
test.each([
  ['Peter Hart missed a penalty before Karl Moss scored. "I was lucky," he said.', 'Peter Hart?'],
  ['Peter Hart resigned, while Karl Moss stayed. "It was hard," he said.', 'Peter Hart?'],
  ['Peter Hart mended the roof while a guard watched. "It was hard," he said.', 'Peter Hart'],
  ['Peter Hart spoke, and Karl Moss listened. "It is late," he said.', 'Peter Hart?'],
  ['Ida Hull grew up in Riga. She left, and Ann Lee taught her music. "It was fun," she said.', 'Ida Hull?'],
  ['Peter Hart won the race and hugged Karl Moss. "It was fun," he said.', 'Peter Hart'],
  ['Peter Hart left, and the car sped off. "It was fun," he said.', 'Peter Hart'],
  ['Peter Hart left, and police arrested Karl Moss. "It was fun," he said.', 'Peter Hart'],
  ['Peter Hart said it was late, and Karl Moss left. "It was fun," he said.', 'Peter Hart'],
  ['Peter Hart and Karl Moss left. "It was fun," he said.', 'Peter Hart'],
  ['Peter Hart left, and Ann Lee took over. "It was fun," he said.', 'Peter Hart'],
  ['Peter Hart left, and Ann Lee took over. "It is fun," she said.', 'Ann Lee'],
  ['After Peter Hart left, Karl Moss took over. "It is fun," he said.', 'Karl Moss'],
])('%s', (text, by) => {
  expect(lastIn(text)).toBe(by);
});

/** Another without a name only does something to them or at what they do: they are meant, and it is not sure but where that one is dead. */
test.each([
  ['Peter Hart won the cup, and his coach wept. "It took years," he said.', 'Peter Hart?'],
  ['Peter Hart won the cup, and his coach wept. He said it took years.', 'Peter Hart?'],
  ['Peter Hart won the cup, and his coach, Karl Moss, hugged him. "It took years," he said.', 'Peter Hart?'],
  ['Peter Hart joined the club, and Karl Moss left. "It was time," he said.', 'Peter Hart?'],
  ['Peter Hart robbed a bank, and the judge jailed him for a year. "I am sorry," he said.', 'Peter Hart?'],
  [
    'President Peter Hart signed the bill, and Governor Karl Moss looked on. "It is late," he said.',
    'Peter Hart?',
  ],
  ['Peter Hart landed in Riga, and Karl Moss met him there. "It is late," he said.', 'Peter Hart?'],
  ['Ida Hull was sacked, and Ann Lee took her job. "I was sad," she said.', 'Ida Hull?'],
  ['Peter Hart pleaded guilty, and the judge jailed him. "I am sorry," he said.', 'Peter Hart'],
  ['Ida Hull had twins, and a nurse named them. "I am so glad," she said.', 'Ida Hull?'],
  ['Peter Hart fainted, and a passer-by woke him. "I owe her a lot," he said.', 'Peter Hart?'],
  ['Mayor Peter Hart opened the inn, but a boy cut the ribbon. "It is a good day," he said.', 'Peter Hart?'],
  ['The boy fell off the pier, and a man jumped in. "I was cold," he said.', 'The boy?'],
  ['Peter Hart lost a leg, and his brother died. "I miss him," he said.', 'Peter Hart'],
  ['Peter Hart lost a leg, but his brother was killed. "I miss him," he said.', 'Peter Hart'],
  ['Peter Hart pleaded for time, and the judge gave him a week. "Be quick," he said.', 'the judge?'],
])('%s', (text, by) => {
  expect(lastIn(text)).toBe(by);
});

/** Who is asked for something, and only laughs at it or will not do it, is not meant, but by the words of whoever is in office. */
test.each([
  ['Peter Hart asked for help, but the officer laughed. "I was hurt," he said.', 'Peter Hart?'],
  ['Peter Hart asked for help, but the officer laughed. He said he was hurt.', 'Peter Hart?'],
  ['Peter Hart appealed for help, and the guard laughed. "I was hurt," he said.', 'Peter Hart?'],
  ['Peter Hart asked for help, but Karl Moss laughed. "I was hurt," he said.', 'Peter Hart?'],
  ['Ida Hull asked for a seat, but the driver refused. "There is no room," she said.', 'the driver?'],
  ['Ida Hull knocked, but the landlady refused to open. "I was cold," she said.', 'Ida Hull?'],
  ['Ida Hull asked for a seat, but the driver refused. "I was cold," she said.', 'Ida Hull?'],
  ['He asked for help, but the officer laughed. "I was hurt," he said.', 'nobody?'],
  ['Ida Hull asked for a seat, but the driver refused. "You must walk," she said.', 'the driver?'],
  ['Ida Hull asked for a seat, but the driver refused. "She can walk," she said.', 'the driver?'],
  ['Ida Hull asked for a seat, and the driver agreed. "Come in," she said.', 'the driver?'],
  ['Ida Hull appealed, but the judge refused. "It is late," she said.', 'the judge?'],
])('%s', (text, by) => {
  expect(lastIn(text)).toBe(by);
});
