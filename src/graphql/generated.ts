import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SourceFileRecord, DiagnosticRecord, ArticleRecord, CreditRecord, ParagraphRecord, QuoteRecord, SpeakerRecord, PersonRecord, OrganizationRecord, UnnamedSourceRecord, SpeakerCandidateRecord } from '../domain/records.ts';
import type { SpanRef, DatelineRef, AttributionRef, IntermediaryRef, StepRef, ArticleConnectionRef, QuoteConnectionRef, PersonConnectionRef, SourceFileConnectionRef, PageInfoRef, ArticleChangeRef, ArticleEdgeRef, QuoteEdgeRef, PersonEdgeRef, SourceFileEdgeRef, SearchConnectionRef, SearchEdgeRef, SearchMatchRef } from './model.ts';
import type { Facets, FacetBucket, FacetValue } from '../store/query.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Calendar day, ISO 8601, for example 2009-10-13. */
  Date: { input: string; output: string; }
  /**
   * Instant in time, RFC 3339 with an offset, for example 2009-10-13T17:23:00-04:00. An answer keeps the offset
   * that the story printed; two instants compare as instants, whatever their offsets.
   */
  DateTime: { input: string; output: string; }
};

/** One news story (schema.org NewsArticle). */
export type Article = Node & {
  /** Agency that supplied the story, for example Reuters. Null if the story names none. */
  readonly agency: Maybe<Scalars['String']['output']>;
  /** Other headlines printed, such as the same one in another case. */
  readonly alternativeHeadlines: ReadonlyArray<Scalars['String']['output']>;
  /** People named in the byline, in order, each once. */
  readonly authors: ReadonlyArray<Person>;
  /** The paragraphs of kind BODY and BULLET, with one blank line between them. */
  readonly body: Scalars['String']['output'];
  /** Byline as printed, with its By. Null if the story has none. */
  readonly byline: Maybe<Scalars['String']['output']>;
  /** Copyright line as printed. Null if the story has none. */
  readonly copyrightNotice: Maybe<Scalars['String']['output']>;
  /** Everyone credited at the head or foot of the story, with their part in it, in the order of the text. */
  readonly credits: ReadonlyArray<Credit>;
  /** Where and when the story was filed. Null if it has no dateline. */
  readonly dateline: Maybe<Dateline>;
  /** What the parser had to say about this story, in the order of the text. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /** Note to editors, such as (Adds details throughout). Null if the story has none. */
  readonly editorialNote: Maybe<Scalars['String']['output']>;
  /** Headline as printed. Null if the source has none. */
  readonly headline: Maybe<Scalars['String']['output']>;
  /** Made from the file and the story's place in it, so that it stays when the story is edited. */
  readonly id: Scalars['ID']['output'];
  /** When this service took the story in. */
  readonly ingestedAt: Scalars['DateTime']['output'];
  /** Keywords of the slugline or of a keyword line, in order. */
  readonly keywords: ReadonlyArray<Scalars['String']['output']>;
  /** Paragraphs in order, subheads and sign-offs included. */
  readonly paragraphs: ReadonlyArray<Paragraph>;
  /** People named in the paragraphs of the story, by first mention. Those only credited are under credits. */
  readonly people: ReadonlyArray<Person>;
  /** When the story was published, with the offset that the source gives. Null where the source tells no instant: a day without a time is none. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Day of publication, as the story tells it: that of publishedAt in its own offset, else the day printed in the header
   * or under the byline or given by the format, else the day of the dateline. Null where none is known.
   */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** Quotations in order of their first character. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Keyword slug as printed, for example RUSSIA-GAS/EUROPE. Null if the source has none. */
  readonly slugline: Maybe<Scalars['String']['output']>;
  /** The file the story was found in. */
  readonly source: SourceFile;
  /** Where the story lies in its file. */
  readonly span: TextSpan;
  /** Name to show: the headline if there is one, else the slugline, else the first words. Never empty. */
  readonly title: Scalars['String']['output'];
  /** Words in the body. */
  readonly wordCount: Scalars['Int']['output'];
};


/** One news story (schema.org NewsArticle). */
export type ArticleParagraphsArgs = {
  kinds?: InputMaybe<ReadonlyArray<ParagraphKind>>;
};


/** One news story (schema.org NewsArticle). */
export type ArticleQuotesArgs = {
  where?: InputMaybe<QuoteWhere>;
};

/** One change of one story. */
export type ArticleChange = {
  /** The story as it is when this is sent, which may be later than the change; null for REMOVED, or if it is gone by now. */
  readonly article: Maybe<Article>;
  /** Id of the story. For REMOVED all that is known. */
  readonly articleId: Scalars['ID']['output'];
  /** What became of the story. */
  readonly kind: ArticleChangeKind;
  /** Names the place of this change in the order of all; opaque. Give it as `since` to go on after it. */
  readonly sequence: Scalars['String']['output'];
};

/** What became of a story. */
export type ArticleChangeKind =
  /** The story is new. */
  | 'ADDED'
  /** The story is gone, or is none of those asked for. Drop it if you hold it. */
  | 'REMOVED'
  /** Something that is told of the story is different: its text, where it lies in the file, or who its people are. */
  | 'UPDATED';

