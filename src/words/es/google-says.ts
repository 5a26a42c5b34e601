// What a person is told when Google refuses something or fails, and what to do then.

export const googleWords = {
  unexpected:
    'Algo ha fallado que no debía fallar. No se ha cambiado nada más. Inténtalo otra vez; si se repite, avísanos e indica la hora.',
  /** @param words of Google's screen @param use as it reads in "Hace falta para …" */
  notAllowed: (words: string, use: string) =>
    `No has dado el permiso «${words}». Hace falta para ${use}.`,
  allowInMenu:
    'Elige cualquier opción en Extensiones ▸ Informational Interviews y da el permiso cuando Google te lo pida.',
  allowInCheck:
    'Elige Extensiones ▸ Informational Interviews ▸ Ayuda ▸ Revisar esta hoja: te lleva a la página de Google donde se da el permiso.',
  permissionMissing:
    'Google dice que falta un permiso. Abre otra vez el menú Extensiones ▸ Informational Interviews y dalo. Si usas varias cuentas de Google, abre esta hoja en una ventana del navegador en la que solo hayas iniciado sesión con una.',
  tooManyTriggers:
    'Google permite 20 activadores por persona, y los tuyos están agotados. Elimina uno que ya no necesites en script.google.com, en «Mis activadores», y vuelve a activar los borradores.',
  isProtected:
    'Una parte de esta hoja está protegida y no se ha podido escribir en ella. Pide a quien sea propietario de la hoja que te deje editarla.',
  cellRefused:
    'Una celda no ha aceptado lo que había que escribir, porque su regla solo admite otros valores. Elige Ayuda ▸ Revisar esta hoja en el menú: te dice qué columna es y qué hacer.',
  usedUp:
    'Se ha agotado lo que Google permite a los scripts en un día. Vuelve en menos de un día y no se pierde nada.',
  storeFull:
    'No queda espacio para lo que el complemento recuerda de ti: Google reserva 500 kB por persona. No se cambió nada. Devuelve a la hoja a alguien que guardas solo para ti y vuelve a intentarlo.',
  noAnswer: 'Google no ha respondido a tiempo. Espera un minuto e inténtalo otra vez.',
  noSheet: 'No hay ninguna hoja de cálculo abierta. Abre la tuya y empieza desde su menú.',
  busy: 'Otro proceso está escribiendo en esta hoja. Espera un momento e inténtalo otra vez.',
  noAddress:
    'Google no ha dicho de quién es esta cuenta, así que no se ha hecho nada. Da desde el menú el permiso «Ver la dirección de correo electrónico principal» e inténtalo otra vez.',
  noGmailService:
    'El servicio de Gmail no está activado en este proyecto de script. Instala otra vez el complemento o usa Abrir en Gmail.',
};
