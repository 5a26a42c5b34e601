// What keeps an action in a group from being done: its list, its letters, leaving it, and people whom
// somebody keeps to themselves.

export const groupProblems = {
  onlyCoach: 'Esto solo puede hacerlo un coach de este grupo.',
  needsCoach: 'Un grupo necesita un coach. Nombra primero coach a otra persona.',
  memberGone: 'Este miembro ya no está en la lista.',
  /** @param place in the list, from 1 */
  memberAddress: (place: number) =>
    `La dirección del miembro ${place} no puede ser correcta. Corrígela.`,
  joinFirst: 'Únete primero al grupo: no estás en su lista.',
  notForMember: 'Este mensaje va de un miembro del grupo a otro.',
  isGroupSheet: 'Esta hoja es de un grupo: su coach ya ve aquí tus cifras.',
  winGone: 'Esto ya no está en la pestaña Logros.',
  winNotYours: 'Esto lo compartió otra persona del grupo.',
};

export const leaveProblems = {
  changed:
    'Se han añadido o cambiado filas tuyas desde que guardaste el archivo, así que no se ha sacado nada. Guarda el archivo de nuevo e inténtalo otra vez.',
  lastCoach:
    'Un grupo necesita un coach. Nombra primero coach a otra persona y después deja el grupo. O quita a los demás de la lista, si el grupo se acaba.',
};

export const recordsFileProblems = {
  nobody: 'En este archivo no hay nadie. Elige otro.',
  cutOff:
    'Este archivo no está completo. Guárdalo de nuevo en el lugar de donde viene y elígelo otra vez.',
  otherKind:
    'Este archivo no es de los que se guardan al dejar un grupo. Para contactos de otro lugar, usa Añadir personas.',
  newer:
    'Este archivo viene de una versión más nueva del complemento. Actualiza este e inténtalo otra vez.',
  tooMany: 'En este archivo hay más de 10.000 filas de una misma clase. Elige uno más pequeño.',
  broken: 'Este archivo se ha modificado y no se puede leer. Elige el que se guardó.',
};

export const justMeProblems = {
  noGroup:
    'Esta hoja no es de un grupo, así que no hay nadie a quien ocultarle personas. Si la compartes, pide a tu coach que cree el grupo.',
  halfWay:
    'Este contacto está a medias en la hoja, porque el último clic se interrumpió. Elige primero dónde debe estar e inténtalo otra vez.',
  notKept: 'Ya no guardas este contacto solo para ti. Abre otra vez Solo yo.',
  idIsTaken: (tab: string) =>
    `Otra fila de la pestaña «${tab}» tiene ahora el ID de esta. Pide a su responsable que vacíe allí la celda oculta «ID» e inténtalo otra vez.`,
  isInSheet: 'Este contacto está en la hoja. Cambia la fila allí.',
  nameOrEmail: 'Indica un nombre o una dirección de correo.',
  /** Where else a name stands. @param row '' where only the tab can be told */
  mention: (tab: string, row: string) => (row === '' ? tab : `${tab}, ${row}`),
};

/** Of the weekly digest: how it went, or why there is none. */
export const digestResults = {
  noGroup: 'Esta hoja no es de un grupo, así que no hay ningún resumen semanal que preparar.',
  nobody: 'En la lista no hay nadie a quien pueda ir el resumen semanal.',
  made: 'El resumen semanal está en tus borradores de Gmail. Léelo y envíalo.',
  byOther: 'Otro coach ha preparado el resumen de esta semana.',
  already: 'El resumen de esta semana ya está en tus borradores.',
  unsure:
    'Puede que el borrador del resumen de esta semana ya esté hecho. Mira en Gmail, en Borradores; si no está, prepáralo con el botón.',
};
