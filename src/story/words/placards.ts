import { WordList } from './word-list.ts';

/** What words stand on that nobody speaks. */
export const PLACARDS = new WordList(`
  t-shirt t-shirts shirt shirts hat hats cap caps banner banners placard placards sticker stickers button buttons badge
  badges sign signs poster posters plaque plaques billboard billboards`);
