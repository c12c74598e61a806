import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of the seeds and the golden stories, and their size in characters. */
export function ownStories(): { texts: readonly string[]; characters: number } {
  const texts = ['seeds', 'tests/golden/stories'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(folder, file), 'latin1')),
  );
  return { texts, characters: texts.reduce((sum, text) => sum + text.length, 0) };
}
