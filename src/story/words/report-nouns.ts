import { wordSet } from './word-set.ts';

const withPlurals = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]);

/** Nouns for something said: what follows them, `that …` or `to …`, is its content. Singular and plural. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  withPlurals(`
  statement claim promise pledge vow warning threat allegation accusation assertion contention argument suggestion
  prediction announcement assurance admission complaint demand denial insistence remark comment declaration proposal
  recommendation acknowledgement acknowledgment revelation charge call request confession testimony vow boast forecast
  explanation observation conclusion finding message letter order plea appeal question answer hint joke verdict lament rant tirade point`),
);

/** Prepositions behind which stands what a noun for something said is about: `her call for peace`. */
export const TOPICS: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ['call demand request plea appeal lament', /^for$/],
      ['warning threat', /^(?:of|about|against)$/],
      ['accusation allegation claim promise denial admission', /^of$/],
      ['complaint comment remark statement joke question', /^about$/],
    ] as const
  ).flatMap(([nouns, prepositions]) => withPlurals(nouns).map((noun) => [noun, prepositions] as const)),
);

/** What somebody can express: `voiced doubts about`, `expressed hope that`. Without such a verb nobody has said it. */
export const EXPRESSED: ReadonlySet<string> = new Set(
  withPlurals(`
  support concern doubt hope fear frustration regret worry outrage anger confidence disappointment scepticism skepticism
  opposition gratitude sympathy condolence interest surprise dismay alarm sorrow remorse optimism pessimism reservation
  view opinion thought belief desire wish willingness intention solidarity`),
);

/** Verbs by which somebody says what they feel or think. */
export const EXPRESSING =
  /^(?:express|voic|air|echo|shar|rais|offer|stat|cit|renew|reiterat)(?:e|es|s|ed|ing)?$/;

/** Verbs by which somebody makes a statement, a promise or a claim theirs. */
export const UTTERING_VERBS =
  wordSet(`make makes made making issue issues issued issuing give gives gave giving release releases released releasing repeat
  repeats repeated repeating deliver delivers delivered delivering send sends sent sending post posts posted posting
  offer offers offered offering voice voices voiced voicing raise raises raised raising level levels leveled levelled
  launch launches launched launching
  renew renews renewed renewing reiterate reiterates reiterated`);

/** Verbs of those who stand or win by what they promise: `campaigned on promises to`. */
export const CAMPAIGNING =
  wordSet(`campaign campaigns campaigned campaigning run runs ran running won win wins elected stood power office re-elected
  reelected`);
