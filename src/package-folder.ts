/**
 * The folder of this package, with its manifest, its schema and its seeds. It lies above `src`, in whose top this file
 * is, and above `dist`, in whose top all that is built is (`.config/build.ts`).
 */
export const PACKAGE_FOLDER = new URL('../', import.meta.url);
