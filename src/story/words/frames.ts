/**
 * How verbs of saying take what is said, after their valency in English (the say, tell, order, promise and judgement
 * verbs of the grammars): `said (that) they would go`, `told her that`, `urged him to`, `promised to`, `denied the
 * charges`, `called for talks`.
 */
export interface Frame {
  /** A clause, with or without `that`. */
  readonly clause: boolean;
  /** An indirect question: `described how it fell`. */
  readonly question: boolean;
  /** An infinitive: `promised to go`. */
  readonly infinitive: boolean;
  /** Somebody spoken to before what is said: `told her that`, `urged him to`. */
  readonly listener: boolean;
  /** A noun phrase: `denied the charges`. */
  readonly matter: boolean;
  /** A noun phrase of which some stands between marks: `slammed the "rigged" vote`. Without marks it tells a deed. */
  readonly judged: boolean;
  /** Prepositions that what is said can stand behind: `called for talks`. */
  readonly prepositions: readonly string[];
}

const words = (text: string): readonly string[] => text.match(/\S+/g) ?? [];

const CLAUSE = words(`
  say add tell preach write reply respond answer announce declare state note insist explain argue claim contend assert maintain
  concede admit acknowledge confess deny dispute confirm warn caution predict project forecast promise vow pledge swear stress emphasize
  emphasise reiterate repeat recall remember observe remark comment complain joke quip suggest propose recommend advise
  demand order reveal disclose report testify tweet post boast brag estimate allege charge counter retort conclude
  lament hint insinuate intimate indicate imply theorize speculate point affirm reaffirm clarify mention agree inform remind assure reassure
  protest signal wonder ask muse exclaim elaborate underscore underline urge request marvel crow fret gush opine theorise
  volunteer threaten question restate relate recount apologize rule decree attest aver avow posit postulate surmise reckon proclaim
  profess specify confide certify allow gripe grouse moan blog text email cable message apologise find calculate make accept
  submit hold show shout yell scream deadpan interject shoot fire hit chime chip weigh crack sniff snap murmur mutter grumble mumble
  venture enthuse fume whisper object jest gloat exult blurt interpose detail`);

/** A clause, but no question. */
const STATEMENT = words('stipulate');

/** Beside those that take a clause. */
const QUESTION = words('describe discuss detail outline');

const INFINITIVE = words(`
  promise vow pledge swear threaten agree offer refuse decline ask demand claim propose request volunteer beg plead`);

const LISTENER = words(`
  tell inform assure reassure remind warn caution advise ask urge order instruct beg implore entreat request counsel
  encourage challenge text email message`);

const MATTER = words(`
  report estimate specify
  announce deny confirm describe criticize criticise mock praise dismiss reject denounce condemn mention cite question
  detail outline tout recall promise propose demand urge recommend reveal disclose acknowledge admit reiterate repeat
  predict forecast call blast pledge vow lament deplore decry ridicule applaud hail deride characterize characterise brand label
  bemoan rebut refute dispute assail threaten suggest stress emphasize emphasise tweet explain
  note oppose concede insist protest thank recount chide scold rebuke chastise accuse allege declare
  discuss discourage point blame rule attribute`);

const JUDGED = words(`
  slam attack laud commend deem portray depict rate lampoon bash hammer skewer savage pillory excoriate lambast lambaste
  castigate berate censure disparage denigrate malign vilify defend champion welcome salute trash knock rap pan
  rip wave brush shrug play challenge refer`);

const PREPOSITIONS: Readonly<Record<string, string>> = {
  call: 'for',
  appeal: 'for',
  refer: 'to',
  speak: 'about of',
  talk: 'about of',
  warn: 'of about against',
  caution: 'against',
  complain: 'about of',
  boast: 'about of',
  brag: 'about of',
  ask: 'for about',
  agree: 'with on',
  hint: 'at',
  comment: 'on about',
  apologize: 'for',
  argue: 'against for',
  joke: 'about',
  point: 'to',
  write: 'about of',
  rail: 'against',
  rant: 'about against',
  insist: 'on',
  tell: 'of about',
  remind: 'of',
  inform: 'of',
  accuse: 'of',
  tweet: 'about',
  testify: 'about',
  muse: 'about',
  elaborate: 'on',
  protest: 'against',
};

function build(): ReadonlyMap<string, Frame> {
  const frames = new Map<string, Frame>();
  for (const lemma of [
    ...CLAUSE,
    ...STATEMENT,
    ...QUESTION,
    ...INFINITIVE,
    ...LISTENER,
    ...MATTER,
    ...JUDGED,
    ...Object.keys(PREPOSITIONS),
  ]) {
    if (frames.has(lemma)) continue;
    frames.set(lemma, {
      clause: CLAUSE.includes(lemma) || STATEMENT.includes(lemma),
      question: CLAUSE.includes(lemma) || QUESTION.includes(lemma),
      infinitive: INFINITIVE.includes(lemma),
      listener: LISTENER.includes(lemma),
      matter: MATTER.includes(lemma) || JUDGED.includes(lemma),
      judged: JUDGED.includes(lemma),
      prepositions: words(PREPOSITIONS[lemma] ?? ''),
    });
  }
  return frames;
}

/** Frames by the verb's base form. */
export const FRAMES: ReadonlyMap<string, Frame> = build();

/** Of `continued that it was late`; `continues as chief` says nothing. */
const WITH_THAT_ALONE: Frame = {
  clause: true,
  question: false,
  infinitive: false,
  listener: false,
  matter: false,
  judged: false,
  prepositions: [],
};

/** The frame of a verb that has a `that` behind it, or has none. */
export const frameBefore = (lemma: string, that: boolean): Frame | undefined =>
  that && lemma === 'continue' ? WITH_THAT_ALONE : FRAMES.get(lemma);
