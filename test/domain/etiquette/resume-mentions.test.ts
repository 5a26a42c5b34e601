import { findResumes, withoutResumes } from '../../../src/domain/etiquette/resume-mentions';

it.each([
  ['My résumé, my resume, RÉSUMÉS', ['résumé', 'resume', 'RÉSUMÉS']],
  ['a CV; two CVs', ['CV', 'CVs']],
  ['I resumed my curriculum', []],
  ['', []],
])('%j mentions %j', (text, mentions) => {
  expect(findResumes(text).map(({ start, end }) => text.slice(start, end))).toEqual(mentions);
});

it.each([
  ['I hope. My résumé is here. Are you hiring?', 'I hope. Are you hiring?'],
  ['Here is my CV, are you hiring?', 'are you hiring?'],
  ['Here is my CV; are you hiring?', 'are you hiring?'],
  ['Here is my CV! Are you hiring?', 'Are you hiring?'],
  ['Is my CV there? Are you hiring?', 'Are you hiring?'],
  ['Here is my CV\nAre you hiring?', 'Are you hiring?'],
  ['You asked for my résumé: it is attached.', ''],
  ['Here is my résumé: are you hiring?', 'are you hiring?'],
  ['Here is my résumé: it is new. Are you hiring?', 'Are you hiring?'],
  ['Here is my résumé: it is new\nAre you hiring?', 'Are you hiring?'],
  ['Are you hiring?', 'Are you hiring?'],
])('%j without what is said of a résumé: %j', (text, rest) => {
  const blanked = withoutResumes(text);
  expect(blanked.replace(/\s+/g, ' ').trim()).toBe(rest);
  expect(blanked).toHaveLength(text.length);
});
