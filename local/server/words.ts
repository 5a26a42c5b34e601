// What the server says, in the language of the add-on that it runs.
import { serverWords as en } from '../words/en/server';
import { serverWords as es } from '../words/es/server';
import type { Language } from '../words/languages';

const WORDS: Readonly<Record<Language, typeof en>> = { en, es };

export function serverWordsIn(language: Language): typeof en {
  return WORDS[language];
}
