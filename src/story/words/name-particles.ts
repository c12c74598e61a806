import { WordList } from './word-list.ts';

/** Words inside a family name, in lower case mostly: articles, prepositions and words for `son of` of many languages. */
export const NAME_PARTICLES = new WordList(`
  de da do dos das del dela della dello dei degli delle dal dalla di du des dem la le lo las los van von vom zu zum zur
  der den ten ter te t al el ul ur bin ibn bint binti binte ben abu ould mint wa ap ab af av y e st st. ni ní nic mac mhic
  ua uí ole`);
