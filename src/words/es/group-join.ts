// What the first steps of a member say, and what they agree to.

export const joinWords = {
  lead: (sheetName: string) =>
    `«${sheetName}» es de un grupo de apoyo, que la comparte. Son cuatro pasos cortos; para cuando quieras y sigue después.`,
  steps: ['Tú', 'Borradores', 'Acuerdo', 'Personas'],
  stepsLabel: 'Los cuatro pasos',
  step: (number: number, title: string, isDone: boolean) =>
    `Paso ${number}: ${title}${isDone ? ', hecho' : ''}`,
  goOn: 'Continuar',
  later: 'Más tarde',
  // You
  youTitle: 'Quién eres',
  account: 'Aquí trabajas como',
  otherAccount: '¿No es la cuenta que quieres? Abre la hoja con la otra y vuelve después.',
  saveAndGoOn: 'Guardar y continuar',
  saving: 'Guardando…',
  // Drafts
  draftsTitle: 'Notas de agradecimiento, preparadas para ti',
  drafts:
    'Después de cada conversación se prepara una nota personal en tu propio Gmail. Tú la lees, la terminas y la envías; nadie del grupo la ve.',
  draftsOff: 'Continuar sin esto',
  // Consent
  consentTitle: 'Lo que otros pueden saber',
  seen: 'Quien puede abrir esta hoja puede leer sus filas, también las tuyas. Tu correo, tus borradores y tus ajustes son privados.',
  consent:
    'Lo demás lo decides tú. Las dos opciones están desactivadas, y puedes cambiarlas en cualquier momento.',
  join: 'Unirme al grupo',
  joining: 'Uniéndote…',
  joined: 'Ya estás en el grupo.',
  // People
  peopleTitle: 'Tus tres primeras personas',
  people:
    'No los grandes nombres: tres personas que ya conoces y a las que podrías escribir esta semana.',
  progress: (count: number, wanted: number) => `${Math.min(count, wanted)} de ${wanted}`,
  progressLabel: 'Personas añadidas hasta ahora',
  added: 'Hasta ahora:',
  add: 'Añadir personas',
  addMore: 'Añadir otra',
  finish: 'Terminar',
  finishLater: 'Terminar por ahora',
  enough: 'Tres personas: es un buen comienzo. Hoy te muestra qué va primero.',
  showToday: 'Mostrar Hoy',
} as const;

export const consentWords = {
  title: 'Lo que aceptas',
  hint: 'Un cambio vale desde ese momento.',
  coachMayLook: 'Mi coach puede ver cuánto he avanzado',
  coachMayLookHint:
    'A cuántas personas escribí, con cuántas conversé y a cuántas di las gracias. Ninguna nota, ninguna carta.',
  countMe: 'Contarme en las cifras del grupo',
  countMeHint: 'En el resumen semanal y en la reunión. Otro coach ve cuánto has avanzado.',
  introduces: 'El grupo puede saber dónde conozco a gente',
  introducesHint:
    'Los demás leen «conoce a dos personas en ese banco» y pueden preguntarme. Nunca quiénes son.',
  saving: 'Guardando…',
  saved: 'Guardado.',
} as const;

export const invitationWords = {
  title: 'Tu grupo de apoyo te espera',
  text: 'Cuatro pasos cortos, unos cinco minutos: quién eres, tus borradores, lo que otros pueden saber, tus primeras personas.',
  begin: 'Empezar',
} as const;

export const unownedWords = {
  question: (people: number, talks: number, names: readonly string[]) => {
    const rows = [
      ...(people > 0 ? [people === 1 ? '1 persona' : `${people} personas`] : []),
      ...(talks > 0 ? [talks === 1 ? '1 conversación' : `${talks} conversaciones`] : []),
    ].join(' y ');
    const one = people + talks === 1;
    return `${rows} sin responsable${namesOf(names)}. ¿${one ? 'Es tuya' : 'Son tuyas'}?`;
  },
  take: (count: number) => (count === 1 ? 'Sí, es mía' : 'Sí, todas son mías'),
  taking: 'Un momento…',
  no: 'No',
  onlySome: 'Si solo algunas lo son, escribe tu dirección en la columna Responsable de esas filas.',
  taken: 'Ahora son tuyas. Así lo dice la columna Responsable de la hoja.',
} as const;

const MOST_NAMES = 3;

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  if (shown === '') return '';
  return ` (${shown}${names.length > MOST_NAMES ? ' y otras' : ''})`;
}