/** A stretch of a list of stories. */
export type ArticleConnection = {
  /** The stories of this stretch, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /**
   * The whole list, counted by one to three fields together. Which author quotes whom in which month is
   * `by: [AUTHOR, SPEAKER, MONTH]`; for counts side by side, ask twice under two names.
   */
  readonly facets: NewsFacets;
  /** The stories of this stretch. */
  readonly nodes: ReadonlyArray<Article>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many stories the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A stretch of a list of stories. */
export type ArticleConnectionFacetsArgs = {
  by: ReadonlyArray<ArticleFacetField>;
  first: Scalars['Int']['input'];
};

/** One story in a list, with its place. */
export type ArticleEdge = {
  /** Place in the list: give it as after or before to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The story. */
  readonly node: Article;
};

/** What stories can be counted by. */
export type ArticleFacetField =
  /** The agency that supplied the story. */
  | 'AGENCY'
  /** The people in the byline; a story of two counts once for each. */
  | 'AUTHOR'
  /** The places of the dateline; a story of two counts once for each. */
  | 'DATELINE_PLACE'
  /** The people named in the paragraphs; a story counts once for each. */
  | 'MENTIONED_PERSON'
  /** The month of publication in UTC, such as 2009-10. */
  | 'MONTH';

/** One thing to sort stories by. Ties are broken by id. */
export type ArticleOrder = {
  /** Which way. */
  readonly direction: NewsOrderDirection;
  /** What to sort by. */
  readonly field: ArticleOrderField;
};

/** What stories can be sorted by. */
export type ArticleOrderField =
  /** The headline, else the title, case and accents ignored. */
  | 'HEADLINE'
  /** When this service took the story in. */
  | 'INGESTED_AT'
  /** When the story was published. Stories that do not tell count as the earliest. */
  | 'PUBLISHED_AT'
  /** Path of the file the story was found in. */
  | 'SOURCE_PATH';

/**
 * Conditions on stories; all that are given must hold, and null is the same as left out. AND, OR, NOT and the article of
 * a quotation may be nested 5 levels deep, and a filter may hold 100 conditions: each field of a text, instant
 * or day condition is one, and so is a filter without any.
 */
export type ArticleWhere = {
  /** All of these hold; so does an empty list. */
  readonly AND?: InputMaybe<ReadonlyArray<ArticleWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ArticleWhere>;
  /** At least one of these holds; never if the list is empty. */
  readonly OR?: InputMaybe<ReadonlyArray<ArticleWhere>>;
  /** Agency that supplied the story. */
  readonly agency?: InputMaybe<NewsTextWhere>;
  /** Some author of the story. */
  readonly author?: InputMaybe<PersonWhere>;
  /** The byline as printed. */
  readonly byline?: InputMaybe<NewsTextWhere>;
  /** Any place of the dateline. */
  readonly datelinePlace?: InputMaybe<NewsTextWhere>;
  /** Some quotation of the story. */
  readonly hasQuote?: InputMaybe<QuoteWhere>;
  /** The headline as printed. */
  readonly headline?: InputMaybe<NewsTextWhere>;
  /** The story is one of these, at most 500; none if the list is empty. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When this service took the story in. */
  readonly ingestedAt?: InputMaybe<NewsDateTimeWhere>;
  /** Somebody named in the paragraphs of the story. */
  readonly mentions?: InputMaybe<PersonWhere>;
  /** When the story was published; a story whose day alone is known is in no range. */
  readonly publishedAt?: InputMaybe<NewsDateTimeWhere>;
  /** Day the story was published on, as it tells it, also where it tells no time. */
  readonly publishedOn?: InputMaybe<NewsDateWhere>;
  /** Path of the file the story was found in. */
  readonly sourcePath?: InputMaybe<NewsTextWhere>;
  /** The title: the headline, or what stands for it where there is none. */
  readonly title?: InputMaybe<NewsTextWhere>;
};

/** How a quotation was tied to its speaker. */
export type Attribution = {
  /** Other speakers considered, best first. */
  readonly alternatives: ReadonlyArray<SpeakerCandidate>;
  /** From the printed mention to the speaker, one step at a time; of several who spoke together the steps of each in turn. */
  readonly chain: ReadonlyArray<AttributionStep>;
  /**
   * Between 0 and 1; 0 where nobody is known to have spoken. Calibrated: of the attributions near 0.9, about nine in
   * ten are right.
   */
  readonly confidence: Scalars['Float']['output'];
  /** Verb or phrase of saying, for example said or according to. Null where none is printed. */
  readonly cue: Maybe<TextSpan>;
  /** Whether the words are what the speaker denied: `the levy was dead` in `She denied that the levy was dead`. */
  readonly denied: Scalars['Boolean']['output'];
  /** One sentence for a person. */
  readonly explanation: Scalars['String']['output'];
  /** Speaker as printed next to the quotation, for example he, Lavrov or the minister. Null where no words there name one. */
  readonly mention: Maybe<TextSpan>;
  /** Rule that decided. */
  readonly method: AttributionMethod;
  /** Those who passed the words on, outermost first: in `an official said Medvedev had told her`, the official. */
  readonly via: ReadonlyArray<Intermediary>;
};

/** Rule that tied a quotation to a speaker. */
export type AttributionMethod =
  /** The sentence or paragraph before ends with a colon. */
  | 'COLON'
  /** The quotation goes on from the one before it. */
  | 'CONTINUED'
  /** The cue follows the quotation: “…,” said Lavrov. */
  | 'CUE_AFTER'
  /** The cue stands before the quotation: Lavrov said: “…”. */
  | 'CUE_BEFORE'
  /** The cue breaks the quotation in two: “…,” said Lavrov, “…”. */
  | 'CUE_INSIDE'
  /** Nothing stands next to the quotation; the one who was speaking speaks on. */
  | 'RUNNING_SPEAKER'
  /** Somebody else's words in the same paragraph tell who speaks. */
  | 'SAME_PARAGRAPH';

/** How one mention was tied to an earlier one. */
export type AttributionStep = {
  /** The mention. */
  readonly from: TextSpan;
  /** What ties them. */
  readonly rule: ChainRule;
  /** The earlier mention it points at. */
  readonly to: TextSpan;
};

/** What ties one mention to an earlier one. */
export type ChainRule =
  /** A name and a description side by side: Sergei Lavrov, the foreign minister. */
  | 'APPOSITION'
  /** A description that fits one of those named before: the 44-year-old. */
  | 'DESCRIPTION'
  /** The same full name. */
  | 'FULL_NAME'
  /** A pronoun: he, she, they. */
  | 'PRONOUN'
  /** The family name of somebody named in full before. */
  | 'SURNAME'
  /** The title of somebody named before: the minister. */
  | 'TITLE';

/** A name in a byline or a sign-off, such as (Additional reporting by A in Beijing; Editing by B). */
export type Credit = {
  /** Place as printed. Null if none is given. */
  readonly location: Maybe<Scalars['String']['output']>;
  /** Name as printed. */
  readonly name: Scalars['String']['output'];
  /** The person of that name. Null if the credit names no person, for example a desk. */
  readonly person: Maybe<Person>;
  /** Part the person had in the story. */
  readonly role: CreditRole;
  /** The name in the source. */
  readonly span: TextSpan;
};

/** Part somebody had in a story. */
export type CreditRole =
  /** Additional reporting by. */
  | 'ADDITIONAL_REPORTING'
  /** Named in the byline. */
  | 'AUTHOR'
  /** Editing by. */
  | 'EDITING'
  /** Any other part, such as graphics or compiling. */
  | 'OTHER'
  /** Photographs by. */
  | 'PHOTOGRAPHY'
  /** Reporting by, at the foot of the story. */
  | 'REPORTING'
  /** Translation by. */
  | 'TRANSLATION'
  /** Writing by. */
  | 'WRITING';

/** Where and when a story was filed, for example MOSCOW, Oct 13 (Reuters). */
export type Dateline = {
  /** Agency in brackets. Null if there is none. */
  readonly agency: Maybe<Scalars['String']['output']>;
  /** Day. Null if none is printed, or the story does not tell enough to know the year. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** Day as printed, for example Oct 13. Null if none is printed. */
  readonly dateText: Maybe<Scalars['String']['output']>;
  /** Places as printed; BEIJING/MOSCOW gives two. */
  readonly places: ReadonlyArray<Scalars['String']['output']>;
  /** The dateline in the source. */
  readonly span: TextSpan;
  /** As printed, without the dash. */
  readonly text: Scalars['String']['output'];
};

/** One remark of the parser about one place in one file. */
export type Diagnostic = {
  /** Stable code, for example DATELINE_WITHOUT_YEAR. Safe to match on. */
  readonly code: Scalars['String']['output'];
  /** One sentence for a person. Its wording may change: match on the code. */
  readonly message: Scalars['String']['output'];
  /** How much it matters. */
  readonly severity: DiagnosticSeverity;
  /** Where, if it is about one place. Null if it is about the file as a whole. */
  readonly span: Maybe<TextSpan>;
};

/** How much a diagnostic matters, least first. */
export type DiagnosticSeverity =
  /** The story or the file could not be read. */
  | 'ERROR'
  /** Worth knowing; no answer is in doubt. */
  | 'INFO'
  /** An answer is in doubt or left out, for example a speaker behind a damaged line. */
  | 'WARNING';

/** Conditions on one diagnostic; all that are given must hold, and null is the same as left out. */
export type DiagnosticWhere = {
  /** It has one of these codes, at most 500; none if the list is empty. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It matters at least so much. */
  readonly minimumSeverity?: InputMaybe<DiagnosticSeverity>;
};

/** Someone who passed on another's words. */
export type Intermediary = {
  /** The words that name or point at the one who passed them on. */
  readonly mention: TextSpan;
  /** Who it was. Null where the story does not tell, and where several passed them on together. */
  readonly speaker: Maybe<Speaker>;
};

/** Instant conditions; all that are given must hold, and null is the same as left out. */
export type NewsDateTimeWhere = {
  /** Earlier than this instant. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this instant or later. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: no instant is known. False: one is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a day; all that are given must hold, and null is the same as left out. */
export type NewsDateWhere = {
  /** Earlier than this day. */
  readonly before?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** True: no day is known. False: one is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What in a list has the same values. */
export type NewsFacetBucket = {
  /** How many it is. */
  readonly count: Scalars['Int']['output'];
  /** One value for each field counted by, in the order of the fields. */
  readonly values: ReadonlyArray<NewsFacetValue>;
};

/** A value that records share. */
export type NewsFacetValue = {
  /** The person or other speaker that it is, if the field counts by one. */
  readonly speaker: Maybe<Speaker>;
  /** The value as printed, or the name of the speaker; null where the records have none. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Everything in a list, counted by the values it shares. */
export type NewsFacets = {
  /** The most frequent combinations of values first; equally frequent ones by their values. */
  readonly buckets: ReadonlyArray<NewsFacetBucket>;
  /** Whether there are more combinations than were asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Which way a list runs. */
export type NewsOrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** A stretch of what a search finds, best first. */
export type NewsSearchConnection = {
  /** What was found in this stretch, each with its cursor, its score and where the words stand. */
  readonly edges: ReadonlyArray<NewsSearchEdge>;
  /** What was found in this stretch. */
  readonly nodes: ReadonlyArray<NewsSearchResult>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How much the whole search finds. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing that a search finds, with its place. */
export type NewsSearchEdge = {
  /** Place in the list: give it as after to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Where the words stand: one for each word or phrase of the query that is seen in the source, in its order. */
  readonly matches: ReadonlyArray<NewsSearchMatch>;
  /** What was found. */
  readonly node: NewsSearchResult;
  /**
   * How well it fits, above 0: more for words that few have, that stand there often, and in a short text (BM25 within
   * each scope; in a story the title counts three times). The same on every storage engine.
   */
  readonly score: Scalars['Float']['output'];
};

/** Where one word or phrase of a query stands in the source. */
export type NewsSearchMatch = {
  /**
   * Its places in the order of the source. A phrase is one stretch, line ends included; one that goes on behind
   * `he said` has a stretch for each piece of the quotation. Where the source writes a word in another way
   * (`Andr&eacute;`) it is that; where it is encoded as a whole, the whole paragraph. Of a person they are the places
   * that the newest three stories naming the person have, else the newest that credits.
   */
  readonly highlights: ReadonlyArray<TextSpan>;
  /** The word or phrase as it stands in the query, marks included. */
  readonly term: Scalars['String']['output'];
};


/** Where one word or phrase of a query stands in the source. */
export type NewsSearchMatchHighlightsArgs = {
  first: Scalars['Int']['input'];
};

/** What a search finds. */
export type NewsSearchResult = Article | Paragraph | Person | Quote;

/** What a search goes through. */
export type NewsSearchScope =
  /** Stories: titles, keywords, bylines, datelines and all their paragraphs, so that the words may stand far apart. */
  | 'ARTICLES'
  /** Single paragraphs: all words stand in one. */
  | 'PARAGRAPHS'
  /** People, by every form of their names. */
  | 'PEOPLE'
  /** The words of quotations. */
  | 'QUOTES';

/**
 * Text conditions; all that are given must hold, and null is the same as left out. Case and accents are ignored on every
 * engine, and so are differences of form alone: `’` and `'`, and what Unicode calls compatible (NFKD), as `…` and `...`,
 * full-width letters and plain ones. No character has a special meaning.
 */
export type NewsTextWhere = {
  /** The text has this in it. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** The whole text is this. */
  readonly equals?: InputMaybe<Scalars['String']['input']>;
  /** The whole text is one of these, at most 500; none if the list is empty. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: there is no text. False: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** The text starts with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Anything that can be fetched again by its id. */
export type Node = {
  /**
   * Opaque and stable: the same file gives the same ids on every storage engine, and an edit of a story keeps
   * the story's id.
   */
  readonly id: Scalars['ID']['output'];
};

/** How offsets are counted. */
export type OffsetUnit =
  /** Unicode code points, as W3C Web Annotation requires and as Python counts. */
  | 'CODE_POINT'
  /** UTF-16 code units, as JavaScript String.slice and Java count. */
  | 'UTF16';

/** An organisation or group that speaks, such as a ministry, a company or a party. */
export type Organization = Node & Speaker & {
  /** Made from the name. An id from before a correction leads on. */
  readonly id: Scalars['ID']['output'];
  /** Name as printed at its fullest, or as the folder's people.yaml gives it. */
  readonly name: Scalars['String']['output'];
  /** What was said in its name, newest story first, then in the order of the story. */
  readonly quotes: QuoteConnection;
};


/** An organisation or group that speaks, such as a ministry, a company or a party. */
export type OrganizationQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuoteWhere>;
};

/** Where a stretch of a list lies in the whole of it (Relay). */
export type PageInfo = {
  /** Cursor of the last item; null if the stretch is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this stretch. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has something before this stretch. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null if the stretch is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** One paragraph of a story. */
export type Paragraph = Node & {
  /** The story it belongs to. */
  readonly article: Article;
  /** Made from the story and the paragraph's place in it. */
  readonly id: Scalars['ID']['output'];
  /** What it is to the story. */
  readonly kind: ParagraphKind;
  /** People named in this paragraph, by first mention, pronouns resolved to them included. */
  readonly people: ReadonlyArray<Person>;
  /** Place in the story, counted from 1. */
  readonly position: Scalars['Int']['output'];
  /** Quotations that touch this paragraph, in order of their first character. */
  readonly quotes: ReadonlyArray<Quote>;
  /** The subhead it stands under. Null before the first one. */
  readonly section: Maybe<Scalars['String']['output']>;
  /** Where it lies in the source. */
  readonly span: TextSpan;
  /** Text with wrapped lines joined. */
  readonly text: Scalars['String']['output'];
};

/** What a paragraph is to its story. */
export type ParagraphKind =
  /** Running text of the story. */
  | 'BODY'
  /** Item of a list. */
  | 'BULLET'
  /** How to reach the desk: telephone, mail address. */
  | 'CONTACT'
  /** Note to editors or readers that is no part of the story. */
  | 'NOTE'
  /** Who reported, wrote and edited, at the foot of the story. */
  | 'SIGN_OFF'
  /** Heading inside the story. The paragraphs after it carry it as their section. */
  | 'SUBHEAD'
  /** Table, such as results or prices; its lines are kept. */
  | 'TABULAR';

/**
 * A person named in the stories (schema.org Person). Stories that have the full name in common mean one person, unless
 * what they tell conflicts (two genders, ages years apart, mayors of two towns); a surname alone is nobody in other
 * stories but where an office and a full name tell who.
 */
export type Person = Node & Speaker & {
  /** Other forms of the name found, most frequent first. */
  readonly alternateNames: ReadonlyArray<Scalars['String']['output']>;
  /** Stories that name the person in a paragraph. */
  readonly articles: ArticleConnection;
  /** Stories that credit the person, newest first. */
  readonly credited: ArticleConnection;
  /** Titles and descriptions found, most frequent first, for example U.S. Secretary of State. */
  readonly descriptions: ReadonlyArray<Scalars['String']['output']>;
  /** Family name. Null where it is not known which part of the name it is. */
  readonly familyName: Maybe<Scalars['String']['output']>;
  /** Made from the name. An id from before a later story told the full name, or from before a correction, still leads to the person, or through node to what a correction says it is; one that two namesakes have had leads to neither. */
  readonly id: Scalars['ID']['output'];
  /** Fullest name found. */
  readonly name: Scalars['String']['output'];
  /** What the person said, alone or together with others, newest story first, then in the order of the story. */
  readonly quotes: QuoteConnection;
  /** Addresses that identify the person elsewhere, such as https://www.wikidata.org/wiki/Q42 (schema.org sameAs). From the folder's people.yaml. */
  readonly sameAs: ReadonlyArray<Scalars['String']['output']>;
};


/**
 * A person named in the stories (schema.org Person). Stories that have the full name in common mean one person, unless
 * what they tell conflicts (two genders, ages years apart, mayors of two towns); a surname alone is nobody in other
 * stories but where an office and a full name tell who.
 */
export type PersonArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  where?: InputMaybe<ArticleWhere>;
};


/**
 * A person named in the stories (schema.org Person). Stories that have the full name in common mean one person, unless
 * what they tell conflicts (two genders, ages years apart, mayors of two towns); a surname alone is nobody in other
 * stories but where an office and a full name tell who.
 */
export type PersonCreditedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person named in the stories (schema.org Person). Stories that have the full name in common mean one person, unless
 * what they tell conflicts (two genders, ages years apart, mayors of two towns); a surname alone is nobody in other
 * stories but where an office and a full name tell who.
 */
export type PersonQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuoteWhere>;
};

/** A stretch of a list of people. */
export type PersonConnection = {
  /** The people of this stretch, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people of this stretch. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many people the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One person in a list, with its place. */
export type PersonEdge = {
  /** Place in the list: give it as after or before to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** One thing to sort people by. Ties are broken by id. */
export type PersonOrder = {
  /** Which way. */
  readonly direction: NewsOrderDirection;
  /** What to sort by. */
  readonly field: PersonOrderField;
};

/** What people can be sorted by. */
export type PersonOrderField =
  /** The name, case and accents ignored. */
  | 'NAME'
  /** Number of quotations known. */
  | 'QUOTE_COUNT';

/** Conditions on people, and on other speakers where it stands under speaker; all that are given must hold, and null is the same as left out. */
export type PersonWhere = {
  /** True: some quotation of theirs is known. False: none is. */
  readonly hasQuotes?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is one of these, at most 500; none if the list is empty. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The name. Alternate names are not asked; `search` finds people by those as well. */
  readonly name?: InputMaybe<NewsTextWhere>;
};

/** Entry points. Nothing here changes anything. */
export type Query = {
  /** The story with this id; null if there is none, or the id is of something else. */
  readonly article: Maybe<Article>;
  /** Stories. Give first or last, 1 to 100; first is 20 if neither is given. */
  readonly articles: ArticleConnection;
  /** Whatever has this id; null if nothing has it. */
  readonly node: Maybe<Node>;
  /** Whatever has these ids, in the order asked; null for an id not found. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** People named or credited in the stories. Give first or last, 1 to 100; first is 20 if neither is given. */
  readonly people: PersonConnection;
  /** The person with this id; null if there is none, or the id is of something else. */
  readonly person: Maybe<Person>;
  /** The quotation with this id; null if there is none, or the id is of something else. */
  readonly quote: Maybe<Quote>;
  /** Quotations of all stories. Give first or last, 1 to 100; first is 20 if neither is given. */
  readonly quotes: QuoteConnection;
  /**
   * What holds all words of a query, best first. `word`, `"words one behind the other"`, `begin*`, and a minus in
   * front of what must not be there: `-word`, `-"some words"`. Case and accents are ignored; every other character is
   * text and none is a mistake; a query without a word to look for finds nothing.
   */
  readonly search: NewsSearchConnection;
  /**
   * Names the state of the stories that this answer was read from, among all their changes; opaque. Give it as `since`
   * to `Subscription.articleChanged` to be told everything that comes after.
   */
  readonly sequence: Scalars['String']['output'];
  /**
   * The file with this path; null if there is none. Where two folders hold the path and no folder is given, the
   * error AMBIGUOUS_PATH names them.
   */
  readonly sourceFile: Maybe<SourceFile>;
  /**
   * Files taken in, those that were refused included, by path, case and accents ignored. A folder that could not be
   * listed stands among them, under its own path. Give first or last, 1 to 100; first is 20 if neither is given.
   */
  readonly sourceFiles: SourceFileConnection;
};


/** Entry points. Nothing here changes anything. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Nothing here changes anything. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  where?: InputMaybe<ArticleWhere>;
};


/** Entry points. Nothing here changes anything. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Nothing here changes anything. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Entry points. Nothing here changes anything. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  where?: InputMaybe<PersonWhere>;
};


/** Entry points. Nothing here changes anything. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Nothing here changes anything. */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Nothing here changes anything. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** Entry points. Nothing here changes anything. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  scopes?: InputMaybe<ReadonlyArray<NewsSearchScope>>;
  where?: InputMaybe<ArticleWhere>;
};


/** Entry points. Nothing here changes anything. */
export type QuerySourceFileArgs = {
  folder?: InputMaybe<Scalars['String']['input']>;
  path: Scalars['String']['input'];
};


/** Entry points. Nothing here changes anything. */
export type QuerySourceFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SourceFileWhere>;
};

/** Something that a story reports someone as having said or written (schema.org Quotation). */
export type Quote = Node & {
  /** The story that reports it. */
  readonly article: Article;
  /**
   * Why the service thinks so. Null where nothing next to the quotation tells who spoke. Given also where nobody is
   * known to have spoken but the mention next to the quotation is known: its confidence is then 0.
   */
  readonly attribution: Maybe<Attribution>;
  /**
   * All that is reported, in order. For MIXED the whole reported clause around the segments: `the plan was "ready" by
   * May` in `He said the plan was "ready" by May.` For DIRECT and INDIRECT the same as `segments`.
   */
  readonly content: ReadonlyArray<TextSpan>;
  /** Made from the story and the quotation's place in it. */
  readonly id: Scalars['ID']['output'];
  /** How the words are given. */
  readonly kind: QuoteKind;
  /** Paragraphs it touches, in order; at least one. */
  readonly paragraphs: ReadonlyArray<Paragraph>;
  /** Place among the quotations of the story, counted from 1. */
  readonly position: Scalars['Int']['output'];
  /** The segments in order. A quotation broken by `he said`, or carried over paragraphs, has several. */
  readonly segments: ReadonlyArray<TextSpan>;
  /**
   * Who said it. Null where the story does not tell, or the text is too damaged to know, and where several said it
   * together: `speakers` names them.
   */
  readonly speaker: Maybe<Speaker>;
  /**
   * Everyone who said it, in the order of the words: the `speaker`; of several who said it together (`Ann Lee and Tom
   * Hull said`) those who are known; nobody where the story does not tell.
   */
  readonly speakers: ReadonlyArray<Speaker>;
  /**
   * The words, segments joined by one space: those between the marks, without the marks; of INDIRECT speech the
   * reported clause.
   */
  readonly text: Scalars['String']['output'];
};

/** A stretch of a list of quotations. */
export type QuoteConnection = {
  /** The quotations of this stretch, each with its cursor. */
  readonly edges: ReadonlyArray<QuoteEdge>;
  /**
   * The whole list, counted by one to three fields together. Which author quotes whom in which month is
   * `by: [AUTHOR, SPEAKER, MONTH]`; for counts side by side, ask twice under two names.
   */
  readonly facets: NewsFacets;
  /** The quotations of this stretch. */
  readonly nodes: ReadonlyArray<Quote>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many quotations the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A stretch of a list of quotations. */
export type QuoteConnectionFacetsArgs = {
  by: ReadonlyArray<QuoteFacetField>;
  first: Scalars['Int']['input'];
};

/** One quotation in a list, with its place. */
export type QuoteEdge = {
  /** Place in the list: give it as after or before to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The quotation. */
  readonly node: Quote;
};

/** What quotations can be counted by. */
export type QuoteFacetField =
  /** The agency that supplied the story. */
  | 'AGENCY'
  /** The people in the byline of the story: who quotes. A quotation counts once for each of them. */
  | 'AUTHOR'
  /** The places of the story's dateline; a quotation counts once for each of them. */
  | 'DATELINE_PLACE'
  /** DIRECT, INDIRECT or MIXED. */
  | 'KIND'
  /** The rule that decided who spoke. */
  | 'METHOD'
  /** The month of the story's publication in UTC, such as 2009-10. */
  | 'MONTH'
  /** Whoever said it: who is quoted. What several said together counts once for each. */
  | 'SPEAKER'
  /** Whether a person, an organisation or an unnamed source said it: PERSON, ORGANIZATION or UNNAMED_SOURCE. What several said together counts once for each type. */
  | 'SPEAKER_TYPE';

/** How a quotation gives the words. */
export type QuoteKind =
  /** A whole utterance between quotation marks. */
  | 'DIRECT'
  /** Reported without quotation marks. The turns of an interview or a transcript are: they have a label in place of marks. */
  | 'INDIRECT'
  /** Reported, with some of its words between quotation marks. */
  | 'MIXED';

/** One thing to sort quotations by. Ties are broken by id. */
export type QuoteOrder = {
  /** Which way. */
  readonly direction: NewsOrderDirection;
  /** What to sort by. */
  readonly field: QuoteOrderField;
};

/** What quotations can be sorted by. */
export type QuoteOrderField =
  /** Confidence of the attribution. Quotations without an attribution count as the least. */
  | 'CONFIDENCE'
  /** When the story was published, then the order of the story. Stories that do not tell count as the earliest. */
  | 'PUBLISHED_AT';

/**
 * Conditions on quotations; all that are given must hold, and null is the same as left out. AND, OR, NOT and article may
 * be nested 5 levels deep, and a filter may hold 100 conditions: each field of a text, instant or day condition is one,
 * and so is a filter without any.
 */
export type QuoteWhere = {
  /** All of these hold; so does an empty list. */
  readonly AND?: InputMaybe<ReadonlyArray<QuoteWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<QuoteWhere>;
  /** At least one of these holds; never if the list is empty. */
  readonly OR?: InputMaybe<ReadonlyArray<QuoteWhere>>;
  /** The story it stands in. */
  readonly article?: InputMaybe<ArticleWhere>;
  /** True: a speaker was found, or several. False: none was. */
  readonly attributed?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: the words are what the speaker denied, as in `She denied that the levy was dead`, also where the story does not
   * tell who `she` is. False: they are not, or nothing tells of a speaker at all.
   */
  readonly denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** The quotation is of one of these kinds; none if the list is empty. */
  readonly kinds?: InputMaybe<ReadonlyArray<QuoteKind>>;
  /** The speaker was found with this confidence at most, 0 to 1: what is in doubt. Never holds where none was found. */
  readonly maximumConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** One of these rules decided who spoke; none if the list is empty. */
  readonly methods?: InputMaybe<ReadonlyArray<AttributionMethod>>;
  /** The speaker was found with at least this confidence, 0 to 1. Never holds where none was found. */
  readonly minimumConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** When the story was published. Stories that tell a day alone are asked by article: { publishedOn }. */
  readonly publishedAt?: InputMaybe<NewsDateTimeWhere>;
  /** Whoever said it, alone or together with others: a person, an organisation or an unnamed source. */
  readonly speaker?: InputMaybe<PersonWhere>;
  /** A speaker is of one of these types; none if the list is empty. */
  readonly speakerTypes?: InputMaybe<ReadonlyArray<SpeakerType>>;
  /** The words. */
  readonly text?: InputMaybe<NewsTextWhere>;
};

/** A file taken in: a source. */
export type SourceFile = Node & {
  /** Stories found in this file, in order. */
  readonly articles: ReadonlyArray<Article>;
  /** What the parser had to say about this file and the stories in it, in the order of the text. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /**
   * Character encoding used to decode the bytes, by its WHATWG name, for example `utf-8` or `windows-1252`; the word `none` if
   * the file was refused.
   */
  readonly encoding: Scalars['String']['output'];
  /** Folder that was read. With the path it makes the file's identity. */
  readonly folder: Scalars['String']['output'];
  /** Made from the folder and the path, so that it stays when the content changes. */
  readonly id: Scalars['ID']['output'];
  /** When this content was last parsed. */
  readonly ingestedAt: Scalars['DateTime']['output'];
  /** Path relative to the folder that was read, with forward slashes. */
  readonly path: Scalars['String']['output'];
  /** SHA-256 of the bytes, lower-case hexadecimal; empty if they could not be read, or are more than 100 MB. */
  readonly sha256: Scalars['String']['output'];
  /** Bytes of the file as it lies on disk, 2,147,483,647 at most; 0 if it could not be opened. */
  readonly sizeInBytes: Scalars['Int']['output'];
  /**
   * The decoded text that every offset refers to: nothing trimmed (but NUL characters that fill up its end), line ends as in the file, without a byte
   * order mark. Empty if the file was refused.
   */
  readonly text: Scalars['String']['output'];
};


/** A file taken in: a source. */
export type SourceFileDiagnosticsArgs = {
  minimumSeverity: DiagnosticSeverity;
};

/** A stretch of a list of files. */
export type SourceFileConnection = {
  /** The files of this stretch, each with its cursor. */
  readonly edges: ReadonlyArray<SourceFileEdge>;
  /** The files of this stretch. */
  readonly nodes: ReadonlyArray<SourceFile>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many files the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One file in a list, with its place. */
export type SourceFileEdge = {
  /** Place in the list: give it as after or before to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The file. */
  readonly node: SourceFile;
};

/**
 * Conditions on files; all that are given must hold, and null is the same as left out. What was refused or could not be
 * read is found by `hasDiagnostic: { minimumSeverity: ERROR }`.
 */
export type SourceFileWhere = {
  /** It was read from one of these folders, letter for letter, at most 500; none if the list is empty. */
  readonly folders?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: some story was found in it. False: none was, since it was refused or holds none. */
  readonly hasArticles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Some diagnostic of the file, or of a story in it. */
  readonly hasDiagnostic?: InputMaybe<DiagnosticWhere>;
  /** Path relative to the folder that was read, with forward slashes. */
  readonly path?: InputMaybe<NewsTextWhere>;
};

/** Whoever words can be attributed to: a person, an organisation, an unnamed source. */
export type Speaker = {
  /** Made from what identifies the speaker. */
  readonly id: Scalars['ID']['output'];
  /** Name to show. */
  readonly name: Scalars['String']['output'];
  /** What was said, alone or together with others, newest story first, then in the order of the story. */
  readonly quotes: QuoteConnection;
};


/** Whoever words can be attributed to: a person, an organisation, an unnamed source. */
export type SpeakerQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuoteWhere>;
};

/** A speaker who was considered and not chosen. */
export type SpeakerCandidate = {
  /** Between 0 and 1, on the scale of the attribution's own confidence. */
  readonly confidence: Scalars['Float']['output'];
  /** Who was considered. */
  readonly speaker: Speaker;
};

/** What speakers there are. */
export type SpeakerType =
  /** A body or group. */
  | 'ORGANIZATION'
  /** Somebody with a name. */
  | 'PERSON'
  /** A source that the story keeps unnamed. */
  | 'UNNAMED_SOURCE';

/** What is told as it happens, over server-sent events or WebSocket. */
export type Subscription = {
  /**
   * Changes of stories, in the order in which they happened: files of the folders served that come, change or go.
   * To lose nothing, ask for `sequence` together with what you show, then subscribe with it as `since`; after a
   * broken connection, give the `sequence` of the last change received.
   */
  readonly articleChanged: ArticleChange;
};


/** What is told as it happens, over server-sent events or WebSocket. */
export type SubscriptionArticleChangedArgs = {
  since?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ArticleWhere>;
};

/** An exact stretch of a source text: W3C TextPositionSelector plus TextQuoteSelector. */
export type TextSpan = {
  /** Position after the last character, not included. */
  readonly end: Scalars['Int']['output'];
  /** The text selected, character for character as it stands in the source, line ends included. */
  readonly exact: Scalars['String']['output'];
  /** Line of the source on which the span starts, counted from 1. */
  readonly line: Scalars['Int']['output'];
  /** Text just before the span; shorter than asked where the source begins. */
  readonly prefix: Scalars['String']['output'];
  /** Position of the first character, counted from 0, included. */
  readonly start: Scalars['Int']['output'];
  /** Text just after the span; shorter than asked where the source ends. */
  readonly suffix: Scalars['String']['output'];
};


/** An exact stretch of a source text: W3C TextPositionSelector plus TextQuoteSelector. */
export type TextSpanEndArgs = {
  unit: OffsetUnit;
};


/** An exact stretch of a source text: W3C TextPositionSelector plus TextQuoteSelector. */
export type TextSpanPrefixArgs = {
  length: Scalars['Int']['input'];
};


/** An exact stretch of a source text: W3C TextPositionSelector plus TextQuoteSelector. */
export type TextSpanStartArgs = {
  unit: OffsetUnit;
};


/** An exact stretch of a source text: W3C TextPositionSelector plus TextQuoteSelector. */
export type TextSpanSuffixArgs = {
  length: Scalars['Int']['input'];
};

/** A source that one story keeps unnamed, such as a senior U.S. official. Never the same source in two stories. */
export type UnnamedSource = Node & Speaker & {
  /** The one story that quotes this source. */
  readonly article: Article;
  /** Made from the story and the source's place in it. */
  readonly id: Scalars['ID']['output'];
  /** Description as printed at its first mention. */
  readonly name: Scalars['String']['output'];
  /** What the source said, in the order of the story. */
  readonly quotes: QuoteConnection;
};


/** A source that one story keeps unnamed, such as a senior U.S. official. Never the same source in two stories. */
export type UnnamedSourceQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuoteWhere>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  NewsSearchResult:
    | ( ArticleRecord )
    | ( ParagraphRecord )
    | ( PersonRecord )
    | ( QuoteRecord )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ArticleRecord )
    | ( OrganizationRecord )
    | ( ParagraphRecord )
    | ( PersonRecord )
    | ( QuoteRecord )
    | ( SourceFileRecord )
    | ( UnnamedSourceRecord )
  ;
  Speaker:
    | ( OrganizationRecord )
    | ( PersonRecord )
    | ( UnnamedSourceRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleChange: ResolverTypeWrapper<ArticleChangeRef>;
  ArticleChangeKind: ArticleChangeKind;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionRef>;
  ArticleEdge: ResolverTypeWrapper<ArticleEdgeRef>;
  ArticleFacetField: ArticleFacetField;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  ArticleWhere: ArticleWhere;
  Attribution: ResolverTypeWrapper<AttributionRef>;
  AttributionMethod: AttributionMethod;
  AttributionStep: ResolverTypeWrapper<StepRef>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChainRule: ChainRule;
  Credit: ResolverTypeWrapper<CreditRecord>;
  CreditRole: CreditRole;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Dateline: ResolverTypeWrapper<DatelineRef>;
  Diagnostic: ResolverTypeWrapper<DiagnosticRecord>;
  DiagnosticSeverity: DiagnosticSeverity;
  DiagnosticWhere: DiagnosticWhere;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Intermediary: ResolverTypeWrapper<IntermediaryRef>;
  NewsDateTimeWhere: NewsDateTimeWhere;
  NewsDateWhere: NewsDateWhere;
  NewsFacetBucket: ResolverTypeWrapper<FacetBucket>;
  NewsFacetValue: ResolverTypeWrapper<FacetValue>;
  NewsFacets: ResolverTypeWrapper<Facets>;
  NewsOrderDirection: NewsOrderDirection;
  NewsSearchConnection: ResolverTypeWrapper<SearchConnectionRef>;
  NewsSearchEdge: ResolverTypeWrapper<SearchEdgeRef>;
  NewsSearchMatch: ResolverTypeWrapper<SearchMatchRef>;
  NewsSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NewsSearchResult']>;
  NewsSearchScope: NewsSearchScope;
  NewsTextWhere: NewsTextWhere;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OffsetUnit: OffsetUnit;
  Organization: ResolverTypeWrapper<OrganizationRecord>;
  PageInfo: ResolverTypeWrapper<PageInfoRef>;
  Paragraph: ResolverTypeWrapper<ParagraphRecord>;
  ParagraphKind: ParagraphKind;
  Person: ResolverTypeWrapper<PersonRecord>;
  PersonConnection: ResolverTypeWrapper<PersonConnectionRef>;
  PersonEdge: ResolverTypeWrapper<PersonEdgeRef>;
  PersonOrder: PersonOrder;
  PersonOrderField: PersonOrderField;
  PersonWhere: PersonWhere;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteRecord>;
  QuoteConnection: ResolverTypeWrapper<QuoteConnectionRef>;
  QuoteEdge: ResolverTypeWrapper<QuoteEdgeRef>;
  QuoteFacetField: QuoteFacetField;
  QuoteKind: QuoteKind;
  QuoteOrder: QuoteOrder;
  QuoteOrderField: QuoteOrderField;
  QuoteWhere: QuoteWhere;
  SourceFile: ResolverTypeWrapper<SourceFileRecord>;
  SourceFileConnection: ResolverTypeWrapper<SourceFileConnectionRef>;
  SourceFileEdge: ResolverTypeWrapper<SourceFileEdgeRef>;
  SourceFileWhere: SourceFileWhere;
  Speaker: ResolverTypeWrapper<SpeakerRecord>;
  SpeakerCandidate: ResolverTypeWrapper<SpeakerCandidateRecord>;
  SpeakerType: SpeakerType;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextSpan: ResolverTypeWrapper<SpanRef>;
  UnnamedSource: ResolverTypeWrapper<UnnamedSourceRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: ArticleRecord;
  ArticleChange: ArticleChangeRef;
  ArticleConnection: ArticleConnectionRef;
  ArticleEdge: ArticleEdgeRef;
  ArticleOrder: ArticleOrder;
  ArticleWhere: ArticleWhere;
  Attribution: AttributionRef;
  AttributionStep: StepRef;
  Boolean: Scalars['Boolean']['output'];
  Credit: CreditRecord;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dateline: DatelineRef;
  Diagnostic: DiagnosticRecord;
  DiagnosticWhere: DiagnosticWhere;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Intermediary: IntermediaryRef;
  NewsDateTimeWhere: NewsDateTimeWhere;
  NewsDateWhere: NewsDateWhere;
  NewsFacetBucket: FacetBucket;
  NewsFacetValue: FacetValue;
  NewsFacets: Facets;
  NewsSearchConnection: SearchConnectionRef;
  NewsSearchEdge: SearchEdgeRef;
  NewsSearchMatch: SearchMatchRef;
  NewsSearchResult: ResolversUnionTypes<ResolversParentTypes>['NewsSearchResult'];
  NewsTextWhere: NewsTextWhere;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: OrganizationRecord;
  PageInfo: PageInfoRef;
  Paragraph: ParagraphRecord;
  Person: PersonRecord;
  PersonConnection: PersonConnectionRef;
  PersonEdge: PersonEdgeRef;
  PersonOrder: PersonOrder;
  PersonWhere: PersonWhere;
  Query: Record<PropertyKey, never>;
  Quote: QuoteRecord;
  QuoteConnection: QuoteConnectionRef;
  QuoteEdge: QuoteEdgeRef;
  QuoteOrder: QuoteOrder;
  QuoteWhere: QuoteWhere;
  SourceFile: SourceFileRecord;
  SourceFileConnection: SourceFileConnectionRef;
  SourceFileEdge: SourceFileEdgeRef;
  SourceFileWhere: SourceFileWhere;
  Speaker: SpeakerRecord;
  SpeakerCandidate: SpeakerCandidateRecord;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TextSpan: SpanRef;
  UnnamedSource: UnnamedSourceRecord;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alternativeHeadlines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copyrightNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credits?: Resolver<ReadonlyArray<ResolversTypes['Credit']>, ParentType, ContextType>;
  dateline?: Resolver<Maybe<ResolversTypes['Dateline']>, ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  editorialNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  keywords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['Paragraph']>, ParentType, ContextType, Partial<ArticleParagraphsArgs>>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType, Partial<ArticleQuotesArgs>>;
  slugline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceFile'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleChange'] = ResolversParentTypes['ArticleChange']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArticleChangeKind'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['NewsFacets'], ParentType, ContextType, RequireFields<ArticleConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['SpeakerCandidate']>, ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['AttributionStep']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mention?: Resolver<Maybe<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AttributionMethod'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Intermediary']>, ParentType, ContextType>;
};

export type AttributionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionStep'] = ResolversParentTypes['AttributionStep']> = {
  from?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ChainRule'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
};

export type CreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CreditRole'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DatelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dateline'] = ResolversParentTypes['Dateline']> = {
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiagnosticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['DiagnosticSeverity'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['TextSpan']>, ParentType, ContextType>;
};

export type IntermediaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intermediary'] = ResolversParentTypes['Intermediary']> = {
  mention?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
};

export type NewsFacetBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsFacetBucket'] = ResolversParentTypes['NewsFacetBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['NewsFacetValue']>, ParentType, ContextType>;
};

export type NewsFacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsFacetValue'] = ResolversParentTypes['NewsFacetValue']> = {
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NewsFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsFacets'] = ResolversParentTypes['NewsFacets']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['NewsFacetBucket']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NewsSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsSearchConnection'] = ResolversParentTypes['NewsSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NewsSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NewsSearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewsSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsSearchEdge'] = ResolversParentTypes['NewsSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['NewsSearchMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsSearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NewsSearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsSearchMatch'] = ResolversParentTypes['NewsSearchMatch']> = {
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextSpan']>, ParentType, ContextType, RequireFields<NewsSearchMatchHighlightsArgs, 'first'>>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewsSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsSearchResult'] = ResolversParentTypes['NewsSearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Paragraph' | 'Person' | 'Quote', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Organization' | 'Paragraph' | 'Person' | 'Quote' | 'SourceFile' | 'UnnamedSource', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<OrganizationQuotesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paragraph'] = ResolversParentTypes['Paragraph']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ParagraphKind'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  alternateNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PersonArticlesArgs>>;
  credited?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PersonCreditedArgs>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PersonQuotesArgs>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<QueryQuotesArgs>>;
  search?: Resolver<ResolversTypes['NewsSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  sequence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceFile?: Resolver<Maybe<ResolversTypes['SourceFile']>, ParentType, ContextType, RequireFields<QuerySourceFileArgs, 'path'>>;
  sourceFiles?: Resolver<ResolversTypes['SourceFileConnection'], ParentType, ContextType, Partial<QuerySourceFilesArgs>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  attribution?: Resolver<Maybe<ResolversTypes['Attribution']>, ParentType, ContextType>;
  content?: Resolver<ReadonlyArray<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuoteKind'], ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['NewsFacets'], ParentType, ContextType, RequireFields<QuoteConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType, RequireFields<SourceFileDiagnosticsArgs, 'minimumSeverity'>>;
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  folder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeInBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFileConnection'] = ResolversParentTypes['SourceFileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceFileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SourceFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFileEdge'] = ResolversParentTypes['SourceFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceFile'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person' | 'UnnamedSource', ParentType, ContextType>;
};

