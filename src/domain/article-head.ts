import type { ArticleRecord } from './records.ts';

/** What a story is found by besides its paragraphs; the title comes first. */
export function headTexts(article: ArticleRecord): string[] {
  const { title, alternativeHeadlines, slugline, keywords, byline, dateline, editorialNote } = article;
  return [
    title,
    ...alternativeHeadlines,
    ...(slugline === null || slugline === title ? [] : [slugline]),
    ...keywords,
    ...(byline === null ? [] : [byline]),
    ...(dateline === null ? [] : [dateline.text]),
    ...(editorialNote === null ? [] : [editorialNote]),
  ];
}
