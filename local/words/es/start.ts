// How a sheet begins: the welcome, what comes after it, and starting over.

export const welcomeWords = {
  title: 'Te damos la bienvenida a Informational Interviews',
  text: 'Pide consejo, prepara buenas preguntas y da las gracias a tiempo. Esta hoja funciona en tu equipo: sin cuenta, y nada sale de él.',
  sample: 'Explorar con datos de ejemplo',
  aboutSample:
    'Doce personas inventadas, sus entrevistas pasadas y futuras, y notas de agradecimiento pendientes.',
  group: 'Un grupo de apoyo',
  aboutGroup:
    'Tres personas que buscan empleo y tú, su coach. Abre la hoja como cada una de ellas con el botón de arriba a la derecha.',
  empty: 'Empezar con una hoja vacía',
  aboutEmpty:
    'Las pestañas se crean al elegir «Preparar esta hoja» en el menú Extensiones ▸ Informational Interviews.',
};

/** What is going on while it is made. */
export const startingWords = {
  startWithSample: 'Cargando el ejemplo',
  startWithGroup: 'Creando un grupo',
  startEmpty: 'Creando una hoja vacía',
};

/** Why a newcomer should choose the menu item that is offered next. */
export const nextWords = {
  startWithSample:
    '«Hoy» dice quién espera noticias tuyas. Está en Extensiones ▸ Informational Interviews.',
  startWithGroup:
    'Eres coach del grupo. Para ver lo que ve un miembro, abre la hoja como esa persona con el botón redondo de arriba a la derecha.',
  startEmpty:
    'Primero se crean las pestañas. Todo lo demás está en Extensiones ▸ Informational Interviews.',
  /** @param item as it is called in the menu */
  openItem: (item: string): string => `Abrir «${item}»`,
};

export const startOverWords = {
  title: '¿Empezar de nuevo?',
  text: 'Se reemplazan todas las pestañas de esta hoja, para todas las personas que la tienen abierta. Los buzones, los ajustes y los permisos se conservan. La hoja tal como está ahora queda guardada al lado, en la carpeta «before-starting-over».',
  action: 'Empezar de nuevo',
};

export const whereWords = {
  title: 'Dónde se guarda esta hoja',
  text: 'Todo se guarda solo en esta carpeta de tu equipo. Para llevártelo a otro lugar, detén el programa y copia la carpeta.',
};

export const aboutWords = {
  title: 'La edición local',
  text: 'El mismo complemento que en Google Sheets, con su propia hoja de cálculo, su buzón y su reloj en este equipo, para probarlo. Nada sale del equipo y nunca se envía nada.',
};
