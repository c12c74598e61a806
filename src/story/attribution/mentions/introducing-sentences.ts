import type { Passage } from '../../passage.ts';
import type { Token } from '../../tokens.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { WordList } from '../../words/word-list.ts';
import { DETERMINER, isOf, ROLE } from '../../words/word-classes.ts';

/** A sentence by its place in a story. */
export interface SentencePlace {
  readonly passage: number;
  readonly sentence: number;
}

/**
 * The sentences with the word for a person behind an indefinite article, by each word behind that and by the empty one:
 * few have it, fewer with the word that is asked for, and to read all takes long.
 */
export function introducingSentences(passages: readonly Passage[]): Map<string, SentencePlace[]> {
  const byWord = new Map<string, SentencePlace[]>();
  for (const { index: passage, tokens, sentences } of passages)
    for (const [sentence, { from, to }] of sentences.entries()) {
      let article = from;
      while (article < to && !isIndefinite(tokens[article])) article += 1;
      let person = article + 1;
      while (person < to && !isPersonWord(tokens[person])) person += 1;
      if (person >= to) continue;
      const place = { passage, sentence };
      addPlace(byWord, '', place);
      for (let i = article + 1; i < to; i += 1) addPlace(byWord, tokens[i]?.lower ?? '', place);
    }
  return byWord;
}

/** `a`, `an`, `one`: asked of every word of a story, so by its class first. */
const isIndefinite = (token: Token | undefined): boolean =>
  isOf(token, DETERMINER) && INDEFINITE_ONE.has(token);

function addPlace(byWord: Map<string, SentencePlace[]>, word: string, place: SentencePlace): void {
  const places = byWord.get(word);
  if (places === undefined) byWord.set(word, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

/** What people are for a while, and no name has before it. */
const FOR_A_WHILE = new WordList(`
  source observer insider parent guardian passenger shopper customer client patient visitor villager worker caller diner guest teenager
  donor listener viewer bystander onlooker regular local newcomer eyewitness passer-by passerby pedestrian spectator attendee participant
  traveler traveller backpacker reveler reveller partygoer concertgoer churchgoer parishioner worshiper worshipper mourner rescuer relative
  supporter fan voter constituent reader subscriber user gamer borrower depositor homeowner householder stallholder hawker cashier teller
  complainant petitioner appellant claimant applicant accuser whistleblower whistle-blower informant tipster interviewee contestant
  detainee prisoner captive convict deportee asylum-seeker evacuee returnee amputee addict widow orphan trainee intern recruit
  coworker flatmate housemate schoolmate caregiver carer babysitter bouncer barmaid farmhand herder shepherd stowaway stranger
  foreigner outsider expatriate islander settler elder toddler skeptic sceptic`);

/** An office or calling, or what somebody is for a while: a source, a passenger. */
export const isPersonWord = (token: Token | undefined): boolean =>
  isOf(token, ROLE) || FOR_A_WHILE.has(token);
