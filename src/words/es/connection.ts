// What is said when a call to Google fails.

export const serverWords = {
  noGoogle: 'Esta página perdió la conexión con la hoja. Ciérrala y ábrela de nuevo desde el menú.',
  noAnswer:
    'Google no respondió. Lo que escribiste sigue aquí: espera un momento e inténtalo de nuevo. Si vuelve a pasar, cierra este panel y ábrelo otra vez.',
  severalAccounts:
    'Google no supo cuál de tus cuentas es esta. Ocurre cuando hay varias cuentas de Google abiertas a la vez. Abre esta hoja en una ventana privada, o en un perfil del navegador con una sola cuenta, e inténtalo de nuevo. Lo que escribiste sigue aquí hasta que cierres el panel.',
  offline:
    'Ahora mismo no se puede llegar a Google. Revisa tu conexión e inténtalo de nuevo. No se pierde nada de lo que escribiste.',
  tooSlow:
    'Google lo detuvo porque tardaba demasiado. Mira en la hoja qué se hizo e inténtalo de nuevo.',
  failed: (message: string) =>
    `Google informó de un problema: «${message}». Lo que escribiste sigue aquí. Espera un momento e inténtalo de nuevo.`,
} as const;
