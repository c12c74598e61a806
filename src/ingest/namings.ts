import { fold } from '../domain/fold.ts';
import type { Evidence, NamingRecord } from '../domain/naming.ts';
import type { ArticleRecord } from '../domain/records.ts';
import type { StorySpeaker } from '../domain/story.ts';
import type { Corrector } from './corrector.ts';
import { namePartsOf } from './identity/name-parts.ts';

/** The people of one story, each as it names them. `ids` are those of the speakers, by index. */
export function namingsOf(
  speakers: readonly StorySpeaker[],
  ids: readonly string[],
  article: Pick<ArticleRecord, 'sourceId' | 'publishedAt' | 'dateline'>,
  corrector: Corrector,
): NamingRecord[] {
  const year = yearOf(article);
  const namings = speakers.flatMap((speaker, index): NamingRecord[] => {
    const id = ids[index];
    if (speaker.kind !== 'PERSON' || id === undefined) return [];
    const { name, familyName, gender, age, descriptions } = speaker;
    return [
      {
        sourceId: article.sourceId,
        namedId: id,
        personId: id,
        family: familyName === null ? namePartsOf(name).family : fold(familyName),
        name,
        gender,
        bornAbout: age === null || year === null ? null : year - age,
        descriptions,
        corrected: corrector.of(name) !== null,
      },
    ];
  });
  return onePerId(namings);
}

/** Namings of several stories of one file, or of several entries of one story, as one a person. */
export function onePerId(namings: readonly NamingRecord[]): NamingRecord[] {
  const byId = Map.groupBy(namings, ({ namedId }) => namedId);
  return [...byId.values()].map((same) => same.reduce((one, other) => ({ ...one, ...both(one, other) })));
}

/** Where the two differ, nothing is known. */
function both(one: Evidence, other: Evidence): Partial<Evidence> {
  return {
    name: other.name.length > one.name.length ? other.name : one.name,
    gender:
      one.gender === (other.gender ?? one.gender) ? one.gender : one.gender === null ? other.gender : null,
    bornAbout: one.bornAbout === other.bornAbout ? one.bornAbout : null,
    descriptions: [...new Set([...one.descriptions, ...other.descriptions])],
  };
}

/** The year a story tells of, as its reader would take it. */
function yearOf({ publishedAt, dateline }: Pick<ArticleRecord, 'publishedAt' | 'dateline'>): number | null {
  const day = publishedAt ?? dateline?.date ?? null;
  return day === null ? null : Number(day.slice(0, 4));
}
