import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { JsonObject } from '../../src/evaluate/read-json.ts';
import { readStructureStory, type StructureField } from '../../src/evaluate/structure-gold.ts';
import { readFoundFrame, scoreStructure } from '../../src/evaluate/structure.ts';
import { storyJson } from '../../src/cli/story-json.ts';
import { parseStory } from '../../src/story/parse-source.ts';

/** F1 in per cent that may only rise. Collections that are not here skip with a message: users do not have them. */
const FLOORS: Readonly<Record<string, Partial<Record<StructureField, number>>>> = {
  'reutersnews-sample': {
    title: 100,
    'byline names': 99.8,
    dateline: 100,
    'dateline places': 100,
    'dateline agency': 100,
    publishedAt: 100,
    credits: 100,
  },
  'reuters21578-sample': {
    title: 100,
    'byline names': 100,
    dateline: 100,
    'dateline places': 100,
    'dateline date': 100,
  },
  'ieer-sample': { dateline: 100, 'dateline places': 100, 'dateline agency': 100 },
  'polnear-sample': { title: 100 },
  gumnews: { title: 100 },
};

for (const [collection, floors] of Object.entries(FLOORS)) {
  const file = fileURLToPath(new URL(`../../../shared/data/${collection}.jsonl`, import.meta.url));
  test(`the frames of ${collection}`, async ({ skip }) => {
    if (!existsSync(file)) skip(`${file} is not here`);
    const cases = [];
    for await (const line of createInterface(createReadStream(file))) {
      const gold = readStructureStory(JSON.parse(line));
      const lines = [new JsonObject(storyJson(parseStory(gold.text, gold.id)))];
      cases.push({ gold, found: readFoundFrame(gold, lines) });
    }
    const scores = new Map(
      scoreStructure(cases).scores.map(({ field, f1 }) => [field, Math.floor((f1 ?? 0) * 1000) / 10]),
    );
    for (const [field, floor] of Object.entries(floors))
      expect.soft(scores.get(field as StructureField), field).toBeGreaterThanOrEqual(floor);
  });
}
