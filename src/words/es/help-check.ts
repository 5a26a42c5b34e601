// What the check of a sheet says around its lines.
import type { Level } from '../../domain/check-sheet/line';

const things = (count: number) => (count === 1 ? '1 cosa' : `${count} cosas`);

export const checkWords = {
  lead: 'Recorre las pestañas, tus permisos y los borradores cada hora, y dice qué hacer. No cambia nada.',
  checking: 'Revisando la hoja…',
  again: 'Revisar otra vez',
  allFine: 'Todo está en orden.',
  levels: { fine: 'Bien', look: 'Conviene mirarlo', broken: 'Hay que arreglarlo' } satisfies Record<
    Level,
    string
  >,
  summary: (broken: number, look: number) =>
    [
      broken > 0 ? `${things(broken)} por arreglar` : '',
      look > 0 ? `${things(look)} que conviene mirar` : '',
    ]
      .filter((part) => part !== '')
      .join(' y ')
      .concat('.'),
  rest: (count: number) => `${things(count)} en orden`,
  setUp: 'Preparar esta hoja',
  settingUp: 'Preparando…',
  setUpHint: 'Repone lo que falta. No borra nada de lo que escribiste.',
  settings: 'Abrir Ajustes',
  hourly: 'Abrir Notas de agradecimiento',
  allow: 'Permitirlo en Google',
  allowHint:
    'Se abre una página de Google. Marca allí la casilla, vuelve y haz la revisión otra vez.',
  allowNoLink:
    'Cierra el panel lateral, elige de nuevo cualquier opción de este menú, y marca la casilla cuando Google pregunte.',
  reportTitle: '¿Alguien te ayuda?',
  reportHint:
    'Envíale este informe. No contiene ningún nombre, dirección ni texto tuyo, solo cómo está cada cosa.',
  copy: 'Copiar el informe',
  copied: 'Copiado.',
  copyFailed: 'Tu navegador no permitió copiar. Abre el informe aquí abajo y cópialo a mano.',
  show: 'Mostrar el informe',
  version: (version: string) => `Informational Interviews ${version}`,
  inHelpTitle: '¿Hay algo raro?',
  inHelp: 'La revisión recorre todo lo que hay aquí y dice qué hacer.',
} as const;
