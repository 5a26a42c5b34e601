// What Draft a request says.
import type { Purpose } from '../../domain/records';

const lengths = {
  good: 'corta y fácil de responder',
  fair: 'aceptable; mejor 75',
  long: 'larga; apunta a 75',
};

export const requestWords = {
  lead: 'Ninguna carta sale sola: tú la lees y tú la envías.',
  fitsTitle: 'Por contactar',
  fitsWhy: (introducedBy: string, organization: string) =>
    introducedBy ? `${introducedBy} te dio el nombre` : organization || 'en tu hoja',
  use: '¿Para qué es?',
  purpose: '¿Sobre qué quieres saber más?',
  purposes: { Company: 'Una empresa', Opportunity: 'Un puesto', Industry: 'Un sector' },
  about: 'En pocas palabras',
  aboutHint: 'Tal como se lee en «su consejo sobre …».',
  why: '¿Por qué esta persona?',
  whyHint: 'Continúa tras «porque»: «usted pasó de la enfermería a la informática».',
  minutes: 'Tiempo que pides',
  minutesOf: (minutes: number) => `${minutes} min`,
  channel: 'Enviarla como',
  channels: { Email: 'Correo', Letter: 'Carta', LinkedIn: 'LinkedIn' },
  template: 'Plantilla',
  builtIn:
    'Este texto viene con el complemento: en tu pestaña Plantillas no hay ninguno propio para esto.',
  broken: (name: string, part: 'subject' | 'body', line: number, message: string) =>
    `«${name}», ${part === 'subject' ? 'asunto' : 'texto'}, línea ${line}: ${message}`,
  brokenTitle: 'No se pueden usar hasta corregirlas en la pestaña Plantillas',
  tagsTitle: 'Cambiar el texto para siempre',
  tagsHint:
    'Cámbialo en la pestaña Plantillas; lo verás aquí al volver. Lo que va entre llaves dobles se rellena en cada carta:',
  sectionHint:
    'Entre {{#…}} y {{/…}} va lo que solo queda donde hay algo que decir; entre {{^…}} y {{/…}}, lo que aparece en caso contrario.',
  learnedThere: '¿Qué aprendiste allí?',
  learnedThereHint: 'Una sola cosa. Comparte solo lo que esa persona pueda oír.',
  learned: '¿Qué te contó?',
  learnedHint: 'Una sola cosa, tal como la anotaste.',
  useNotes: 'Tomarlo de mis notas',
  takingNotes: 'Buscando…',
  noNotes: 'Tus notas sobre esa conversación están vacías.',
  news: '¿En qué quedó?',
  newsHint: '«Me uní al grupo de usuarios y di una charla allí».',
  planned: (when: string, minutes: number, where: string) =>
    [when, minutes > 0 ? `${minutes} min` : '', where].filter(Boolean).join(' · '),
  plannedTitle: 'La conversación',
  changePlan: 'Cambiarla',
  noPlan: (name: string) =>
    `No hay ninguna conversación planeada con ${name}. Pon antes su día y su hora en Preparar preguntas.`,
  plan: 'Planear la conversación',
  aboutWhom: {
    'Permission to mention': '¿A quién te gustaría escribir?',
    'Thanks to the introducer': '¿Hasta quién te llevó?',
  },
  aboutOther: 'Elegir a otra persona',
  aboutKeep: 'Dejar esta',
  aboutNobody: (name: string) =>
    `En tu hoja no hay nadie presentado por ${name}. Añade a la persona que te nombró y pon a ${name} en «Presentado por».`,
  addPeople: 'Añadir personas',
  askIntroducer: (name: string) =>
    `${name} te trajo hasta aquí. Con su sí, la carta puede empezar por ese nombre: nada abre tan bien una puerta.`,
  askIntroducerButton: (name: string) => `Preguntar a ${name}`,
  backTo: (name: string) => `Escribir a ${name}`,
  letter: 'Tu carta',
  subject: 'Asunto',
  body: 'Mensaje',
  edited: 'Cambiaste la carta a mano, así que lo que elijas arriba ya no la cambia.',
  refill: 'Rellenar de nuevo con la plantilla',
  refillAsk: 'Esto sustituye lo que escribiste a mano.',
  refillYes: 'Sustituirlo',
  refillNo: 'Dejar lo mío',
  ready: (musts: number) => `Lista: cumple las ${musts} reglas`,
  readyOverruled: 'Lista, a tu criterio',
  notReady: (count: number) =>
    count === 1 ? '1 cosa que cambiar antes' : `${count} cosas que cambiar antes`,
  could: 'Se puede mejorar',
  first: 'Cambia esto primero',
  decided: 'Leído y decidido por ti',
  overrule: 'Lo he leído: preparar el borrador de todos modos',
  weTalked: 'Ya lo hemos hablado',
  askAnyway: 'Pedirla de todos modos',
  wait: 'Esperar: volver a Hoy',
  kept: (count: number) => `Lo que ya está bien (${count})`,
  checkTitle: 'Buenos modales',
  show: 'Mostrar en la carta',
  length: (count: number, grade: keyof typeof lengths) =>
    `${count === 1 ? '1 palabra' : `${count} palabras`}: ${lengths[grade]}`,
  characters: (count: number, most: number) => `${count} de ${most} caracteres.`,
  tooManyCharacters: (over: number) =>
    `LinkedIn corta las notas a los 300 caracteres: quita ${over}.`,
  freeAccount: 'Una cuenta gratuita de LinkedIn quizá solo admita 200.',
  longSigns: 'Allí los emojis cuentan por dos o más.',
  createDraft: 'Crear borrador de Gmail',
  creating: 'Creando el borrador…',
  openInGmail: 'Abrir en Gmail',
  print: 'Imprimir la carta',
  copy: 'Copiar',
  copied: 'Copiado.',
  copyFailed:
    'El navegador no ha permitido copiar desde esta página. Selecciona el mensaje de arriba y pulsa Ctrl+C (⌘C en un Mac).',
  notReadyReason: (message: string) => `Antes del borrador: ${message}`,
  notReadyToPrint: (message: string) => `Antes de imprimirla: ${message}`,
  openLinkedIn: 'Abrir su perfil',
  noPermission:
    'Los borradores de Gmail necesitan un permiso que aún no se ha dado. Abrir en Gmail funciona sin él.',
  sentAsk: '¿La enviaste?',
  marking: 'Anotando…',
  markedTitle: 'Anotado',
  doneTitle: 'Tu borrador está en Gmail',
  done: 'Léelo una vez más y envíalo tú.',
  openDraft: 'Abrir el borrador',
  again: 'Escribir otra carta',
  today: 'Volver a Hoy',
  asked: (name: string, day: string) =>
    `Ya escribiste a ${name}${day ? ` el ${day}` : ''}. Un recordatorio amable al cabo de una semana está bien; más sería presionar.`,
  followedUp: (name: string, day: string) =>
    `Ya hiciste un seguimiento a ${name} el ${day}. Déjalo estar: un segundo recordatorio sería presionar.`,
  declined: (name: string) =>
    `${name} declinó. Es más amable dejarlo ahí y pedírselo a otra persona.`,
  notMine: (name: string, owner: string) =>
    `${name} es contacto de ${owner || 'otra persona'}. Pídele que te presente en lugar de escribir tú.`,
  noEmail: (name: string, row: number) =>
    `No hay ninguna dirección de correo de ${name}. Añádela en la fila ${row} de la pestaña Contactos y vuelve aquí, o elige Carta o LinkedIn.`,
} as const;

/** How the names of templates tell what they are for; lower case. */
export const templateNameWords: Readonly<
  Record<Purpose | 'association' | 'colleague', readonly string[]>
> = {
  Company: ['empresa', 'compañía'],
  Opportunity: ['oportunidad', 'puesto'],
  Industry: ['sector', 'industria'],
  association: ['asociación', 'asociacion'],
  colleague: ['colega', 'compañero', 'compañera'],
};