export type SpeakerCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerCandidate'] = ResolversParentTypes['SpeakerCandidate']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  articleChanged?: SubscriptionResolver<ResolversTypes['ArticleChange'], "articleChanged", ParentType, ContextType, Partial<SubscriptionArticleChangedArgs>>;
};

export type TextSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<TextSpanEndArgs, 'unit'>>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TextSpanPrefixArgs, 'length'>>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<TextSpanStartArgs, 'unit'>>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TextSpanSuffixArgs, 'length'>>;
};

export type UnnamedSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnnamedSource'] = ResolversParentTypes['UnnamedSource']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<UnnamedSourceQuotesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Article?: ArticleResolvers<ContextType>;
  ArticleChange?: ArticleChangeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  AttributionStep?: AttributionStepResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dateline?: DatelineResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  Intermediary?: IntermediaryResolvers<ContextType>;
  NewsFacetBucket?: NewsFacetBucketResolvers<ContextType>;
  NewsFacetValue?: NewsFacetValueResolvers<ContextType>;
  NewsFacets?: NewsFacetsResolvers<ContextType>;
  NewsSearchConnection?: NewsSearchConnectionResolvers<ContextType>;
  NewsSearchEdge?: NewsSearchEdgeResolvers<ContextType>;
  NewsSearchMatch?: NewsSearchMatchResolvers<ContextType>;
  NewsSearchResult?: NewsSearchResultResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paragraph?: ParagraphResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  SourceFile?: SourceFileResolvers<ContextType>;
  SourceFileConnection?: SourceFileConnectionResolvers<ContextType>;
  SourceFileEdge?: SourceFileEdgeResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  SpeakerCandidate?: SpeakerCandidateResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  UnnamedSource?: UnnamedSourceResolvers<ContextType>;
};

