import { expect, test } from 'vitest';
import type { SourceBundle } from '../../src/domain/records.ts';
import type { Story, StorySpeaker } from '../../src/domain/story.ts';
import { bundleOf } from '../../src/ingest/bundle.ts';
import { parseStory } from '../../src/story/parse-source.ts';
import { NOW, sourceOf, ids } from './bundles.ts';

function speaker(kind: StorySpeaker['kind'], name: string, more: Partial<StorySpeaker> = {}): StorySpeaker {
  const none = {
    familyName: null,
    alternateNames: [],
    descriptions: [],
    gender: null,
    age: null,
    mentions: [],
  };
  return { kind, name, ...none, ...more };
}

function bundleWith(
  speakers: readonly StorySpeaker[],
  changes: Partial<Story> = {},
  path = 'a.txt',
): SourceBundle {
  const text = 'RIGA (AP) _ “We go,” Anna said.\n\nIt rained.\n';
  const story: Story = { ...parseStory(text, path), speakers, creditSpeakers: [], quotes: [], ...changes };
  return bundleOf(sourceOf(text, path), { stories: [story], diagnostics: [] }, '1', NOW);
}

test('a full name is one person in every story, a bare surname and an unnamed source are of their story', () => {
  const cast = [
    speaker('PERSON', 'José Müller'),
    speaker('PERSON', 'Müller'),
    speaker('ORGANIZATION', 'The  Foreign Ministry'),
    speaker('UNNAMED_SOURCE', 'an official'),
    speaker('UNNAMED_SOURCE', 'an official'),
  ];
  const here = ids(bundleWith(cast).speakers);
  const there = ids(bundleWith([speaker('PERSON', 'JOSE MULLER'), ...cast.slice(1)], {}, 'b.txt').speakers);
  expect(here).toHaveLength(5);
  expect(new Set(here).size).toBe(5);
  expect(there.map((id, index) => id === here[index])).toEqual([true, false, true, false, false]);
  expect(bundleWith([speaker('ORGANIZATION', 'the foreign ministry')]).speakers[0]?.id).toBe(here[2]);
});

test('two entries of a story that are one person become one, and nobody is an alternative to themselves', () => {
  const span = (start: number) => ({ start, end: start + 1 });
  const twice = [
    speaker('PERSON', 'Anna Ruhl', {
      alternateNames: ['Ruhl'],
      descriptions: ['minister'],
      mentions: [{ span: span(20), paragraph: 2 }],
    }),
    speaker('PERSON', 'Peter Orme', { mentions: [{ span: span(12), paragraph: 1 }] }),
    speaker('PERSON', 'ANNA RUHL', {
      familyName: 'RUHL',
      descriptions: ['minister', 'leader'],
      mentions: [
        { span: span(2), paragraph: 0 },
        { span: span(10), paragraph: 1 },
      ],
    }),
  ];
  const together = {
    text: 'It rains',
    kind: 'INDIRECT',
    position: 2,
    segments: [span(20)],
    content: [span(20)],
    paragraphs: [1],
    speaker: null,
    attribution: null,
  } as const;
  const { speakers, appearances, paragraphs, quotes } = bundleWith(twice, {
    quotes: [
      {
        text: 'We go',
        kind: 'DIRECT',
        position: 1,
        segments: [span(13)],
        content: [span(12)],
        paragraphs: [1, 1],
        speaker: 0,
        speakers: [0],
        attribution: {
          mention: null,
          cue: null,
          method: 'CUE_AFTER',
          confidence: 0.9,
          denied: false,
          explanation: 'said',
          chain: [],
          via: [{ mention: span(5), speaker: 2 }],
          alternatives: [2, 1, 1].map((index) => ({ speaker: index, confidence: 0.2 })),
        },
      },
      { ...together, speakers: [0, 2] },
      { ...together, speakers: [0, 2, 1] },
    ],
  });
  const [anna, peter] = ids(speakers);
  expect(speakers).toEqual([
    { kind: 'Person', id: anna, name: 'Anna Ruhl', familyName: 'RUHL' },
    { kind: 'Person', id: peter, name: 'Peter Orme', familyName: null },
  ]);
  expect(appearances).toMatchObject([
    {
      speakerId: anna,
      position: 1,
      names: ['Anna Ruhl', 'Ruhl', 'ANNA RUHL'],
      descriptions: ['minister', 'leader'],
      paragraphs: [
        { paragraphId: paragraphs[0]?.id, position: 1 },
        { paragraphId: paragraphs[1]?.id, position: 1 },
      ],
    },
    { speakerId: peter, position: 2, paragraphs: [{ paragraphId: paragraphs[0]?.id, position: 2 }] },
  ]);
  expect(quotes[0]).toMatchObject({
    speakerId: anna,
    paragraphIds: [paragraphs[0]?.id],
    attribution: { via: [{ speakerId: anna }], alternatives: [{ speakerId: peter, confidence: 0.2 }] },
  });
  // Of several who said it together two that are one are one speaker, and count once beside others.
  expect(quotes[1]).toMatchObject({ speakerId: anna, speakerIds: [anna] });
  expect(quotes[2]).toMatchObject({ speakerId: null, speakerIds: [anna, peter] });
});
