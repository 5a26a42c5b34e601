// What Thank-you notes says.
import type { ThankYouState } from '../../domain/records';

export const thankYouWords = {
  lead: 'Un agradecimiento personal en menos de un día. El complemento prepara el borrador en tu Gmail; tú lo terminas y lo envías.',
  notesTitle: 'Tus notas',
  none: 'No hay agradecimientos pendientes.',
  noneHint: 'Registra una entrevista y su nota aparecerá aquí.',
  record: 'Registrar una entrevista',
  states: {
    'Not due': 'Más adelante',
    Due: 'Pendiente',
    Drafting: 'En preparación',
    'Draft ready': 'Borrador listo',
    Sent: 'Enviado',
    Skipped: 'Omitido',
    'Needs attention': 'Requiere atención',
  } satisfies Record<ThankYouState, string>,
  late: 'Con retraso, pero todavía vale la pena enviarla',
  due: (when: string) => `Para el ${when}`,
  openDraft: 'Abrir el borrador',
  of: (action: string, name: string) => `${action}: la nota para ${name}`,
  marks: { Sent: 'Ya la envié', Skipped: 'Omitirla', Due: 'Prepararla de nuevo' },
  draftNow: 'Preparar ahora lo pendiente',
  draftAll: (count: number) => `Preparar las ${count} pendientes`,
  nothingDue: 'Ahora mismo no hay nada pendiente.',
  progress: (drafted: number, total: number) => `Preparando… ${drafted} de ${total}`,
  progressLabel: 'Notas preparadas hasta ahora',
  stop: 'Detener',
  stopping: 'Se detiene después de estas…',
  drafted: (ready: number) =>
    ready === 0
      ? 'No se preparó ningún borrador nuevo; la lista dice cómo está cada nota.'
      : ready === 1
        ? 'Hay un borrador listo en tu Gmail. Léelo y envíalo tú.'
        : `Hay ${ready} borradores listos en tu Gmail. Léelos y envíalos tú.`,
  stopped: (left: number) =>
    left === 1
      ? 'Se detuvo; falta preparar una nota.'
      : `Se detuvo; faltan ${left} notas por preparar.`,
  // What a note will say
  nothingLearned:
    'No anotaste nada de lo que aprendiste, así que el borrador saldría con un hueco.',
  noAddress: 'No hay dirección de correo en Contactos. Añádela allí, o escribe esta nota a mano.',
  addLearned: 'Añadir antes algo que aprendiste',
  preview: 'Leerla antes de prepararla',
  fetching: 'Buscando tus apuntes…',
  talkGone: 'Esta conversación ya no está en la hoja.',
  lacks: {
    'too-general': (_template: string) =>
      'Esto podría ir dirigido a cualquiera. En «Lo que aprendí», nombra algo que solo tuvo esta conversación.',
    'left-out': (template: string) =>
      `La plantilla «${template}» no dice nada de lo que aprendiste. Pon en ella {{entrevista.loAprendido}}.`,
  },
  prompts: (prompts: readonly string[]) => `Por completar: ${prompts.join(', ')}.`,
  templateName: (name: string) => `De la plantilla «${name}».`,
  // After it was sent
  sentTitle: (name: string) => `La nota para ${name} está enviada`,
  tellIntroducer: (introducer: string, name: string) =>
    `${introducer} te llevó hasta ${name}, y le alegrará saber cómo fue.`,
  writeTo: (introducer: string) => `Dar las gracias también a ${introducer}`,
  close: 'Listo',
  hourlyTitle: 'Que se preparen solas, cada hora',
  hourlyOn: 'Activado. Google mira una vez por hora y prepara lo pendiente.',
  hourlyOff: 'Desactivado. Las notas se preparan solo cuando pulsas el botón.',
  turning: 'Un momento…',
  lastRun: (when: string) => `Última revisión: ${when}`,
  neverRan: 'Aún no hubo ninguna revisión. La primera llega en menos de una hora.',
  askTitle: 'Antes de activarlo',
  ask: 'Quien puede editar esta hoja puede cambiar el script que funciona en ella, y los borradores cada hora usan tu permiso de Gmail. Estas personas pueden editarla:',
  askUnknown:
    'Google no dice quién más puede editar esta hoja. Quien pueda hacerlo puede cambiar el script que funciona en ella, y los borradores cada hora usan tu permiso de Gmail.',
  safeTitle: 'Dos formas más seguras',
  safe: [
    'Trabaja en una copia tuya, y compártela de modo que los demás solo puedan verla.',
    'Usa el complemento instalado desde su propio proyecto: las personas de esta hoja no pueden cambiar su código.',
  ],
  trust: 'Confío en ellas: activar',
  notNow: 'Ahora no',
  noPermission: 'Aún no hay permiso de Gmail',
  noPermissionHint:
    'Los borradores lo necesitan. Marca la casilla de Gmail en la página de Google: con ella este complemento prepara borradores, y no envía nada.',
} as const;
