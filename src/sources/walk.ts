import { readdir, realpath, stat } from 'node:fs/promises';
import type { Dirent, Stats } from 'node:fs';
import { extname, join } from 'node:path';
import { CORRECTIONS_FILE } from './corrections.ts';
import { reasonOf, unlistable } from './source-error.ts';

/** A file found in a folder, not yet read. */
export interface FoundFile {
  /** Name of the folder it was found in. */
  readonly folder: string;
  /** Path relative to the folder, with forward slashes. */
  readonly path: string;
  /** Absolute location on this machine. */
  readonly location: string;
}

/** What a folder holds. */
export interface Listing {
  /** By path, compared by UTF-16 code units, so that every machine reads in one order. */
  readonly files: readonly FoundFile[];
  /** Paths of files left out because their names tell a kind that holds no story, such as `.jpg`; in order. */
  readonly skipped: readonly string[];
  /** Links and folders below that could not be followed or listed, with the reason; in order of path. */
  readonly unreadable: readonly (FoundFile & { readonly reason: string; readonly isFolder: boolean })[];
}

/** Names that are certainly no story. Everything else is tried, and refused if its bytes are binary. */
const OTHER_FORMATS = new Set(
  (
    '.7z .avi .bat .bmp .bz2 .cjs .cmd .cpp .cs .css .csv .db .db-shm .db-wal .doc .docx .eot .epub .exe .gif .go .gql ' +
    '.graphql .gz .heic .ico .ini .ipynb .jar .java .jpeg .jpg .js .jsx .kt .less .lock .log .m4a .map .mjs .mov .mp3 .mp4 ' +
    '.mts .odt .ogg .otf .pdf .php .png .ppt .pptx .ps1 .py .rar .rb .rs .rtf .scss .sh .sql .sqlite .sqlite-shm .sqlite-wal ' +
    '.svg .swift .tar .tgz .tif .tiff .toml .ts .tsv .tsx .ttf .vue .wav .webm .webp .woff .woff2 .xls .xlsx .xz .yaml ' +
    '.yml .zip'
  ).split(' '),
);

/** Names of files and folders that are left out unseen: hidden ones, such as .git, and what npm installs. */
export function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a path below a folder is one of a file that may hold stories, by its names alone. */
export function isListed(path: string): boolean {
  return (
    path !== CORRECTIONS_FILE &&
    !path.split('/').some(isLeftOut) &&
    !OTHER_FORMATS.has(extname(path).toLowerCase())
  );
}

interface OpenFolder {
  readonly location: string;
  /** Location with all links resolved. */
  readonly real: string;
  /** Path below the folder that was asked for, with a slash at its end; empty for that folder itself. */
  readonly prefix: string;
}

/**
 * Lists the files of a folder and of all folders below it. Hidden names (with a dot in front, such as .git) and
 * node_modules are left out, and the corrections, as are sockets, pipes and devices. Links are followed, yet a file or folder is listed only once
 * however many links lead to it: a circle of links ends, and no story comes twice.
 *
 * Errors: `SourceError` if the folder itself cannot be listed; what cannot be listed below it is in the answer.
 */
export async function listFolder(name: string, location: string): Promise<Listing> {
  const files = new Map<string, FoundFile>();
  const skipped: string[] = [];
  const unreadable: Listing['unreadable'][number][] = [];
  const visited = new Set<string>();
  const links: FoundFile[] = [];
  const found = (folder: OpenFolder, entry: string): FoundFile => ({
    folder: name,
    path: `${folder.prefix}${entry}`,
    location: join(folder.location, entry),
  });
  const addFile = (file: FoundFile, real: string): void => {
    if (file.path === CORRECTIONS_FILE) return;
    if (OTHER_FORMATS.has(extname(file.path).toLowerCase())) skipped.push(file.path);
    else if (!files.has(real)) files.set(real, file);
  };

  async function walk(start: OpenFolder): Promise<void> {
    const open = [start];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      if (visited.has(folder.real)) continue;
      visited.add(folder.real);
      let entries: Dirent[];
      try {
        entries = await readdir(folder.location, { withFileTypes: true });
      } catch (error) {
        if (folder.prefix === '') throw unlistable(location, error);
        const path = folder.prefix.slice(0, -1);
        unreadable.push({
          folder: name,
          path,
          location: folder.location,
          reason: reasonOf(error),
          isFolder: true,
        });
        continue;
      }
      for (const entry of entries) {
        if (isLeftOut(entry.name)) continue;
        const file = found(folder, entry.name);
        const real = join(folder.real, entry.name);
        if (entry.isDirectory()) open.push({ location: file.location, real, prefix: `${file.path}/` });
        else if (entry.isFile()) addFile(file, real);
        else if (entry.isSymbolicLink()) links.push(file);
      }
    }
  }

  await walk({ location, real: await rootOf(location), prefix: '' });
  // Links come last, so that a file keeps the path it lies at, whatever links lead to it.
  for (let batch = links.splice(0); batch.length > 0; batch = links.splice(0)) {
    for (const link of batch.sort(byPath)) {
      const target = await follow(link.location);
      if ('reason' in target) unreadable.push({ ...link, reason: target.reason, isFolder: false });
      else if (target.stats.isDirectory())
        await walk({ location: link.location, real: target.real, prefix: `${link.path}/` });
      else if (target.stats.isFile()) addFile(link, target.real);
    }
  }
  return {
    files: [...files.values()].sort(byPath),
    skipped: skipped.sort(),
    unreadable: unreadable.sort(byPath),
  };
}

async function follow(
  link: string,
): Promise<{ readonly real: string; readonly stats: Stats } | { readonly reason: string }> {
  try {
    return { real: await realpath(link), stats: await stat(link) };
  } catch (error) {
    return {
      reason: `it is a link, and ${reasonOf(error)}`.replace('it does not exist', 'it leads nowhere'),
    };
  }
}

async function rootOf(location: string): Promise<string> {
  try {
    return await realpath(location);
  } catch (error) {
    throw unlistable(location, error);
  }
}

function byPath(one: FoundFile, other: FoundFile): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}
