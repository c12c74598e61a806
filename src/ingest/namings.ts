import { fold } from '../domain/fold.ts';
import { fullerName } from '../domain/naming.ts';
import type { NamingRecord } from '../domain/naming.ts';
import type { ArticleRecord } from '../domain/records.ts';
import type { StorySpeaker } from '../domain/story.ts';
import { correctionOf, type Corrector } from './corrector.ts';
import { namePartsOf } from './identity/name-parts.ts';

/** The people of one story, an entry each as it names them. `ids` are those of the speakers, by index; two may be one. */
export function namingsOf(
  speakers: readonly StorySpeaker[],
  ids: readonly string[],
  article: Pick<ArticleRecord, 'sourceId' | 'publishedOn' | 'dateline'>,
  corrector: Corrector,
): NamingRecord[] {
  const year = yearOf(article);
  return speakers.flatMap((speaker, index): NamingRecord[] => {
    const id = ids[index];
    const correction = correctionOf(speaker, corrector);
    if ((correction?.type ?? speaker.kind) !== 'PERSON' || id === undefined) return [];
    const { familyName, gender, descriptions } = speaker;
    // Who is meant by another name belongs to the family of that name.
    const name = correction?.name ?? speaker.name;
    const known = familyName !== null && fold(name) === fold(speaker.name);
    return [
      {
        sourceId: article.sourceId,
        namedId: id,
        personId: id,
        family: known ? fold(familyName) : namePartsOf(name).family,
        name,
        gender,
        bornAbout: bornAboutOf(speaker, article),
        descriptions,
        years: year === null ? [] : [year],
        places: article.dateline?.places ?? [],
        corrected: correction !== null,
      },
    ];
  });
}

/** Namings of several stories of one file, or of several entries of one story, as one a person. */
export function namingPerId(namings: readonly NamingRecord[]): NamingRecord[] {
  return [...Map.groupBy(namings, ({ namedId }) => namedId).values()].flatMap(together);
}

/** What they tell together; what two tell differently is not known. */
function together(namings: readonly NamingRecord[]): NamingRecord[] {
  const [first, ...others] = namings;
  if (first === undefined || others.length === 0) return [...namings];
  const told = <T>(values: readonly (T | null)[]): T | null => {
    const [value = null, another] = new Set(values.filter((one) => one !== null));
    return another === undefined ? value : null;
  };
  return [
    {
      ...first,
      name: namings.map(({ name }) => name).reduce(fullerName),
      gender: told(namings.map(({ gender }) => gender)),
      bornAbout: told(namings.map(({ bornAbout }) => bornAbout)),
      descriptions: [...new Set(namings.flatMap(({ descriptions }) => descriptions))],
      years: [...new Set(namings.flatMap(({ years }) => years))],
      places: [...new Set(namings.flatMap(({ places }) => places))],
    },
  ];
}

/** The year in which somebody was born, as their age tells it in a story of a known day. */
export function bornAboutOf(
  { age }: Pick<StorySpeaker, 'age'>,
  story: Pick<ArticleRecord, 'publishedOn'>,
): number | null {
  const year = yearOf(story);
  return age === null || year === null ? null : year - age;
}

/** The year a story tells of, as its reader would take it. */
function yearOf({ publishedOn }: Pick<ArticleRecord, 'publishedOn'>): number | null {
  return publishedOn === null ? null : Number(publishedOn.slice(0, 4));
}
