import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

test.each([
  [
    'Jo Brekke left. It was cold, so Brekke, a herder of 58, built his own. "They laughed," he says.',
    'Jo Brekke',
  ],
  ['Jo Brekke left. It was cold, but Brekke, 58, built her own. "They laughed," she says.', 'Jo Brekke'],
  [
    'Jo Brekke left. It was cold, and Brekke, who is 58, kept his word. "They laughed," he says.',
    'Jo Brekke',
  ],
  [
    'Jo Brekke wept. On Monday Brekke, Ann Hull and Tom Orme, who is 58, sold his mill. "It was old," he says.',
    'Tom Orme',
  ],
])('%s tells who he or she is by the subject before its verb', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});

test.each([
  ['The companies expect the deal to close and said it would save money.', 'The companies'],
  ['The two firms hope for a deal in June, and said it would save money.', 'The two firms'],
  ['Police want witnesses to come forward and said the man was armed.', 'Police'],
  ['The banks need more time and said the loans were sound.', 'The banks'],
  ["The mill's owners expect growth and said it would hire.", "The mill's owners"],
  ['The clubs run a school and said it would stay open.', 'The clubs'],
  ['The teachers union, which met, has left the talks and said it would strike.', 'The teachers union'],
  ['The homeowners association sued the town and said the dam was weak.', 'The homeowners association'],
  ['Officials present at the meeting left and said it was long.', 'Officials present at the meeting'],
  ['The sales manager left the firm and said it was doomed.', 'The sales manager'],
])('%s tells who said it by those before a verb in the plain form', (text, by) => {
  expect(saidIn(text).map((said) => said.by)).toEqual([by]);
});

test.each([
  ['In later years Ida Lorenz fought the cuts, telling a committee that they were late.', 'Ida Lorenz'],
  ['By 2010 Ida Lorenz was against it, calling the plan "a swamp."', 'Ida Lorenz'],
  ['For years the union fought the plan, calling it "a swamp."', 'the union'],
  ['At the hearing Ida Lorenz wept, saying it was late.', 'Ida Lorenz'],
  ['In recent months the board has met twice and said it was late.', 'the board'],
  ['In Riga Ida Lorenz left the firm, saying it was doomed.', 'Ida Lorenz'],
  ['The friend of Ida Lorenz left the firm, saying it was doomed.', 'The friend of Ida Lorenz'],
])('%s tells who said it by the subject behind when and where', (text, by) => {
  expect(saidIn(text).map((said) => said.by)).toEqual([by]);
});
