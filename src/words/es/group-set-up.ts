// What the set-up of a coaching group says, and the welcome that its coach sends.

const memberCount = (count: number) => (count === 1 ? '1 miembro' : `${count} miembros`);

export const setUpWords = {
  lead: 'Un grupo es una hoja compartida: cada quien trabaja con sus personas, con su propio correo.',
  coach:
    'Tú lo acompañas: fijas metas semanales, respondes preguntas y ves cuánto han avanzado quienes lo aceptan.',
  seen: 'Quien puede abrir la hoja puede leer sus filas; los borradores, los ajustes y el correo son privados.',
  stays: 'Lo que ya hay en esta hoja sigue siendo tuyo.',
  coachName: 'Tu nombre, como lo conoce el grupo',
  coachNameProblem: 'Añade tu nombre: con él termina la bienvenida.',
  members: 'Quién está en el grupo',
  membersHint:
    'Pega nombres y direcciones de Google tal como los tengas: una lista, una columna, el encabezado de un correo.',
  membersPlaceholder: 'Ana Ruiz <ana@example.com>, beto@example.com',
  aims: 'Metas semanales',
  aimsHint: 'Para empezar, las mismas para todos. Después puedes cambiarlas para cada miembro.',
  requests: 'Personas por contactar',
  talks: 'Conversaciones',
  aimProblem: 'Escribe un número entero de 0 a 100.',
  create: (members: number) =>
    members === 0 ? 'Crear el grupo' : `Crear el grupo con ${memberCount(members)}`,
  creating: 'Creando el grupo…',
  look: 'Antes hay que revisar algo de lo de arriba.',
  tooMany: 'Un grupo tiene como máximo 99 miembros, además de su coach.',
} as const;

export const pasteWords = {
  summary: (understood: number, unclear: number, again: number) =>
    [
      understood === 1 ? '1 reconocida' : `${understood} reconocidas`,
      ...(unclear > 0 ? [unclear === 1 ? '1 sin entender' : `${unclear} sin entender`] : []),
      ...(again > 0 ? [again === 1 ? '1 ya está' : `${again} ya están`] : []),
    ].join(' · '),
  unclearTitle: 'Quedan fuera hasta que las corrijas',
  line: (line: number, problem: string) => (line === 0 ? problem : `Línea ${line}: ${problem}`),
  again: (email: string, firstLine: number, isMe: boolean) => {
    if (isMe) return `${email} eres tú.`;
    return firstLine === 0
      ? `${email} ya está en el grupo.`
      : `${email} está también en la línea ${firstLine}; cuenta una vez.`;
  },
  probably: (email: string) => `¿Querías decir ${email}?`,
  correct: 'Corregir',
  correctOne: (email: string, meant: string) => `Corregir: ${email} por ${meant}`,
} as const;

export const welcomeWords = {
  title: 'El grupo está creado',
  addedTitle: (count: number) =>
    count === 1 ? 'Se añadió 1 miembro' : `Se añadieron ${count} miembros`,
  againTitle: 'Texto de bienvenida y direcciones',
  lead: 'Queda una cosa que el complemento no puede hacer por ti: compartir la hoja.',
  steps: [
    'Pulsa Compartir, arriba a la derecha de la hoja.',
    'Pega las direcciones y elige Editor.',
    'Pega la bienvenida como mensaje. Google añade el enlace.',
  ],
  nobody: 'Todavía no hay nadie más en la lista. Añade miembros aquí abajo y vuelve después.',
  addresses: (count: number) => (count === 1 ? 'La dirección' : `Las ${count} direcciones`),
  copyAddresses: (count: number) =>
    count === 1 ? 'Copiar la dirección' : `Copiar ${count} direcciones`,
  welcome: 'La bienvenida',
  copyWelcome: 'Copiar la bienvenida',
  copied: 'Copiado.',
  copyFailed: 'Aquí no se permitió copiar. Selecciona el texto y cópialo con el teclado.',
  done: 'Listo',
  text: ({ sheetName, coachName, requests, talks }: WelcomeFacts) =>
    [
      'Hola:',
      `Te doy la bienvenida a nuestro grupo de apoyo. Trabajamos en una hoja de cálculo de Google compartida, «${sheetName}». Nos ayuda a pedir a la gente veinte minutos de consejo, a preparar buenas preguntas y a dar las gracias en menos de un día. No envía nada: prepara borradores en tu propio Gmail, y los envías tú.`,
      [
        'Para empezar, en unos cinco minutos:',
        '1. Abre la hoja con la cuenta de Google que recibió la invitación.',
        '2. En su menú elige Extensiones, Informational Interviews, Grupo de apoyo. La primera vez, Google te pide permiso.',
        '3. Sigue allí los cuatro pasos cortos y únete. Cuánto veo de tu avance lo decides tú, y puedes cambiarlo en cualquier momento.',
      ].join('\n'),
      ...aimsLine(requests, talks),
      'Me alegra que estés en el grupo.',
      coachName,
    ].join('\n\n'),
} as const;

export interface WelcomeFacts {
  readonly sheetName: string;
  readonly coachName: string;
  /** Aims for a week; 0 for none. */
  readonly requests: number;
  readonly talks: number;
}

function aimsLine(requests: number, talks: number): readonly string[] {
  const parts = [
    ...(requests > 0
      ? [`escribir a ${requests === 1 ? 'una persona' : `${requests} personas`}`]
      : []),
    ...(talks > 0 ? [`tener ${talks === 1 ? 'una conversación' : `${talks} conversaciones`}`] : []),
  ];
  return parts.length === 0 ? [] : [`Nuestra meta para una semana: ${parts.join(' y ')}.`];
}
