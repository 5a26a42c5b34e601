// What is said when hourly drafts do not come, and what to do.
import type { HourlyTrouble } from '../../domain/hourly-trouble';

export const hourlyWords = {
  titles: {
    'no-permission': 'Ya no están permitidos los borradores en Gmail',
    'asks-again': 'Google pide tu permiso una vez más',
    'switched-off': 'Los borradores cada hora ya no funcionan',
    'stayed-away': 'La revisión de cada hora no ha venido',
    'used-up': 'Se agotó el cupo de Google por hoy',
    stopped: 'La última revisión se detuvo a medias',
  } satisfies Record<HourlyTrouble, string>,
  texts: {
    'no-permission': 'No se prepara ninguna nota de agradecimiento hasta que lo permitas de nuevo.',
    'asks-again':
      'El complemento se actualizó, o quedó un permiso sin dar. Hasta que aceptes, ninguna nota se prepara sola.',
    'switched-off':
      'Los activaste, pero en Google ya no están. No se pierde nada: lo pendiente te espera.',
    'used-up':
      'Las demás notas se prepararán cuando vuelva a haber cupo, en menos de un día. No se pierde nada.',
  },
  /** Of what the last run told of itself, the reason alone. */
  whyStopped: (result: string) => result.replace(/^Se ha parado\. /, ''),
  stayedAway: (since: string) =>
    `Nada desde ${since}. Google la quitó, o se agotó su tiempo por hoy. No se pierde nada: lo pendiente te espera.`,
  allow: 'Permitirlo en Google',
  allowed: 'Ya lo permití',
  looking: 'Mirando…',
  stillMissing:
    'Google todavía no lo confirma. Permite todo lo que te pida e inténtalo una vez más.',
  byMenu:
    'Elige Extensiones ▸ Informational Interviews ▸ Notas de agradecimiento ▸ Preparar ahora los borradores pendientes, y permite lo que Google te pida.',
  turnOn: 'Activarlos de nuevo',
  leaveOff: 'Dejarlos desactivados',
  startAgain: 'Volver a ponerlos en marcha',
  turning: 'Un momento…',
  seeNotes: 'Ver las notas',
} as const;
