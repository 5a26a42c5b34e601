// Makes a Spanish clause plain enough for a few patterns: without articles and the like, with one word
// for everything that is a job, and one for every name of a résumé.
import type { Word } from '../../../domain/etiquette/words';

const LEFT_OUT = new Set(
  (
    'un una unos unas el la los las algun alguna algunos algunas alguno cualquier cualquiera ningun ' +
    'ninguna otro otra otros otras nuevo nueva buen buena usted ustedes ya ahora hoy mismo quizas quiza ' +
    'simplemente'
  ).split(' '),
);
const JOBS = new Set(
  (
    'trabajo trabajos empleo empleos puesto puestos vacante vacantes plaza plazas chamba laburo curro pega ' +
    'camello colocacion posicion posiciones pasantia pasantias practicas'
  ).split(' '),
);
const PAPERS = new Set('curriculum curriculums curriculo cv cvs'.split(' '));

/** `'Busco un puesto de trabajo.'` → `' busco JOB . '`: a blank at either end, marks as words. */
export function simplify(clause: readonly Word[]): string {
  const words = clause
    .filter(({ text, isQuoted }) => !isQuoted && !LEFT_OUT.has(text))
    .map(({ text }) => (JOBS.has(text) ? 'JOB' : PAPERS.has(text) ? 'CV' : text));
  return ` ${words.join(' ')} `
    .replace(/ por favor | tal vez /g, ' ')
    .replace(/ hojas? de vida /g, ' CV ')
    .replace(/ CV vitae /g, ' CV ')
    .replace(/ (?:ofertas?|solicitud|peticion|JOB|oportunidad(?:es)?) (?:de|a) JOB /g, ' JOB ')
    .replace(
      / (?:oportunidad(?:es)?|ofertas?|propuestas?) (?:laboral|laborales|profesionales) /g,
      ' JOB ',
    );
}
