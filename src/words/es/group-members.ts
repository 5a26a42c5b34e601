// What the list of a group says to its coach.

const talksHeld = (talks: number) => (talks === 1 ? '1 conversación' : `${talks} conversaciones`);
const peopleHere = (people: number) => (people === 1 ? '1 persona' : `${people} personas`);

export const memberWords = {
  title: (count: number) =>
    count === 1 ? '1 persona en el grupo' : `${count} personas en el grupo`,
  roles: { Coach: 'Coach', Member: 'Miembro' },
  invited: 'Con invitación',
  invitedHint: 'Todavía no hizo los primeros pasos.',
  aims: (requests: number, talks: number) =>
    requests + talks === 0
      ? 'Sin metas semanales'
      : `Metas semanales: ${requests === 1 ? '1 solicitud' : `${requests} solicitudes`}, ${talksHeld(talks)}`,
  looks: (may: boolean) =>
    may ? 'Permite que el coach vea su avance' : 'Reserva su avance para sí',
  change: 'Cambiar',
  changeOne: (name: string) => `Cambiar ${name}`,
  changeTitle: (name: string) => `Cambiar ${name}`,
  name: 'Nombre',
  nameProblem: 'Añade el nombre que usa el grupo.',
  role: 'Rol',
  lastCoach: 'Un grupo necesita un coach. Haz antes coach a otra persona.',
  save: 'Guardar',
  saving: 'Guardando…',
  cancel: 'Cancelar',
  saved: (name: string) => `Los datos de ${name} están cambiados.`,
  remove: (name: string) => `Quitar a ${name}…`,
  removeTitle: (name: string) => `¿Quitar a ${name} de la lista?`,
  removeFacts: (name: string, isMe: boolean) =>
    isMe
      ? [
          'Tus personas y conversaciones siguen en la hoja, como tuyas. Para llevártelas, usa más abajo «Salir de este grupo…».',
          'Dejas de ver la lista y el avance de los demás.',
          'Mientras la hoja se comparta contigo, puedes unirte de nuevo.',
        ]
      : [
          `Lo que ${name} tiene en la hoja se queda allí, como suyo: quien tenga la hoja puede leerlo, y el complemento de nadie más lo muestra ni lo cambia.`,
          `Para llevarse sus filas, ${name} abre Grupo de apoyo, se une de nuevo y elige «Salir de este grupo…». No puedes hacerlo en su lugar, y a quien guarda solo para sí no lo ve nadie más.`,
          'Sus borradores cada hora siguen hasta que los desactive.',
          `Mientras la hoja se comparta en Google con ${name}, podrá abrirla y unirse de nuevo. Deja de compartirla también allí.`,
        ],
  removeYes: (name: string) => `Quitar a ${name}`,
  removing: 'Quitando…',
  keep: 'Dejar en la lista',
  removed: (name: string) => `${name} ya no está en la lista.`,
  addTitle: 'Añadir miembros',
  add: (count: number) =>
    count === 0 ? 'Añadir miembros' : count === 1 ? 'Añadir 1 miembro' : `Añadir ${count} miembros`,
  adding: 'Añadiendo…',
  addReason: 'Pega una dirección o más.',
  welcome: 'Texto de bienvenida y direcciones',
  company: 'Quién está en el grupo',
  coachedBy: (names: string) => `Coach: ${names}.`,
  withYou: (names: string) => `Contigo: ${names}.`,
  alone: 'Nadie más ha llegado todavía.',
  strangersTitle: 'Filas de personas que no están en la lista',
  stranger: (people: number, talks: number) =>
    [...(people > 0 ? [peopleHere(people)] : []), ...(talks > 0 ? [talksHeld(talks)] : [])].join(
      ', ',
    ),
  strangersHint:
    'Alguien salió, o una dirección de la columna Responsable está mal escrita. Añade a esas personas aquí abajo, o corrige la columna.',
  noCoachTitle: 'Ahora nadie acompaña a este grupo',
  noCoach:
    'Un coach lleva la lista, responde preguntas, y ve cuánto han avanzado quienes lo aceptan.',
  becomeCoach: 'Ser coach del grupo',
  becoming: 'Un momento…',
} as const;
