import { wordSet } from './word-set.ts';

/** Nouns for something said that `as` leads on from: `her description of the talks as "…"`. */
export const SKETCHES = wordSet(`
  characterization characterisation depiction description denunciation dismissal portrayal praise view assessment
  criticism condemnation reference`);

/** Nouns for something said or written, singular and plural. */
export const SAYINGS: ReadonlySet<string> = new Set([
  ...SKETCHES,
  ...wordSet(`
  accusation accusations admission advice allegation allegations announcement answer apology appeal argument arguments
  assertion assertions assurance assurances attack attacks belief boast call calls caution challenge charge charges chant
  claim claims comment comments complaint complaints concession conclusion contention conviction declaration demand demands
  disclosure email e-mail estimate exhortation explanation finding findings forecast guess hint insistence insult joke jokes line mantra
  message motto note objection observation opinion outburst phrase plea pledge pledges prediction predictions proclamation
  promise promises proposal protest quip quote quotes quotation rant rebuke rebuttal recommendation refrain refusal remark
  remarks reminder reply response retort revelation rhetoric ruling slogan slur speech statement statements stance
  suggestion suggestions suspicion talk taunt taunts testimony threat threats tirade tweet tweets verdict vow vows warning
  warnings wish words rumor rumors rumour rumours speculation reaction reactions rejoinder comeback excuse
  worry worries anxiety concern concerns fear fears hope hopes`),
]);
