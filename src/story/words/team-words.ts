/** Words that names of clubs end with, and nothing else. */
export const OWN_TEAM_WORDS =
  'rovers wanderers athletic harriers saracens hotspur albion academicals united fc afc rfc';

/** Words that names of clubs end with. */
export const TEAM_WORDS = `
  ${OWN_TEAM_WORDS} rangers tigers lions eagles bears bulls giants panthers
  falcons raiders dolphins rams wildcats bulldogs broncos pirates dragons vikings warriors titans hornets hurricanes crusaders
  spitfires colts wizards magpies rockets cougars jaguars`;

/** Words that names of clubs end with as those of their towns do: Barton Town. */
export const TOWN_WORDS = 'city town county';

/** Words that names of schools end with. */
export const SCHOOL_WORDS = 'infants juniors primary grammar elementary comprehensive';
