import { wordSet } from './word-set.ts';

/** Kinds of work whose titles stand between marks. */
export const WORKS = wordSet(`
  book books novel novels film films movie movies song songs album albums single play plays musical musicals opera operas
  ballet show shows series sitcom documentary documentaries poem poems essay essays article articles column painting
  paintings magazine newspaper programme program podcast episode sketch anthem hit track game novella memoir memoirs
  autobiography biography thriller comedy drama exhibition exhibit report pamphlet ballad hymn ad ads advert spot
  commercial video clip trailer sequel remake reboot soundtrack tune blog newsletter photograph sculpture mural symphony
  cantata quartet tale story soap cartoon comic franchise trilogy blockbuster bestseller best-seller collection
  anthology compilation`);

/** Who makes or appears in a work, and parts of it, before `of`, `in` or `from`. */
export const MAKERS = wordSet(`
  author authors writer director star host hosts co-host co-hosts creator producer editor anchor cast makers translator composer
  edition issue version viewers fans performance screening rendition recording copy copies premiere finale production
  adaptation chapter verse lyrics audience starred appeared appearance appearances role roles stars stint actor
  actress singer creators directors sang sings sing sung singing danced dances dance dancing acted acts act acting
  performed performs perform performing appears appear appearing debuted played playing featured seen heard`);

/** What is done to a work: `who directed "The Glass Ferry"`, `watched "Morning Tide"`. */
export const MAKING = wordSet(`
  directed directs directing co-directed co-wrote co-written co-authored authored adapted adapting produced co-produced
  filmed staged premiered co-starred starring illustrated choreographed hosted hosts hosting co-hosted aired airing
  broadcast watch watches watched watching reviewed reviewing reviews seeing`);
