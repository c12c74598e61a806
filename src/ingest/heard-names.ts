import type { HeardName } from '../domain/heard-name.ts';
import type { Story } from '../domain/story.ts';
import type { Corrector } from './corrector.ts';
import { bornAboutOf } from './namings.ts';

/** What the stories of a file have of the words for which there are entries. */
export function heardNames(
  stories: readonly Pick<Story, 'speakers' | 'publishedOn'>[],
  corrector: Corrector,
): HeardName[] {
  if (corrector.isEmpty) return [];
  return stories.flatMap((story, index) =>
    story.speakers.flatMap((speaker): HeardName[] => {
      const { kind, gender, descriptions } = speaker;
      const told = { gender, bornAbout: bornAboutOf(speaker, story), descriptions, story: index + 1 };
      const heard = (name: string, as: HeardName['as']): HeardName[] =>
        corrector.of(name) === null ? [] : [{ name, as, ...told }];
      return kind === 'UNNAMED_SOURCE'
        ? heard(speaker.name, 'UNNAMED_SOURCE')
        : [
            ...heard(speaker.name, 'FULL_NAME'),
            ...speaker.alternateNames.flatMap((part) => heard(part, 'PART_OF_NAME')),
          ];
    }),
  );
}
