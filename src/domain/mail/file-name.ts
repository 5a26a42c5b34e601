// Names of files: as they may go on a journey, in plain letters for old mail programs, and what they
// end in.
import { fileWords } from '#words/files';

/** Most systems take 255 bytes; a name of this many characters reads on any screen. */
const MOST_CHARACTERS = 120;
/** Control characters, invisible ones, and those that turn the reading direction: with them,
 * "resume\u202efdp.exe" shows as "resumeexe.pdf". */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu;
/** Joiners belong to emoji and to several scripts. */
const KEPT_JOINERS = /[\u200c\u200d]/;
/** What some system takes for a part of a path or refuses in a name. */
const NO_NAME_CHARACTERS = /[/\\:*?"<>|]+/g;

/** "C:\\me\\My résumé?.pdf" → "My résumé_.pdf": one name, without a folder and without surprises. */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).pop() ?? '';
  const clean = last
    .replace(UNSEEN, (found) => [...found].filter((one) => KEPT_JOINERS.test(one)).join(''))
    .replace(NO_NAME_CHARACTERS, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|(?<![. ])[. ]+$/g, '');
  return shortened(clean === '' ? fileWords.noName : clean, MOST_CHARACTERS);
}

/**
 * "Résumé – Zoë.pdf" → "Resume _ Zoe.pdf": letters without accents; "_" for all others, for quotes,
 * and for what would be read as an encoded word.
 */
export function asciiFileName(name: string, mostCharacters: number): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\x20-\x7e]+|["\\]|=\?/g, '_');
  const { stem, ending } = partsOf(ascii);
  const isTold = /[A-Za-z0-9]/.test(stem);
  return shortened(isTold ? ascii : fileWords.noName + ending, mostCharacters);
}

/** "My CV.PDF" → "pdf"; '' where there is none. Dots and blanks at the end hide none. */
export function fileEnding(name: string): string {
  return partsOf(name.replace(/(?<![. ])[. ]+$/, ''))
    .ending.slice(1)
    .toLowerCase();
}

function shortened(name: string, most: number): string {
  const characters = [...name];
  if (characters.length <= most) return name;
  const { ending } = partsOf(name);
  const kept = [...ending].length < most / 2 ? ending : '';
  return characters.slice(0, most - [...kept].length).join('') + kept;
}

function partsOf(name: string): { readonly stem: string; readonly ending: string } {
  const dot = name.lastIndexOf('.');
  return dot <= 0 || dot === name.length - 1
    ? { stem: name, ending: '' }
    : { stem: name.slice(0, dot), ending: name.slice(dot) };
}
