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
