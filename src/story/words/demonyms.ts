import { isNationality } from './gazetteer.ts';
import { isFromStateOrTown } from './state-demonyms.ts';
import { wordSet } from './word-set.ts';

/** Nouns for one person from somewhere that are no adjectives. */
const NOUNS =
  wordSet(`dane swede finn pole turk kurd serb croat slovak slovene czech scot briton spaniard icelander netherlander
  new-zealander kiwi filipino filipina afghan thai swiss luxembourger liechtensteiner greenlander londoner parisian
  new-yorker berliner muscovite glaswegian liverpudlian mancunian aussie`);
const PEOPLES = /^(?:english|french|dutch|irish|welsh|scots|cornish|ulster|york?shire|chinese)-?(?:wo)?man$/;

/** What stands before the calling of somebody whom a noun of another form means: `Danish keeper` of a Dane. */
const ORIGINS: Readonly<Record<string, string>> = {
  briton: 'british',
  croat: 'croatian',
  dane: 'danish',
  filipina: 'philippine',
  filipino: 'philippine',
  finn: 'finnish',
  icelander: 'icelandic',
  kurd: 'kurdish',
  netherlander: 'dutch',
  pole: 'polish',
  scot: 'scottish',
  serb: 'serbian',
  slovene: 'slovenian',
  spaniard: 'spanish',
  swede: 'swedish',
  turk: 'turkish',
};

/** What stands before a calling for a noun that means one from somewhere: `danish` of a Dane, `french` of a Frenchman, else itself. */
export const adjectiveOf = (demonym: string): string =>
  ORIGINS[demonym] ?? (PEOPLES.test(demonym) ? demonym.replace(/-?(?:wo)?man$/, '') : demonym);

/** Whether `danish` in a description says that its bearer is what a demonym means: a Dane, the Croatian, the Frenchman. */
export function isOriginOf(word: string, demonym: string): boolean {
  return word === demonym || word === ORIGINS[demonym] || word === demonym.replace(/-?(?:wo)?man$/, '');
}

/**
 * Whether a lower-case noun means one person by where that person is from: the Croatian, the Dane, the Frenchwoman.
 * Not `the French`, who are many.
 */
export function isDemonym(word: string): boolean {
  if (NOUNS.has(word) || isFromStateOrTown(word)) return true;
  const last = word.at(-1);
  if (last !== 'n' && last !== 'i') return false;
  return PEOPLES.test(word) || (/(?:an|li|qi|ti|ri)$/.test(word) && isNationality(word));
}

/** Whether a lower-case noun can mean one from somewhere as well as all who are: the Portuguese. */
export const isOneOrAll = (word: string): boolean => word.endsWith('ese') && isNationality(word);
