import type {
  AttributionResolvers,
  AttributionStepResolvers,
  IntermediaryResolvers,
  SpeakerCandidateResolvers,
} from '../generated.ts';
import { required } from '../loaders/batch.ts';
import { spanRef } from '../model.ts';

export const Attribution: AttributionResolvers = {
  mention: ({ sourceId, mention }) => spanRef(sourceId, mention),
  cue: ({ sourceId, cue }) => spanRef(sourceId, cue),
  denied: ({ denied }) => denied ?? false,
  chain: ({ sourceId, chain }) => chain.map((step) => ({ ...step, sourceId })),
  via: ({ sourceId, via }) => via.map((intermediary) => ({ ...intermediary, sourceId })),
};

export const AttributionStep: AttributionStepResolvers = {
  from: ({ sourceId, from }) => spanRef(sourceId, from),
  to: ({ sourceId, to }) => spanRef(sourceId, to),
};

export const Intermediary: IntermediaryResolvers = {
  mention: ({ sourceId, mention }) => spanRef(sourceId, mention),
  speaker: ({ speakerId }, _, { loaders }) =>
    speakerId === null ? null : required(loaders.speaker, speakerId),
};

export const SpeakerCandidate: SpeakerCandidateResolvers = {
  speaker: ({ speakerId }, _, { loaders }) => required(loaders.speaker, speakerId),
};
