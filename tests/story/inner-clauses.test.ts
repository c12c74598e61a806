import { by } from './datelined.ts';
import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';

/** Whose the words of an inner clause are: the one it is about, and not the one the sentence is about. */
const CASES: ByConstruction<string | null> = {
  'somebody told of between commas begins a clause behind until': [
    ['Nate Okoro read aloud until the speaker, Jim Albers, told him to stop.', 'Jim Albers'],
    ['Nate Okoro read aloud until the speaker pro tem, Jim Albers, told him he was late.', 'Jim Albers'],
    ['Nate Okoro argued until the judge, Ann Lee, called his speech "a circus".', 'Ann Lee'],
    ['Nate Okoro held the floor till a guard, Tom Orme, ordered him to leave.', 'Tom Orme'],
    ['The mill will stay shut until the new board, Ann Lee said, has met.', 'Ann Lee'],
    ['The mill will stay shut until the owner, Ann Lee, returns, the bank said.', 'the bank'],
  ],
  'whoever likes to do something does it': [
    ['Ann Cole is having what her agent insists on calling "a moment."', 'her agent'],
    ['Ann Cole is having what her agent likes to call "a moment."', 'her agent'],
    ['Ann Cole built what her critics love to call "the folly."', 'her critics'],
    ['Ann Cole built what Tom Orme is fond of calling "the folly."', 'Tom Orme'],
    ['Ann Cole lives in what the neighbours keep calling "the folly."', 'the neighbours'],
    ['Ann Cole moved into what locals used to call "the folly."', 'locals'],
    ['Ann Cole left because her agent insisted on calling it "a moment."', 'her agent'],
    ['Ann Cole said her agent likes to call it "a moment."', 'her agent'],
    ['The deal that Ann Cole loves to call "historic" is dead.', 'Ann Cole'],
    ['It was, Ann Cole likes to say, "a moment."', 'Ann Cole'],
    ['Ann Cole, who likes to call it "a moment," left.', 'Ann Cole'],
    ['Ann Cole thanked her agent, insisting on calling it "a moment."', 'Ann Cole'],
    ['Ann Cole left the party and insists on calling it "a moment."', 'Ann Cole'],
    ['Ann Cole told her agent to call it "a moment."', 'Ann Cole'],
  ],
  'that tells of whoever something is so to, whatever tells when before its verb': [
    [
      'The cut is a reversal for an institution that as recently as May was warning of "sticky" rent.',
      'an institution',
    ],
    ['The cut is a reversal for a bank that until May was warning of "sticky" rent.', 'a bank'],
    ['The cut is a blow to a party that only a year ago promised "change" to all.', 'a party'],
    ['The cut is a gift to a firm that says it "cares" about staff.', 'a firm'],
    ['The cut is an embarrassment for the bank, which in May called the fee "fair".', 'the bank'],
    ['Ann Cole announced a change to a plan that she called "dead".', 'Ann Cole'],
    ['It is a letter from a bank that called the fee "fair".', 'a letter from a bank'],
    ['The bank, which only a month ago called the fee "fair", has dropped it.', 'The bank'],
  ],
  'whoever does something to her and tells her something does both': [
    [
      'Kit Marrow testified that Bob Coyle had asked her to go and told her it was "late."',
      'Kit Marrow',
      'Bob Coyle',
    ],
    ['Kit Marrow said that the bank had warned her and told her it was "over."', 'Kit Marrow', 'the bank'],
    ['Kit Marrow said that the bank was closed and told him it was "over."', 'Kit Marrow', 'Kit Marrow'],
    ['Kit Marrow said that Bob Coyle had lied and called him "a cheat."', 'Kit Marrow', 'Kit Marrow'],
    [
      'Kit Marrow said that Bob Coyle had lied to her, and told her sister it was "sad."',
      'Kit Marrow',
      'Kit Marrow',
    ],
  ],
  'what tells of a shout that was heard is said by whoever heard it': [
    [
      'Tasha Wynn said she heard an officer shout "Drop it!" once, and then shots, "all at once."',
      'an officer',
      'Tasha Wynn',
    ],
    ['Tasha Wynn said she heard a man yell "Stop!" and saw him fall "like a tree."', 'a man', 'Tasha Wynn'],
    ['Tasha Wynn said she heard an officer shout "Drop it!" and then "Now!"', 'an officer', 'an officer'],
    ['Tasha Wynn said she heard Tom Orme call the mayor "a crook."', 'Tom Orme'],
  ],
  'throughout, beside and alongside tie what stands behind them to what stands before': [
    ['"It is late," said the man beside Ann Cole.', 'the man'],
    ['The man beside her said it was late.', 'The man beside her'],
    ['Clerks throughout the town say it is late.', 'Clerks throughout the town'],
    ['Ann Cole, alongside Tom Orme, said it was late.', 'Ann Cole'],
  ],
};

testByConstruction(CASES, by);
