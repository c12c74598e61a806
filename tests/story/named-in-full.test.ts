import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';

/** Whether a survey, a guard or a seat of government is a body with a name. */
test.each([
  ['The U.S. Geological Survey said the quake was shallow.', 'ORGANIZATION', 'U.S. Geological Survey'],
  ['The Coast Guard said the boat sank.', 'ORGANIZATION', 'Coast Guard'],
  ['The boat sank, the National Guard said.', 'ORGANIZATION', 'National Guard'],
  ['The Pentagon said the boat sank.', 'ORGANIZATION', 'Pentagon'],
  ['The boat sank, the Kremlin said.', 'ORGANIZATION', 'Kremlin'],
  ['Kremlin officials said it was late.', 'UNNAMED_SOURCE', 'Kremlin officials'],
  ['A Gallup survey said it was late.', 'UNNAMED_SOURCE', 'A Gallup survey'],
  ['The guard said it was late.', 'UNNAMED_SOURCE', 'The guard'],
  ['The Guard said it was late.', 'UNNAMED_SOURCE', 'The Guard'],
  ['Prison Guard Ada Lunt said it was late.', 'PERSON', 'Ada Lunt'],
])('%s', (text, kind, name) => {
  expect(parseStory(text, 'test.txt').speakers).toMatchObject([{ kind, name }]);
});
