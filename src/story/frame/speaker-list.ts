/** What stands above a list of those who speak below, one a line: `SPEAKERS:` */
const HEAD =
  /^(?:(?:the )?speakers?|participants?|panel(?:l?ists?)?|(?:those )?present|attendees|appearances|guests?|witness(?:es)?) ?:$/iu;
const LONGEST_HEAD = 30;
/** `RASHIDA VANCE, PRESS SECRETARY` */
const SPEAKER = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}, [^:"“”]*[\p{L})]$/u;
const LONGEST_SPEAKER = 120;

/** Whether a line says that those who speak are listed below it. */
export function headsSpeakers(line: string): boolean {
  return line.length <= LONGEST_HEAD && line.endsWith(':') && HEAD.test(line);
}

/** Tells of texts, in their order, whether each is a line of a list of speakers: a name, a comma and who it is. */
export function speakerList(): (text: string) => boolean {
  let isOpen = false;
  return (text) => {
    const isListed = isOpen && text.length <= LONGEST_SPEAKER && SPEAKER.test(text);
    isOpen = isListed || headsSpeakers(text);
    return isListed;
  };
}
