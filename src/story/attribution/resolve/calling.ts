import { describeText } from '../../people/description.ts';
import type { CastPerson } from '../../people/person.ts';
import { isRole } from '../../words/roles.ts';
import { WordList } from '../../words/word-list.ts';

/** What somebody is for a time beside a calling: a substitute can be a striker. */
export const FOR_A_TIME = new WordList('substitute captain player teammate champion resident member veteran');

/** Whether the story tells of somebody by an office or calling. */
export const hasCalling = ({ descriptions }: CastPerson): boolean =>
  [...descriptions.keys()].some((text) => {
    const { head } = describeText(text);
    return isRole(head) && !FOR_A_TIME.hasWord(head);
  });
