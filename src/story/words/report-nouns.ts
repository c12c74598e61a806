/** Nouns for something said: what follows them, `that …` or `to …`, is its content. Singular and plural. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  `statement claim promise pledge vow warning threat allegation accusation assertion contention argument suggestion
  prediction announcement assurance admission complaint demand denial insistence remark comment declaration proposal
  recommendation acknowledgement acknowledgment revelation charge call request confession testimony vow boast forecast
  explanation observation conclusion message letter`
    .trim()
    .split(/\s+/)
    .flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
);

/** Verbs by which somebody makes a statement, a promise or a claim theirs. */
export const UTTERING_VERBS: ReadonlySet<string> = new Set(
  `make makes made making issue issues issued issuing give gives gave giving release releases released releasing repeat
  repeats repeated repeating deliver delivers delivered delivering send sends sent sending post posts posted posting
  offer offers offered offering voice voices voiced voicing raise raises raised raising level levels leveled levelled
  renew renews renewed renewing reiterate reiterates reiterated`.split(/\s+/),
);
