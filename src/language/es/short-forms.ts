// Short forms of Spanish: which words are written out, and after which a stop ends no sentence.

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['q', 'que'],
  ['xq', 'porque'],
  ['pq', 'porque'],
  ['tb', 'tambien'],
  ['ud', 'usted'],
  ['uds', 'ustedes'],
  ['vd', 'usted'],
  ['vds', 'ustedes'],
  ['pa', 'para'],
  ['rrhh', 'recursos humanos'],
]);
export const ALWAYS_SHORT = new Set(
  'sr sra sres srta dr dra prof profa lic ing arq mtro mtra gral dna'.split(' '),
);
export const OFTEN_SHORT = new Set(
  'etc aprox ltda cia usted ustedes pag num tel av avda dpto depto'.split(' '),
);

/** The words that one stands for: `writtenOut('uds')` → `['ustedes']`. */
export function writtenOut(word: string): string[] {
  return (WRITTEN_OUT.get(word) ?? word).split(/[' ]/).filter((part) => part !== '');
}
