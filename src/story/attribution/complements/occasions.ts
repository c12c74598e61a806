import { WordList } from '../../words/word-list.ts';

/** Occasions on which somebody answers what others claim; in a letter or an article the claim itself can stand. */
export const ANSWERING = new WordList(`
  statement statements interview interviews email emails tweet tweets post posts release video message podcast conference
  briefing call blog`);
/** What a post is one of, and no office: `a blog post`, `a Facebook post`. */
export const BLOG = new WordList('blog media forum internet online');
/** Verbs that answer a claim: `denied the claim in a statement`. */
export const ANSWERS = /^(?:deny|reject|dismiss|refute|rebut|confirm|dispute)$/;
/** Several of them: `a series of tweets`. */
export const SERIES = new WordList('series string flurry pair number handful');

/** What is done to somebody so that they say something: `when asked about it`. */
export const ASKED = new WordList('asked reached contacted pressed questioned approached told confronted');

/** What a firm makes something known in: `announced the sale in a press release`, `confirmed it during a call with analysts`. */
export const GIVEN_IN = new WordList('release call');

/** Verbs whose matter nobody gives to the press: `confirmed the deal to reporters`; not `criticized leaks to reporters`. */
export const GIVEN_OUT = /^(?:confirm|deny|admit|acknowledge|announce|reveal|disclose)$/;

/** Those through whom one has something said. */
export const THROUGH_WHOM = new WordList(
  'lawyer lawyers attorney attorneys spokesman spokeswoman spokesperson spokespeople publicist representative representatives agent counsel',
);
