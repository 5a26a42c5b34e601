// What Record an interview says.

export const recordWords = {
  lead: 'Un minuto ahora vale una hora la semana que viene. Escríbelo como se lo contarías a un amigo.',
  fitsTitle: 'Hablaste con',
  which: '¿Qué conversación?',
  newTalk: 'Una conversación que no se planeó aquí',
  correct: (about: string, when: string) =>
    `Corregir: ${[when, about || 'una conversación'].filter(Boolean).join(', ')}`,
  planned: (about: string, when: string) =>
    [when, about || 'Conversación planeada'].filter(Boolean).join(', '),
  learned: 'Lo que aprendí',
  learnedHint: 'Pon primero lo que vas a usar: la nota de agradecimiento parte de ahí.',
  help: 'Ayuda que recibí',
  helpTitle: 'Ideas y datos que me dio',
  helpLabels: { names: 'Nombres y teléfonos', idea: 'Idea', company: 'Sobre la empresa' },
  helpLabelHint: (label: string) => `Anotar: ${label}`,
  answersTitle: 'Lo que respondió',
  answersSummary: (written: number, count: number) => `${written} de ${count} anotadas`,
  answersHint: 'En pocas palabras, para encontrarlo junto a su pregunta. Todo es opcional.',
  namesTitle: 'Nombres que me dio',
  namesHint: (name: string) =>
    `Cada persona se añade a tus contactos, presentada por ${name}. Puedes pegar una línea como «Rosa Díaz, Acme, rosa@acme.example».`,
  personName: (at: number) => `Persona ${at}: nombre`,
  reach: 'Correo o teléfono',
  organization: 'Organización',
  addName: 'Otro nombre',
  removeName: (name: string) => `Quitar ${name || 'este nombre'}`,
  namelessProblem: 'Añade el nombre al que pertenece esto.',
  mention: '¿Puedo mencionar su nombre?',
  mentionOptions: { Yes: 'Sí', No: 'No', 'Not asked': 'Sin preguntar' },
  mentionHint: 'Lo que dijo. Sin un sí, ninguna carta menciona su nombre.',
  mentionKnown: (answer: string) => `Antes anotaste «${answer}».`,
  card: 'Tengo su tarjeta',
  resume: 'Me pidió el currículum',
  talkTitle: 'Cuándo y de qué',
  talkSummary: (when: string, minutes: string, about: string) =>
    [when, minutes && `${minutes} min`, about].filter(Boolean).join(' · '),
  when: 'Empezó',
  whenProblem: 'Di cuándo empezó la conversación.',
  minutes: 'Minutos',
  minutesProblem: 'Usa un número del 1 al 999.',
  where: 'Dónde',
  purpose: 'Trató de',
  purposes: { Company: 'Una empresa', Opportunity: 'Un puesto', Industry: 'Un sector' },
  about: 'En pocas palabras',
  nextTitle: 'Próximo paso',
  nextStep: '¿Qué vas a hacer?',
  nextStepOn: 'Cuándo',
  inDays: { 7: 'En una semana', 14: 'En dos semanas', 91: 'En tres meses' },
  nextSummary: (step: string, on: string) => [step, on].filter(Boolean).join(' · '),
  thankYou: 'Preparar una nota de agradecimiento',
  thankYouHint: (hours: number) =>
    hours === 0
      ? 'El borrador se crea en Gmail en cuanto acaba la conversación. La envías tú.'
      : `El borrador se crea en Gmail ${hours === 1 ? '1 hora' : `${hours} horas`} después de la conversación. La envías tú.`,
  nothingLearned:
    'Sin nada en «Lo que aprendí», la nota de agradecimiento viene con un hueco para que lo completes.',
  noteMade:
    'La nota de agradecimiento de esta conversación ya está en borrador o enviada. Se queda como está.',
  toCome: (when: string) =>
    `El ${when} todavía no ha llegado. Se guarda como un plan, y el agradecimiento espera a que tenga lugar la conversación.`,
  prepare: 'Preparar sus preguntas',
  noEmail: (name: string, rowNumber: number) =>
    `No hay ninguna dirección de correo de ${name} (fila ${rowNumber} de Contactos), así que no se puede preparar el agradecimiento.`,
  email: 'Dirección de correo',
  emailProblem: 'Escribe una sola dirección, como ana@example.com.',
  addEmail: 'Añadir la dirección',
  addingEmail: 'Añadiendo…',
  file: 'Registrar',
  filing: 'Registrando…',
  fileHint: 'Ctrl+Enter la registra.',
  problems: 'Corrige lo marcado arriba y después regístrala.',
  doneTitle: 'Registrada',
  plannedTitle: 'Guardada como plan',
  doneNoteMade: 'El agradecimiento se queda como está.',
  doneNote: (when: string) =>
    `La nota de agradecimiento estará en tus borradores de Gmail: ${when}.`,
  doneNoteOff: (when: string) =>
    `Toca enviar la nota de agradecimiento: ${when}. Los borradores cada hora están desactivados, así que espera a que prepares tú el borrador.`,
  doneNoNote: 'No hay ninguna nota de agradecimiento prevista.',
  turnOn: 'Ver los borradores cada hora',
  nextHeading: 'Qué viene ahora',
  resumeNext: (name: string) => `${name} pidió tu currículum.`,
  followUp: 'Dar seguimiento',
  introducerNext: (name: string) => `${name} hizo la presentación: cuéntale cómo fue.`,
  introducerUnknown: (name: string) =>
    `${name} hizo la presentación y no está en tu hoja. Cuéntale cómo fue.`,
  tellIntroducer: 'Escribir las gracias',
  request: 'Escribir una solicitud',
  requestLabel: (name: string) => `Escribir una solicitud a ${name}`,
  added: (count: number) => (count === 1 ? '1 persona añadida.' : `${count} personas añadidas.`),
  known: (count: number) =>
    count === 1 ? '1 ya estaba en tu hoja.' : `${count} ya estaban en tu hoja.`,
  another: 'Registrar otra conversación',
  notMine: (name: string, owner: string) =>
    `${name} es contacto de ${owner || 'otra persona'}, que registra sus propias conversaciones; añade a ${name} a tus contactos si también hablaste tú.`,
} as const;
