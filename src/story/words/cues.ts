import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { HAVE } from './function-words.ts';
import { formsOf } from './inflect.ts';
import { namesHearing } from './names-hearing.ts';
import { putFor } from './put-at.ts';
import { AUXILIARY, isOf, LOOSE, PREPOSITION, SAYING, SUBORDINATOR } from './word-classes.ts';

/**
 * Verbs and phrases of saying. SPEECH verbs report words; EVALUATION verbs report a judgement whose words may
 * stand between marks (`praised "very productive" talks`); ATTITUDE verbs report a mind: on their own they make
 * nobody the speaker, but inside reported speech their subject is the nearest mention (`told her he expected`).
 */
export type CueClass = 'SPEECH' | 'EVALUATION' | 'ATTITUDE';

/** How a verb form can be used. */
export type CueForm = 'PAST' | 'PRESENT' | 'BASE' | 'GERUND';

/** A form of a verb or phrase of saying, and how it can be used. */
export interface Cue {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly form: CueForm;
  /** The same form is also a common noun (`reports`, `claims`): context decides. */
  readonly noun: boolean;
  /** The word without which the verb is none of saying: `out` in `pointed out`; null for most. */
  readonly particle: string | null;
}

/*
 * In the lists: `point+out` is a verb only with its particle; `post!` has forms that are nouns too, and context
 * decides; `email-` is a verb only in the past and as a participle, the other forms being nouns far more often.
 */

const SPEECH = `
  say tell add ask! write reply! respond answer! announce declare state! note! insist explain argue claim! contend assert
  maintain concede admit acknowledge confess deny confirm warn caution predict project! forecast! promise! vow! pledge! swear
  stress! emphasize emphasise reiterate repeat recall remember observe remark! comment! complain joke! quip shout! yell
  scream! cry! whisper! murmur mutter exclaim protest! urge suggest propose recommend advise demand! order! reveal disclose
  report! relate recount describe call! tweet! retweet post! testify quote! continue conclude counter retort boast brag
  chant! chime interject lament grumble snap fume rant opine counsel! inform remind assure reassure estimate! allege
  charge! accuse assail blast! signal! hint! insinuate intimate- indicate imply theorize theorise speculate summarize summarise read! speak
  underline underscore outline! affirm reaffirm volunteer! apologize apologise thank beg plead request! invite implore
  instruct muse reason! marvel gush enthuse crow fret clarify elaborate wonder agree disagree react tease taunt sneer scoff
  bellow bark! growl grunt sigh! laugh! chuckle smile! sing restate nod shrug! grin! beam! frown! wince! smirk! scowl! wink! blush!
  grimace! giggle! begin
  jeer heckle drawl deadpan blog- text- email- e-mail- cable- message- echo-
  preach- lecture- vent- rage- rail gripe grouse bluster roar- thunder- howl wail moan groan sob gasp stammer stutter
  mumble ramble recite narrate spew attest aver avow posit postulate surmise reckon guess- rule- decree- divulge pronounce
  proclaim profess preface interrupt correct- specify confide rave cheer- exhort dare- inquire
  enquire entreat plead appeal- certify chirp coo croon rasp snarl snort sniff huff shriek- squeal explode- erupt-
  crack- blurt- boom- beam- exult- giggle- gloat- harrumph- hiss- holler- intone- pipe- screech- seethe- simper- smirk-
  snicker- splutter- sputter- squeak- venture- warble- weep- wheeze- whimper- whine- whoop- wisecrack- yelp- croak- cackle-
  drone- gulp- jest- trill- object interpose- demur- needle- prod- purr- riff- tut- jibe-
  berate chastise scold lambast lambaste admonish upbraid castigate chide
  point+out fire+back shoot+back hit+back hit+out push+back go+on chip+in weigh+in lash+out spell+out lay+out rattle+off
  tick+off lead+off sum+up put+it make+clear make+plain make+it find+that find+. find+, calculate+that calculate+. calculate+, allow+that allow+. allow+, accept+that submit+that hold+that
  continue+that stipulate+that detail+that! show+that show+on show+. show+,`;

const EVALUATION = `
  praise! hail welcome criticize criticise condemn denounce deplore decry slam! attack! mock ridicule dismiss reject brand!
  label! dub term! deem laud applaud commend salute congratulate cite attribute! characterize characterise liken compare compliment
  portray defend tout champion- bemoan blame! describe paint regard refer present- rate! view! bill- cast!
  deride smear- tar- lampoon trash- bash- hammer- skewer- savage- pillory excoriate eviscerate fault- disparage belittle demean
  denigrate malign vilify demonize demonise censure- rebuke- reprimand- revile tag- depict frame- identify nickname-
  name- endorse exalt extol acclaim disavow disown repudiate renounce rebuff- spurn downplay minimize minimise
  mourn rue invoke equate credit- pitch- coin- utter reference- envision envisage foresee
  rap- knock- pan- rip- hype- trumpet- coach- offer! mention! dispute! refute rebut talk! point! discuss detail! refuse! decline!
  threaten encourage question! challenge! wave+off brush+off shrug+off write+off play+down single+out rule+out`;

const ATTITUDE = `
  expect believe think hope! fear! want! feel doubt! know consider wish! intend plan! suspect worry understand regret
  assume imagine`;

