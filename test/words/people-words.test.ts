// One and many, and what stands at the end of a list: where Spanish differs from the English words that
// it was made from.
import { addWords, brainstormWords, mergeWords } from '../../src/words/es/add-people';
import { requestWords } from '../../src/words/es/draft-request';
import { followUpWords } from '../../src/words/es/follow-up';
import { sameWords } from '../../src/words/es/people';
import { fileNoticeWords } from '../../src/words/es/people-file';
import { planWords } from '../../src/words/es/prepare-questions';
import { recordWords } from '../../src/words/es/record-interview';

const lines = (named: readonly number[], more: number) => fileNoticeWords.badEmails(named, more);

it.each([
  [addWords.endTitle(1), '1 persona añadida'],
  [addWords.endTitle(2), '2 personas añadidas'],
  [addWords.addCount(12_000), 'Añadir 12.000 personas'],
  [addWords.left(1), '1 persona está todavía sin añadir.'],
  [addWords.groups.unreadable(1), '1 ilegible'],
  [addWords.groups.unreadable(2), '2 ilegibles'],
  [brainstormWords.addedTitle(1), '1 persona añadida a tu hoja'],
  [
    mergeWords.offer({ certain: ['name', 'phone'], perhaps: [] }),
    /^Falta en la hoja: nombre, teléfono\. /,
  ],
  [requestWords.notReady(1), '1 cosa que cambiar antes'],
  [requestWords.length(1, 'good'), '1 palabra: corta y fácil de responder'],
  [requestWords.broken('Breve', 'subject', 1, 'mal'), '«Breve», asunto, línea 1: mal'],
  [planWords.tooLong(1, 30, 20), '1 pregunta lleva unos 30 minutos. Pediste 20.'],
  [planWords.tooLong(9, 30, 20), '9 preguntas llevan unos 30 minutos. Pediste 20.'],
  [recordWords.added(1), '1 persona añadida.'],
  [followUpWords.size(2_450_000), '2,5 MB'],
  [followUpWords.waitingTitle(1), 'Alguien pidió tu currículum'],
  [lines([4], 0), /^En la línea 4, /],
  [lines([4, 9], 0), /^En las líneas 4 y 9, /],
  [lines([4, 9, 12, 13, 20], 3), /^En las líneas 4, 9, 12, 13, 20 y 3 más, /],
  [sameWords.email('Ana Ruiz', true), 'Mismo correo que Ana Ruiz.'],
  [sameWords.email('Ana Ruiz', false), 'Dos veces en esta lista: mismo correo que Ana Ruiz.'],
])('%s', (said, wanted) => {
  if (typeof wanted === 'string') expect(said).toBe(wanted);
  else expect(said).toMatch(wanted);
});
