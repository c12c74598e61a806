/** The States of the United States: what the wires shorten them to, where it is a word, with its point; then the post; the name. */
const STATES = `
  ala. al alabama, ak alaska, ariz. az arizona, ark. ar arkansas, calif. ca california, colo. co colorado, conn. ct connecticut,
  del. de delaware, fla. fl florida, ga. georgia, hi hawaii, id idaho, ill. il illinois, ind. in indiana, ia iowa,
  kan. ks kansas, ky. kentucky, la. louisiana, me maine, md. maryland, mass. ma massachusetts, mich. mi michigan,
  minn. mn minnesota, miss. ms mississippi, mo. missouri, mont. mt montana, neb. ne nebraska, nev. nv nevada,
  nh new-hampshire, nj new-jersey, nm new-mexico, ny new-york, nc north-carolina, nd north-dakota, oh ohio,
  okla. ok oklahoma, ore. or oregon, pa. penn pennsylvania, ri rhode-island, sc south-carolina, sd south-dakota,
  tenn. tn tennessee, tex. tx texas, ut utah, vt. vermont, va. virginia, wash. wa washington, wva wv west-virginia,
  wis. wi wisconsin, wyo. wy wyoming`
  .split(',')
  .map((line) => line.trim().split(/\s+/));

/** Those that the wires shorten to a word, without its point, with blanks between. */
export const WIRE_STATES = STATES.flatMap(([short = '']) =>
  short.endsWith('.') ? short.slice(0, -1) : [],
).join(' ');

/** The names of the States by all that they are shortened to, without points; lower case. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(
  STATES.flatMap((words) => {
    const name = (words.at(-1) ?? '').replace('-', ' ');
    return words.slice(0, -1).map((short) => [short.replace('.', ''), name] as const);
  }),
);
