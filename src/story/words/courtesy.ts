import { CLERGY, FATHER } from './clergy.ts';
import { wordSet } from './word-set.ts';

type Courtesy = readonly [word: string, gender: 'MALE' | 'FEMALE' | null];

const courtesies = (text: string, gender: Courtesy[1]): readonly Courtesy[] =>
  [...wordSet(text)].map((word): Courtesy => [word, gender]);

/** Those that stand with a full stop as well as without: `Mr Ruhl`, `Mr. Ruhl`. */
const ABBREVIATED = [
  ...courtesies('mr', 'MALE'),
  ...courtesies('mrs ms', 'FEMALE'),
  ...courtesies(
    `${CLERGY} dr prof gov sen sens rep reps gen lt col maj capt sgt cpl cmdr adm brig pres hon pfc spc det insp supt
    cllr cllrs clr coun ald dep const ofc
    engr atty barr usec asec`,
    null,
  ),
  ...courtesies(FATHER, 'MALE'),
];

/** Courtesy and rank words that only stand before a person's name, with the gender they tell. */
export const COURTESY: ReadonlyMap<string, 'MALE' | 'FEMALE' | null> = new Map([
  ...ABBREVIATED,
  ...ABBREVIATED.map(([word, gender]): Courtesy => [`${word}.`, gender]),
  ...courtesies('sir lord sheikh ayatollah señor senhor monsieur herr signor viscount', 'MALE'),
  ...courtesies(
    'miss dame lady baroness viscountess doña señora senhora madame mme mlle frau signora wpc',
    'FEMALE',
  ),
  ...courtesies(`datuk rev'd venerable mx`, null),
  // Of Africa and Asia.
  ...courtesies('shri alhaji mallam otunba oba mzee encik mullah maulana sayyid hojatoleslam', 'MALE'),
  ...courtesies('smt smt. alhaja hajiya begum puan daw madam', 'FEMALE'),
  ...courtesies('dato datin khun tun arc.', null),
]);

/**
 * Ranks of the police and the church and seats in assemblies that are names of firms and places as well, as printed: `DS Ruhl`,
 * `MLA Ruhl`, `Canon Ruhl`, but DC Comics and Canon Cameras.
 */
export const RANKS_TOO = wordSet(
  'PC DC DS DI DCI DSI DCS DSU DCC ACC PCSO TDC ASP DSP DySP SSP ACP DCP DIG IGP AIG MCA MLA MNA MPA MLC MSP TD DP CS PS Canon',
);

/** The offices that abbreviations before a name stand for. */
export const RANKS: ReadonlyMap<string, string> = new Map(
  `gen general, sen senator, rep representative, gov governor, prof professor, lt lieutenant, col colonel, maj major,
  capt captain, sgt sergeant, cpl corporal, cmdr commander, adm admiral, brig brigadier, rev reverend, msgr monsignor, det detective,
  insp inspector, supt superintendent, cllr councillor, clr councillor, coun councillor, ald alderman, dep deputy,
  const constable, con constable, pc constable, wpc constable, dc detective, ds sergeant, di inspector, dci inspector, hhj judge, ofc officer,
  revd reverend, rev'd reverend, fr priest, atty attorney`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .flatMap(([short = '', office = '']) => [[short, office] as const, [`${short}.`, office] as const]),
);
