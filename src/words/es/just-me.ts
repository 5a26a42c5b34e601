// What the view of one's private people says.
import type { PrivacyPreview } from '../../calls';
import { LOCALE } from './locale';

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString(LOCALE)} ${many}`;

const listed = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} y ${parts[parts.length - 1]}`;

export const justMeWords = {
  lead: 'Personas que nadie más con esta hoja puede leer. Se guardan contigo, y todo sigue igual con ellas: Hoy, cartas, conversaciones, notas de agradecimiento.',
  nobody: 'Todas tus personas están en la hoja compartida.',
  noGroup: 'Esta hoja no es de ningún grupo, así que no hay de quién guardar a nadie.',
  listTitle: (number: number) => `Solo para ti: ${count(number, 'persona', 'personas')}`,
  numbers:
    'Mientras permites que mire tu coach, la hoja dice cuántas son y a cuántas de ellas escribiste, con cuántas conversaste y a cuántas diste las gracias. Nada más.',
  write: 'Escribir',
  talk: 'Registrar una conversación',
  change: 'Cambiar',
  aboutOne: (what: string, name: string) => `${what}: ${name}`,
  back: 'Devolver a la hoja',
  backTitle: (name: string) => `¿Devolver a ${name} a la hoja?`,
  backFacts:
    'Entonces todos los que tienen la hoja podrán leer sus filas: nombre, dirección, notas y conversaciones.',
  backYes: 'Devolver',
  puttingBack: 'Devolviendo…',
  isBack: (name: string) => `${name} está de nuevo en la hoja.`,
  forget: 'Olvidar…',
  forgetTitle: (name: string) => `¿Olvidar a ${name}?`,
  forgetFacts:
    'Todo lo que se guarda de esta persona y de sus conversaciones desaparece para siempre. No está en ninguna hoja, así que no hay forma de recuperarlo.',
  forgetYes: 'Olvidar para siempre',
  forgetting: 'Olvidando…',
  isForgotten: (name: string) => `Se olvidó a ${name}.`,
  keep: 'Dejarlo así',
  moving:
    'El último clic se interrumpió, así que una parte de esta persona sigue en la hoja. Elige:',
  reappeared:
    'Una fila de esta persona está otra vez en la hoja, quizá de una versión anterior. Vale lo que se guarda contigo.',
  takeOut: 'Sacarla de la hoja',
  takingOut: 'Sacándola…',
  isOut: (name: string) => `${name} está fuera de la hoja.`,

  addTitle: 'Guardar a alguien solo para ti',
  pick: '¿A quién?',
  looking: 'Mirando…',
  previewTitle: (name: string) => `¿Guardar a ${name} solo para ti?`,
  goes: (name: string, { talks, answers }: PrivacyPreview) => {
    const parts = [
      `la fila de ${name}`,
      ...(talks > 0 ? [count(talks, 'conversación', 'conversaciones')] : []),
      ...(answers > 0 ? [count(answers, 'respuesta', 'respuestas')] : []),
    ];
    return `Sale de la hoja y se guarda contigo: ${listed(parts)}.`;
  },
  named: ({ introduced, wins, organizations }: PrivacyPreview) => {
    const places = [
      ...(introduced > 0
        ? [`«Presentado por» de ${count(introduced, 'persona', 'personas')}`]
        : []),
      ...(wins > 0 ? [`«Sobre» de ${count(wins, 'logro o pregunta', 'logros o preguntas')}`] : []),
      ...(organizations > 0
        ? [`«A quién conozco allí» de ${count(organizations, 'organización', 'organizaciones')}`]
        : []),
    ];
    return places.length === 0 ? '' : `El nombre desaparece de: ${places.join('; ')}.`;
  },
  mentions: (places: readonly string[]) =>
    `Tus propias palabras nombran a esta persona en: ${places.join('; ')}. Eso se queda; quita tú el nombre de allí.`,
  history:
    'Lo que estuvo en la hoja hasta ahora sigue en su historial de versiones (Archivo ▸ Historial de versiones), que puede abrir quien pueda editar la hoja. Así que esto oculta al grupo lo que venga desde ahora, no lo que ya había.',
  editors:
    'Quien puede editar la hoja también puede cambiar el script que hay detrás, y este podría entonces leer lo que se guarda contigo. El complemento en sí nunca se lo muestra a nadie.',
  only: 'Se guarda en tu cuenta de Google para este complemento, y en ningún archivo: llévate tus contactos de vez en cuando (Añadir personas).',
  room: (percent: number) => `Tu espacio para personas privadas está lleno al ${percent} %.`,
  yes: 'Guardar solo para mí',
  keeping: 'Sacando de la hoja…',
  cancel: 'Cancelar',
  isKept: (name: string) => `Ahora guardas a ${name} solo para ti.`,

  changeTitle: (name: string) => `Cambiar ${name}`,
  fields: {
    name: 'Nombre',
    email: 'Correo',
    phone: 'Teléfono',
    title: 'Cargo',
    organization: 'Organización',
    field: 'Sector',
    nextStep: 'Próximo paso',
  },
  stage: 'Etapa',
  mayMention: '¿Puedes mencionar su nombre?',
  nextStepOn: 'Cuándo',
  notes: 'Notas',
  save: 'Guardar',
  saving: 'Guardando…',
  saved: (name: string) => `Los datos de ${name} están cambiados.`,
} as const;
