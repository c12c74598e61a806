/** What whoever speaks says of themselves, as words of a `WordList`. */
export const OWN_WORDS = {
  ONE: 'i me my mine myself',
  SEVERAL: 'we us our ours ourselves',
} as const;