/** Participles that are no past forms, with their verb: cues behind `has`, `have` and `had` alone. */
const PARTICIPLES = [
  ['spoken', 'speak'],
  ['written', 'write'],
  ['sworn', 'swear'],
  ['shown', 'show'],
] as const;
/** In place of the particle of such a participle. */
const HAVE_BEFORE = 'have';
/** Past forms that are adjectives or nouns as often as verbs when something nominal follows or precedes. */
const PAST_ALSO_NOUN = new Set(['read', 'cast', 'forecast', 'felt']);
/** Present participles that are common nouns. */
const GERUND_ALSO_NOUN = new Set([
  'rating',
  'warning',
  'ruling',
  'reading',
  'writing',
  'listing',
  'beginning',
  'feeling',
]);

/** Verbs that double their -l in British spelling alone: `signalled`, `signaled`. */
const BRITISH_DOUBLED = new Set(['signal', 'label', 'counsel', 'marvel']);

/** Each form with the cues it can be: `pointed` alone judges, `pointed out` says. */
function build(): ReadonlyMap<string, readonly Cue[]> {
  const cues = new Map<string, Cue[]>();
  const classes: readonly (readonly [CueClass, string])[] = [
    ['SPEECH', SPEECH],
    ['EVALUATION', EVALUATION],
    ['ATTITUDE', ATTITUDE],
  ];
  for (const [cueClass, list] of classes) {
    for (const entry of list.trim().split(/\s+/)) {
      const [lemma = '', particle = null] = entry.replace(/[!-]$/, '').split('+');
      const noun = entry.endsWith('!');
      const { past, present, gerund } = formsOf(lemma);
      const add = (text: string, form: CueForm, alsoNoun: boolean) => {
        const known = cues.get(text) ?? [];
        if (known.some((cue) => cue.particle === particle)) return;
        cues.set(text, [...known, { lemma, cueClass, form, noun: alsoNoun, particle }]);
      };
      add(past, 'PAST', PAST_ALSO_NOUN.has(past));
      add(gerund, 'GERUND', GERUND_ALSO_NOUN.has(gerund));
      if (BRITISH_DOUBLED.has(lemma)) {
        add(`${lemma}led`, 'PAST', false);
        add(`${lemma}ling`, 'GERUND', false);
      }
      if (entry.endsWith('-')) continue;
      add(present, 'PRESENT', noun);
      add(lemma, 'BASE', noun);
    }
  }
  for (const [text, lemma] of PARTICIPLES)
    cues.set(text, [{ lemma, cueClass: 'SPEECH', form: 'PAST', noun: false, particle: HAVE_BEFORE }]);
  return cues;
}

const CUES = build();

/** The cue verb that a token can be, by its form alone; one that asks for a particle has it right behind. */
export function cueWord(tokens: readonly Token[], i: number): Cue | null {
  const token = itemAt(tokens, i);
  if (token === undefined || !isOf(token, SAYING)) return null;
  const { cue, phrasal } = token.word;
  if (phrasal === null) return cue?.lemma === 'estimate' && namesHearing(tokens, i) ? null : cue;
  const participle = phrasal[0]?.particle === HAVE_BEFORE ? phrasal[0] : null;
  if (participle !== null) return behindHave(tokens, i) ? { ...participle, particle: null } : null;
  const put = putFor(tokens, i);
  const next = tokens[i + 1];
  const known = withParticle(phrasal, next?.lower ?? '');
  // `put the death toll at 12`, `put the delay down to rain`
  if (put !== null && phrasal[0] !== undefined)
    return {
      ...phrasal[0],
      lemma: put,
      cueClass: put === 'estimate' ? 'SPEECH' : 'EVALUATION',
      particle: null,
    };
  if (known !== undefined || next?.text !== ',') return known ?? cue;
  return insertedThat(tokens, i + 1) === null ? cue : (withParticle(phrasal, 'that') ?? cue);
}

/** `has written`, `had often spoken`: no `been` stands between. */
function behindHave(tokens: readonly Token[], participle: number): boolean {
  let i = participle - 1;
  while (isOf(itemAt(tokens, i), LOOSE) && !isOf(itemAt(tokens, i), AUXILIARY)) i -= 1;
  return HAVE.has(itemAt(tokens, i));
}

/** Furthest second comma of what is inserted between a verb and its `that`, in tokens. */
const LONGEST_BEFORE_THAT = 14;

/** The `that` behind what a comma inserts after its verb: `accepted, under questioning from Ruhl, that`; null where none stands. */
export function insertedThat(tokens: readonly Token[], comma: number): number | null {
  // `accepted, as Ruhl had asked, that`: what another says stands between.
  const first = tokens[comma + 1];
  if (!isOf(first, PREPOSITION | SUBORDINATOR) || first?.lower === 'as') return null;
  for (let i = comma + 2; i <= comma + LONGEST_BEFORE_THAT; i += 1)
    if (tokens[i]?.text === ',') return tokens[i + 1]?.lower === 'that' ? i + 1 : null;
  return null;
}

function withParticle(cues: readonly Cue[], word: string): Cue | undefined {
  return cues.find(({ particle }) => particle === word);
}

/** The cue verbs that a word can be, those included that ask for a particle. */
export function cuesOf(word: string): readonly Cue[] {
  return CUES.get(word) ?? [];
}

/** The cue verb that a word can be on its own. */
export function cueForm(word: string): Cue | null {
  return cuesOf(word).find(({ particle }) => particle === null) ?? null;
}

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
  'sang',
  'sing',
  'singing',
]);
