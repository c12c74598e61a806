/** A small story whose words, speakers and length depend on a number. */
export function storyText(number: number): string {
  const names = ['Anna Ruhl', 'Peter Orme', 'Lena Castell', 'José Müller'];
  const name = names[number % names.length] ?? '';
  return [
    `Harbour plan number ${number} approved`,
    '',
    'By Mara Lind',
    '',
    `RIGA, Oct 13 (Reuters) - Minister ${name} approved plan ${number} on Monday.`,
    '',
    `“Plan ${number} is a good plan,” ${name} said. “It is late.”`,
    '',
    `“We will see,” a senior official said.`,
    '',
  ].join('\n');
}

/** Files of a folder of stories, by path: `0/0.txt` and on, ten a folder. */
export function storyFiles(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `${Math.floor(number / 10)}/${number}.txt`,
      storyText(number),
    ]),
  );
}
