// What a résumé is called in Spanish: words in small letters, without accents.

export const PAPERS: readonly (readonly string[])[] = [
  ['curriculum', 'vitae'],
  ['curriculum'],
  ['curriculums'],
  ['curriculo'],
  ['curriculos'],
  ['hoja', 'de', 'vida'],
  ['hojas', 'de', 'vida'],
  ['cv'],
  ['cvs'],
  ['resume'],
];
