/** The States of the United States by what the wires and the post abbreviate them to, without points, lower case. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(
  `ala al alabama, ak alaska, ariz az arizona, ark ar arkansas, calif ca california, colo co colorado, conn ct connecticut,
  del de delaware, fla fl florida, ga georgia, hi hawaii, id idaho, ill il illinois, ind in indiana, ia iowa,
  kan ks kansas, ky kentucky, la louisiana, me maine, md maryland, mass ma massachusetts, mich mi michigan,
  minn mn minnesota, miss ms mississippi, mo missouri, mont mt montana, neb ne nebraska, nev nv nevada,
  nh new hampshire, nj new jersey, nm new mexico, ny new york, nc north carolina, nd north dakota, oh ohio,
  okla ok oklahoma, ore or oregon, pa penn pennsylvania, ri rhode island, sc south carolina, sd south dakota,
  tenn tn tennessee, tex tx texas, ut utah, vt vermont, va virginia, wash wa washington, wva wv west virginia,
  wis wi wisconsin, wyo wy wyoming`
    .split(',')
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      const two = /^(?:new|north|south|west|rhode)$/.test(words.at(-2) ?? '');
      const name = words.slice(two ? -2 : -1).join(' ');
      return words.slice(0, two ? -2 : -1).map((short) => [short, name] as const);
    }),
);
