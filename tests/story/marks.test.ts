import { describe, expect, test } from 'vitest';
import { findPieces } from '../../src/story/quotes/marks.ts';

const piecesOf = (text: string) =>
  findPieces(text).map(({ start, end, closed }) => `${text.slice(start, end)}${closed ? '' : ' …open'}`);

describe('which marks open and which close', () => {
  test.each([
    ['straight', '"We go," he said. "Now."', ['We go,', 'Now.']],
    ['curly', '“We go,” he said. “Now.”', ['We go,', 'Now.']],
    ['backquotes and apostrophes', "``We go,'' he said. ``Now.''", ['We go,', 'Now.']],
    ['two apostrophes on both sides', "''We go,'' he said.", ['We go,']],
    ['guillemets', '«We go», he said.', ['We go']],
    ['low and high', '„We go,“ he said.', ['We go,']],
    ['curly opened, straight closed', '“We go," he said.', ['We go,']],
    ['curly the wrong way round', '”We go,“ he said.', ['We go,']],
    ['single marks', "'We go,' he said. 'Don't wait.'", ['We go,', "Don't wait."]],
    [
      'single marks around an apostrophe of a plural',
      "'The workers' pay is late,' he said.",
      ["The workers' pay is late,"],
    ],
    [
      'single marks before words that begin like clipped ones',
      "'No one came,' he said. 'Emergency crews were late.' 'Till May.'",
      ['No one came,', 'Emergency crews were late.', 'Till May.'],
    ],
    [
      'single marks around a year and words with letters left out',
      '‘My mother did it in ’53,’ he said, ‘and ’twas late. Give ’em time.’',
      ['My mother did it in ’53,', 'and ’twas late. Give ’em time.'],
    ],
    ['straight single marks around a year', "'We left in '53,' he said. 'Now.'", ["We left in '53,", 'Now.']],
    [
      'a single mark before a sum',
      '‘£50m is lost,’ he said. ‘5 men did it.’',
      ['£50m is lost,', '5 men did it.'],
    ],
    ['a single mark before a number that begins a paragraph', "'50 men left,' he said.", ['50 men left,']],
    ['a year that is said', "'1989,' he said.", ['1989,']],
    ['nested single', '"He said \'go\' to me," she said.', ["He said 'go' to me,"]],
    ['nested double, curly', '“He said “go” to me,” she said.', ['He said “go” to me,']],
    ['no blank after the comma', 'He said,"We go."', ['We go.']],
    ['a mark that never closes', '"We go and that is all', ['We go and that is all …open']],
    ['a mark that never closes, with its attribution', '"We go, he said.', ['We go, …open']],
    ['a single mark that closes a double one', "It was “mostly dry', he said.", ['mostly dry']],
    [
      'a mark that never closes before another opens',
      '"We go, he said. "Now," he added.',
      ['We go, …open', 'Now,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(piecesOf(text)).toEqual(expected);
  });

  test.each([
    ['apostrophes', "It's the workers' right, and rock 'n' roll since the '90s."],
    ['clipped words', "'Twas late, give 'em bread. We wait 'til May, 'cause it is cold."],
    ['years', "The '53 flood, ’76 and the ’80s were worse than '47, he said."],
    ['a title of a figure', "The album '1989' and the film '300' were late, he said."],
    ['the same, curly', 'The album ‘1989’ was late.'],
    ['feet and inches', 'He is 6\'2" tall and she is 5\'11".'],
    ['nothing between', '"" and "..."'],
  ])('no quotation: %s', (_, text) => {
    expect(piecesOf(text)).toEqual([]);
  });
});
