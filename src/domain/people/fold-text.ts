// Two spellings of one name, made equal: case, accents, width and punctuation taken away.

// Letters that Unicode does not split into a letter and a mark.
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
};

/**
 * Words of letters, marks and digits, lower case, with one space between them. Accents go from
 * Latin, Greek and Cyrillic letters only: in other scripts the marks are vowels and make another
 * word. Free of any locale. `foldWords('  RUÍZ-Gómez  ')` is `'ruiz gomez'`,
 * `foldWords("O'Brien & Co.")` is `'obrien co'`.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[øłđðıßæœþς]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .replace(/['’‘ʼ`´.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
