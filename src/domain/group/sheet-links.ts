// Reads the addresses of members' own sheets out of whatever a coach pastes, one a line, with a name
// before or behind. Only the key is taken from an address; it goes into a formula, so nothing but
// letters, digits, - and _ may be in it.

import { pastedSheetProblems as words } from '#words/group-paste';

/** What may stand in a formula of ours. Google's keys have 44 characters. */
export const SHEET_KEY = /^[A-Za-z0-9_-]{20,}$/;
const MOST_CHARACTERS = 50_000;
const MOST_NAME_CHARACTERS = 100;
const MOST_SHOWN = 60;
/** With a key in its path, as the address bar and *Copy link* have it, or the old way. */
const LINK = /(?:https?:\/\/)?(?:docs|drive|spreadsheets)\.google\.com\/[^\s<>"'()]*/i;
const KEY_IN_PATH = /\/spreadsheets\/(?:u\/\d+\/)?d\/([^/?#]+)/i;
const KEY_IN_QUERY = /[?&](?:id|key)=([^&#]+)/i;
const PUBLISHED = /\/spreadsheets\/(?:u\/\d+\/)?d\/e\//i;
/** Alone in a line, without any address around it. */
const BARE_KEY = /(?:^|\s)([A-Za-z0-9_-]{40,})(?=\s|$)/;

export interface OwnSheet {
  /** '' where only the address is given. */
  readonly name: string;
  readonly key: string;
}

export interface PastedSheets {
  /** Each sheet once, in the order of the text. */
  readonly sheets: readonly OwnSheet[];
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
  /** Lines with a sheet that is there already. */
  readonly again: readonly number[];
}

/** @param known keys that are gathered already */
export function readSheetLinks(text: string, known: ReadonlySet<string>): PastedSheets {
  const sheets = new Map<string, OwnSheet>();
  const problems: { line: number; problem: string }[] = [];
  const again: number[] = [];
  text
    .slice(0, MOST_CHARACTERS)
    .split(/\r\n|\r|\n/)
    .forEach((content, at) => {
      let rest = content;
      let isAnyThere = false;
      for (let found = next(rest); found; found = next(rest)) {
        isAnyThere = true;
        const name = cleanName(rest.slice(0, found.from));
        rest = rest.slice(found.to);
        if (found.key === null) problems.push({ line: at + 1, problem: found.problem });
        else if (known.has(found.key) || sheets.has(found.key)) again.push(at + 1);
        else sheets.set(found.key, { name: name || nameBehind(rest), key: found.key });
      }
      if (!isAnyThere && content.trim() !== '') {
        problems.push({ line: at + 1, problem: words.noAddress(short(content)) });
      }
    });
  return { sheets: [...sheets.values()], problems, again };
}

/** As it stands in the sheet; made of nothing but the key. */
export function sheetUrl(key: string): string {
  return `https://docs.google.com/spreadsheets/d/${key}`;
}

type Found = { readonly from: number; readonly to: number } & (
  | { readonly key: string }
  | { readonly key: null; readonly problem: string }
);

function next(text: string): Found | null {
  const link = LINK.exec(text);
  if (!link) {
    const bare = BARE_KEY.exec(text);
    return bare?.[1] ? { from: bare.index, to: bare.index + bare[0].length, key: bare[1] } : null;
  }
  const place = { from: link.index, to: link.index + link[0].length };
  if (PUBLISHED.test(link[0])) {
    return { ...place, key: null, problem: words.published };
  }
  const key = KEY_IN_PATH.exec(link[0])?.[1] ?? KEY_IN_QUERY.exec(link[0])?.[1] ?? '';
  return SHEET_KEY.test(key)
    ? { ...place, key }
    : { ...place, key: null, problem: words.noSheet(short(link[0])) };
}

/** Only where nothing but the name is left in the line. */
function nameBehind(rest: string): string {
  return next(rest) === null ? cleanName(rest) : '';
}

function cleanName(text: string): string {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—•*·,;:|<>()"'\d.]+|[\s\-–—,;:|<>()"']+$/gu, '');
  return Array.from(clean).slice(0, MOST_NAME_CHARACTERS).join('');
}

function short(text: string): string {
  const characters = Array.from(text.trim());
  return characters.length > MOST_SHOWN
    ? `${characters.slice(0, MOST_SHOWN - 1).join('')}…`
    : characters.join('');
}
