// One and many in what the actions and the check of a sheet say in Spanish.
import {
  columnLines,
  editorLines,
  hourlyLines,
  limitLines,
  rowLines,
  ruleLines,
} from '../../src/words/es/check-lines';
import { readableMoment } from '../../src/words/es/dates';
import { doneWords } from '../../src/words/es/done';
import { noteReasons, runWords } from '../../src/words/es/note-reasons';
import { letterProblems } from '../../src/words/es/problems';
import { setUpWords } from '../../src/words/es/set-up';

it.each([
  [doneWords.membersAdded(1), 'Has añadido a 1 miembro.'],
  [doneWords.peopleAdded(12_000), 'Has añadido a 12.000 personas.'],
  [doneWords.introducerTold('', 'Eva'), 'Quien te presentó ya sabe cómo fue con Eva.'],
  [runWords.drafted(1), 'Hay 1 nota en tus borradores de Gmail.'],
  [runWords.someLeft(1, 3), '1 borrador listo; 3 más la próxima vez.'],
  [runWords.someLeft(2, 3), '2 borradores listos; 3 más la próxima vez.'],
  [letterProblems.alsoAsked(['Bo']), /^Bo ya ha escrito a la misma persona\./],
  [letterProblems.alsoAsked(['Bo', 'Eva']), /^Bo y Eva ya han escrito a la misma persona\./],
  [
    rowLines.withoutId('Contactos', 1),
    'Contactos: 1 fila aún no tiene ID. Abre Hoy una vez y lo recibe.',
  ],
  [rowLines.copiedId('Contactos', 2), /^Contactos: 2 filas tienen el ID de otra/],
  [rowLines.talksOfNobody(1), /^Entrevistas: 1 conversación nombra a alguien/],
  [rowLines.talksOfNobody(2), /^Entrevistas: 2 conversaciones nombran a alguien/],
  [columnLines.missing('Contactos', ['Etapa']), /^En Contactos falta la columna «Etapa»\./],
  [columnLines.missing('Contactos', ['Etapa', 'Correo']), /faltan las columnas «Etapa» y «Correo»/],
  [ruleLines.refusing('Contactos', ['Etapa']), /«Etapa» rechaza otros valores/],
  [ruleLines.toldRefusing('Contactos', 2), 'Contactos rechaza valores en 2 columnas'],
  [hourlyLines.ago(null), 'nunca'],
  [hourlyLines.ago(0.5), 'hace menos de una hora'],
  [hourlyLines.ago(1.5), 'hace 1 hora'],
  [hourlyLines.ago(72), 'hace 3 días'],
  [editorLines.othersTrusted(1), /^Otra persona puede editar esta hoja\. Puede cambiar/],
  [editorLines.othersTrusted(2), /^Otras 2 personas pueden editar esta hoja\. Pueden cambiar/],
  [editorLines.you(1), 'Tú y otra persona.'],
  [limitLines.fine(limitLines.share(0)), /se usa menos del 1 % de las celdas/],
  [limitLines.fine(limitLines.share(3)), /se usa el 3 % de las celdas/],
  [
    setUpWords.made(['Contactos', 'Entrevistas', 'Resumen']),
    'Pestañas creadas: Contactos, Entrevistas y Resumen.',
  ],
  [noteReasons.gaps(['[tu nombre]', '[tu sector]']), /: \[tu nombre\], \[tu sector\]\. /],
])('“%s”', (said, expected) => {
  expect(said).toMatch(
    expected instanceof RegExp ? expected : new RegExp(`^${escaped(expected)}$`),
  );
});

it('tells a moment as one reads it in Spanish', () => {
  const moment = { weekday: 3, day: 9, month: 8, year: 2026, time: '08:05' };
  expect(readableMoment(moment)).toBe('mié, 9 sept 2026, 08:05');
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
