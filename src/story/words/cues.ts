/**
 * Verbs and phrases of saying. SPEECH verbs report words; EVALUATION verbs report a judgement whose words may
 * stand between marks (`praised "very productive" talks`); ATTITUDE verbs report a mind: on their own they make
 * nobody the speaker, but inside reported speech their subject is the nearest mention (`told her he expected`).
 */
export type CueClass = 'SPEECH' | 'EVALUATION' | 'ATTITUDE';

/** How a verb form can be used. */
export type CueForm = 'PAST' | 'PRESENT' | 'BASE' | 'GERUND';

export interface Cue {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly form: CueForm;
  /** The same form is also a common noun (`reports`, `claims`): context decides. */
  readonly noun: boolean;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote',
  think: 'thought',
  speak: 'spoke',
  know: 'knew',
  feel: 'felt',
  read: 'read',
  swear: 'swore',
  go: 'went',
  put: 'put',
  find: 'found',
  hold: 'held',
  see: 'saw',
  begin: 'began',
  mean: 'meant',
  shoot: 'shot',
  sing: 'sang',
  cut: 'cut',
};

const SPEECH = `
  say tell add ask write reply respond answer announce declare state note insist explain argue claim contend assert
  maintain concede admit acknowledge confess deny confirm warn caution predict forecast promise vow pledge swear stress
  emphasize emphasise reiterate repeat recall remember observe remark comment complain joke quip shout yell scream cry
  whisper murmur mutter exclaim protest urge suggest propose recommend advise demand order reveal disclose report relate
  recount describe call tweet post testify quote continue conclude counter retort boast brag chant chime interject lament
  grumble snap fume rant opine counsel inform remind assure reassure estimate allege charge accuse assail blast signal
  hint indicate imply theorize speculate summarize read speak underline underscore outline affirm reaffirm state
  volunteer apologize thank beg plead request invite implore instruct muse reason marvel gush enthuse crow fret
  clarify elaborate wonder agree disagree tease taunt sneer scoff point_out go_on bellow bark growl grunt sigh laugh chuckle smile sing restate`;

const EVALUATION = `
  praise hail welcome criticize criticise condemn denounce deplore decry slam attack mock ridicule dismiss reject brand
  label dub term deem laud applaud commend salute congratulate cite characterize characterise liken compare compliment
  portray defend tout champion bemoan blame rebuke scold chide chastise lambast lambaste deride decry
  describe paint regard refer present rate view bill cast threaten refuse decline offer mention dispute refute rebut talk
  point question detail encourage challenge discuss`;

const ATTITUDE = `
  expect believe think hope fear want feel doubt know consider wish intend plan suspect worry understand regret assume
  imagine`;

const NOUNS = new Set(
  `answer answers ask call calls charge charges claim claims comment comments demand demands estimate estimates forecast
  forecasts hint hints joke jokes note notes order orders pledge pledges post posts praise predict promise promises
  protest protests quip quote quotes read reason reasons remark remarks repeat reply replies report reports request
  requests signal signals state states stress swears vow vows warning whisper cry cries attack attacks brand brands bill
  bills term terms label labels view views rate rates cast hold holds hope hopes fear fears plan plans wish wishes doubt
  doubts want point put reads counsel order bark sigh laugh smile snap volunteer volunteers cut blame present offer offers talk talks point points question questions detail details challenge challenges dispute disputes mention mentions decline declines refuse`
    .trim()
    .split(/\s+/),
);

/** Past forms that are adjectives or nouns as often as verbs when something nominal follows or precedes. */
const PAST_ALSO_NOUN = new Set(['put', 'read', 'cast', 'forecast', 'felt', 'found', 'cut']);

function pastOf(lemma: string): string {
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (DOUBLED.has(lemma)) return `${lemma}${lemma.at(-1) ?? ''}ed`;
  return `${lemma}ed`;
}

function gerundOf(lemma: string): string {
  if (lemma.endsWith('e') && !/[eo]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  if (DOUBLED.has(lemma)) return `${lemma}${lemma.at(-1) ?? ''}ing`;
  return `${lemma}ing`;
}

function presentOf(lemma: string): string {
  if (/(?:s|sh|ch|x|z|[^aeiou]o)$/.test(lemma) || lemma === 'go') return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** Verbs that double their last letter before an ending. */
const DOUBLED = new Set([
  'admit',
  'quip',
  'brag',
  'snap',
  'beg',
  'slam',
  'dub',
  'plan',
  'regret',
  'grin',
  'put',
  'cut',
  'begin',
  'refer',
  'chat',
]);

function build(): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>();
  const add = (text: string, cue: Cue) => {
    if (!cues.has(text)) cues.set(text, cue);
  };
  const classes: readonly (readonly [CueClass, string])[] = [
    ['SPEECH', SPEECH],
    ['EVALUATION', EVALUATION],
    ['ATTITUDE', ATTITUDE],
  ];
  for (const [cueClass, list] of classes) {
    for (const lemma of list.trim().split(/\s+/)) {
      if (lemma.includes('_')) continue;
      const past = pastOf(lemma);
      const present = presentOf(lemma);
      add(past, { lemma, cueClass, form: 'PAST', noun: PAST_ALSO_NOUN.has(past) });
      add(present, { lemma, cueClass, form: 'PRESENT', noun: NOUNS.has(present) });
      add(gerundOf(lemma), { lemma, cueClass, form: 'GERUND', noun: gerundOf(lemma) === 'warning' });
      add(lemma, { lemma, cueClass, form: 'BASE', noun: NOUNS.has(lemma) });
    }
  }
  return cues;
}

/** Every form of every cue verb, lower case. */
export const CUES: ReadonlyMap<string, Cue> = build();

/** Verbs that name a thing rather than report words: what follows between marks is a title or a nickname. */
export const NAMING_VERBS: ReadonlySet<string> = new Set([
  'called',
  'titled',
  'entitled',
  'named',
  'nicknamed',
  'known',
  'dubbed',
  'headlined',
  'starring',
  'translated',
]);

/** Past forms of common verbs that do not end in -ed, for finding the verb of a clause. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `was were had is are has did said told went made took gave came got saw met won left held kept began became found
  thought put led rose fell sent spoke ran wrote knew felt brought stood sat broke drove chose lost paid bought sold built
  spent grew drew flew threw hit let set cut shot sought fought caught taught struck`
    .trim()
    .split(/\s+/),
);
