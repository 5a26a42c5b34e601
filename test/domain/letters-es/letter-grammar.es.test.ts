import { clauseOf } from '../../../src/domain/letters/clause';
import {
  dateOfLetter,
  dayInLetter,
  timeInLetter,
  weekdayInLetter,
} from '../../../src/domain/letters/letter-dates';
import { layOutLetter } from '../../../src/domain/letters/printed-letter';
import { fill, named } from './sample';

it.each([
  ['La cartera importa más.', 'la cartera importa más'],
  ['- La cartera importa más\n- Llamar a Luis', 'la cartera importa más'],
  ['¡Aprender SQL primero!', 'aprender SQL primero'],
  ['¿Por qué compran tan despacio?', 'por qué compran tan despacio'],
  ['Me contó que las clínicas pequeñas compran antes', 'las clínicas pequeñas compran antes'],
  ['Ella me dijo que sí.', 'Ella me dijo que sí'],
  ['La Paz crece deprisa', 'La Paz crece deprisa'],
  ['Bogotá es donde pasa', 'Bogotá es donde pasa'],
  ['Preguntar a la Dra. Gil por las becas. Pronto.', 'preguntar a la Dra. Gil por las becas'],
  ['Dijo «empieza ya». Luego comimos.', 'Dijo «empieza ya»'],
  ['En EE. UU. se pide el título', 'en EE. UU. se pide el título'],
])('%p becomes %p within a sentence', (note, clause) => {
  expect(clauseOf(note)).toBe(clause);
});

it.each([
  [
    '2026-11-24T09:30',
    '24 de noviembre',
    'martes 24 de noviembre',
    '24 de noviembre de 2026',
    '9:30 h',
  ],
  ['2028-02-29T23:59', '29 de febrero', 'martes 29 de febrero', '29 de febrero de 2028', '23:59 h'],
  ['2026-12-01', '1 de diciembre', 'martes 1 de diciembre', '1 de diciembre de 2026', ''],
  ['', '', '', '', ''],
])('%s reads %s, %s, %s, %s', (local, day, weekday, date, time) => {
  expect([
    dayInLetter(local),
    weekdayInLetter(local),
    dateOfLetter(local),
    timeInLetter(local),
  ]).toEqual([day, weekday, date, time]);
});

it('a printed letter has its closing apart', () => {
  const { body } = fill(named('Carta impresa'), 'leí su artículo', null, 'la banca');
  expect(layOutLetter(body, 'Sara Ortega', '600 00 00 00')).toMatchObject({
    closing: 'Un cordial saludo,',
    signer: ['Sara Ortega'],
  });
});
