// What the frame around the views says.
import type { ViewName } from '../../calls';
import { LOCALE } from './locale';
import { VIEW_TITLES } from './view-titles';

export const viewTitles: Readonly<Record<ViewName, string>> = VIEW_TITLES;

export const appWords = {
  menu: 'Menú',
  menuLabel: 'Otras páginas de este panel',
  due: (count: number) => (count === 1 ? '1 pendiente' : `${count} pendientes`),
  steps: (count: number) => (count === 1 ? '1 paso' : `${count.toLocaleString(LOCALE)} pasos`),
  fetching: 'Consultando la hoja…',
  fetchAgain: 'Intentar de nuevo',
  signedIn: (email: string) => `Los borradores van a ${email}`,
  notSetUp: 'Preparemos esta hoja',
  notSetUpHint:
    'Se añaden las pestañas en las que vas a trabajar: personas, entrevistas, preguntas y plantillas. Lo que ya hay en la hoja queda como está.',
  setUp: 'Preparar esta hoja',
  settingUp: 'Preparando…',
  isSetUp: 'La hoja está lista. Empieza por añadir a alguien que ya conoces.',
  problems: 'Hay algo que arreglar en la hoja',
  problemsHint: 'La reparación repone lo que falta. No borra nada de lo que escribiste.',
  repair: 'Reparar la hoja',
  repairing: 'Reparando…',
  isRepaired: 'La hoja vuelve a estar en orden.',
  nameFirst: 'Añade tu nombre en Ajustes, para que las cartas puedan terminar con él.',
  openSettings: 'Abrir Ajustes',
} as const;
