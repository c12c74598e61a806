import { fold } from '../domain/fold.ts';
import type { AppearanceRecord, SourceBundle, SpeakerRecord } from '../domain/records.ts';
import type { LabelKind } from './columns.ts';
import { labelKey, orderKey } from './keys.ts';
import { searchText } from './search-text.ts';

/** A name or description of a speaker, and in how many articles of one file it stands. */
export interface LabelUse {
  readonly sourceId: string;
  readonly speakerId: string;
  readonly kind: LabelKind;
  readonly key: string;
  readonly label: string;
  readonly folded: string;
  readonly orderKey: string;
  /** Words in search form; none of what is no name. */
  readonly tokens: string;
  readonly uses: number;
}

/** A speaker with what one file adds to the counts. */
export interface SpeakerTotals {
  readonly speaker: SpeakerRecord;
  readonly appearances: number;
  readonly quotes: number;
}

/** Kinds of label that people are searched by. */
const NAMES: ReadonlySet<LabelKind> = new Set(['NAME', 'SHOWN_NAME']);

/** The labels one file gives its speakers, each once. */
export function labelsOf({ source, speakers, appearances }: SourceBundle): LabelUse[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const uses = new Map<string, LabelUse>();
  for (const appearance of appearances) {
    const speaker = byId.get(appearance.speakerId);
    if (speaker === undefined) throw missingSpeaker(appearance);
    for (const [kind, label] of labelsIn(appearance, speaker)) {
      const key = labelKey(label);
      const id = JSON.stringify([speaker.id, kind, key]);
      const before = uses.get(id);
      uses.set(
        id,
        before !== undefined
          ? { ...before, uses: before.uses + 1 }
          : {
              sourceId: source.id,
              speakerId: speaker.id,
              kind,
              key,
              label,
              folded: fold(label),
              orderKey: orderKey(label),
              tokens: NAMES.has(kind) ? searchText([label]).tokens : '',
              uses: 1,
            },
      );
    }
  }
  return [...uses.values()];
}

/** Every label of one article once. A source kept unnamed has the name of its record and no other. */
function labelsIn(appearance: AppearanceRecord, speaker: SpeakerRecord): [LabelKind, string][] {
  const { names, descriptions, correction } = appearance;
  const forms = speaker.kind === 'UnnamedSource' || names.length === 0 ? [speaker.name] : names;
  const family = speaker.kind === 'Person' && speaker.familyName !== null ? [speaker.familyName] : [];
  return [
    ...[...new Set([...forms, ...(correction?.alias ?? [])])].map((label): [LabelKind, string] => [
      'NAME',
      label,
    ]),
    ...family.map((label): [LabelKind, string] => ['FAMILY_NAME', label]),
    ...[...new Set(descriptions)].map((label): [LabelKind, string] => ['DESCRIPTION', label]),
    ...(correction === null ? [] : [correction.name]).map((label): [LabelKind, string] => [
      'SHOWN_NAME',
      label,
    ]),
    ...[...new Set(correction?.sameAs)].map((label): [LabelKind, string] => ['SAME_AS', label]),
  ];
}

/** Speakers of one file, each once, with their counts. */
export function totalsOf({ speakers, appearances, quotes }: SourceBundle): SpeakerTotals[] {
  const appearing = Map.groupBy(appearances, ({ speakerId }) => speakerId);
  const quoted = Map.groupBy(
    quotes.flatMap(({ speakerIds }) => speakerIds),
    (id) => id,
  );
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return [...byId.values()].map((speaker) => {
    const { id } = speaker;
    const count = appearing.get(id)?.length ?? 0;
    if (count === 0) throw new Error(`Speaker ${id} of the bundle appears in none of its articles.`);
    return { speaker, appearances: count, quotes: quoted.get(id)?.length ?? 0 };
  });
}

function missingSpeaker({ articleId, speakerId }: AppearanceRecord): Error {
  return new Error(
    `Article ${articleId} names speaker ${speakerId}, who is not among the bundle's speakers.`,
  );
}
