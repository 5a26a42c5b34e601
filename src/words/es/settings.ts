// What Settings says.

export const settingsWords = {
  lead: 'Todo esto se usa en tus cartas. Es solo tuyo y no se guarda en la hoja.',
  name: 'Tu nombre',
  nameHint: 'Con él termina cada carta.',
  namePlaceholder: 'María López',
  introduction: 'Quién eres, en una línea',
  introductionHint:
    'Continúa después de «Soy»: «una enfermera que se está pasando a la informática de la salud».',
  field: 'El sector que quieres conocer',
  fieldHint: 'Tal como se lee en «su consejo sobre…»: «la informática de la salud».',
  signature: 'Debajo de tu nombre',
  signatureHint: 'Por ejemplo, un teléfono o un enlace a tu perfil.',
  delay: 'Horas antes de preparar el agradecimiento',
  delayHint:
    'Desde el final de la conversación, de 0 a 24. Dos horas te dejan tiempo para tus apuntes.',
  delayProblem: 'Escribe un número entero de 0 a 24.',
  nameProblem: 'Añade tu nombre: sin él las cartas no pueden terminar.',
  daysOff: 'Días libres',
  daysOffHint:
    'Hoy cuenta los días hábiles mientras esperas una respuesta. Los fines de semana ya quedan fuera; indica aquí tus festivos y los días en que no estás.',
  dayOff: (number: number) => `Día ${number}`,
  dayOffName: 'Qué día es',
  dayOffPlaceholder: 'Viernes Santo',
  dayOffProblem: 'Elige el día, o quítalo.',
  addDayOff: 'Añadir un día libre',
  removeDayOff: (name: string) => `Quitar ${name}`,
  thisDay: 'este día',
  pastDaysOff: (count: number) =>
    count === 1 ? '1 día que ya pasó' : `${count} días que ya pasaron`,
  problems: 'Antes hay que revisar algo de lo de arriba.',
  save: 'Guardar',
  saving: 'Guardando…',
  saved: 'Guardado. Tus próximas cartas ya lo usan.',
} as const;
