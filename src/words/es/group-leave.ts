// What is said to somebody who leaves a group, and to whom removes somebody.
import type { RecordsFile } from '../../domain/leave/records-file';
import { LOCALE } from './locale';

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString(LOCALE)} ${many}`;

export const leaveWords = {
  open: 'Salir de este grupo…',
  gathering: 'Reuniendo lo que es tuyo…',
  title: 'Salir con lo que es tuyo',
  along: ({ tabs, privateIds }: RecordsFile) => {
    const parts = [
      count(tabs.Contacts.length, 'persona', 'personas'),
      count(tabs.Interviews.length, 'conversación', 'conversaciones'),
      count(tabs.Answers.length, 'respuesta', 'respuestas'),
      count(tabs.Organizations.length, 'organización', 'organizaciones'),
      count(tabs.Wins.length, 'logro, pregunta o comentario', 'logros, preguntas y comentarios'),
    ];
    const kept =
      privateIds.length > 0
        ? ` Entre ellas, ${count(privateIds.length, 'persona', 'personas')} que guardas solo para ti.`
        : '';
    return `Te llevas, en un archivo: ${parts.join(', ')}, con lo que haya en columnas tuyas, y tus ajustes.${kept}`;
  },
  removed:
    'Después se quitan de aquí exactamente esas filas, se retiran tus consentimientos, sales de la lista, y se apaga lo que funciona solo para ti en esta hoja.',
  stays:
    'Lo que estuvo aquí sigue en el historial de versiones de esta hoja. Las plantillas y las preguntas son del grupo; se quedan. También los borradores de tu Gmail.',
  coach: 'Como acompañas a otros, haz antes coach a otra persona.',
  lastCoach:
    'No hay nadie más aquí. Después de ti nadie acompañará a este grupo; las pestañas se quedan.',
  google: 'Si puedes seguir abriendo esta hoja depende de quien la comparte contigo en Google.',
  save: 'Guardar el archivo',
  saveAgain: 'Guardar el archivo otra vez',
  gatherAgain: 'Empezar de nuevo con otro archivo',
  fileName: (day: string) => `mis-entrevistas-${day}.json`,
  saved: (name: string) =>
    `${name} debería estar ahora en tus descargas. Esta página no puede verlo: míralo antes de continuar.`,
  isSafe: 'Lo miré: el archivo está en mi equipo.',
  bringHint:
    'En una hoja tuya, Ajustes ▸ Traer mis registros lo incorpora, con cada conversación en su lugar.',
  leave: 'Salir del grupo',
  leaving: 'Saliendo…',
  stay: 'Quedarme',
  left: 'Saliste del grupo.',
} as const;
