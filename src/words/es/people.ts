// What is said of a person on the way into the sheet: why they cannot be added, and whom they match.
import type { NewPerson } from '../../domain/records';

/** In the middle of a sentence. */
export const fieldNames: Readonly<Record<keyof NewPerson, string>> = {
  name: 'nombre',
  email: 'correo',
  phone: 'teléfono',
  title: 'cargo',
  organization: 'organización',
  field: 'sector',
  kind: 'tipo',
  association: 'asociación',
  introducedBy: 'quién hizo la presentación',
  linkedIn: 'perfil de LinkedIn',
  notes: 'notas',
};

export const refusedWords = {
  noPerson: 'Esto no es una persona.',
  noText: (field: keyof NewPerson) => `El dato «${fieldNames[field]}» no es texto.`,
  nobody: 'Hace falta un nombre o una dirección de correo.',
};

/** In the sheet, or further up in the same list. */
const same = (what: string, isInSheet: boolean) =>
  isInSheet
    ? `${what.charAt(0).toUpperCase()}${what.slice(1)}`
    : `Dos veces en esta lista: ${what}`;

export const sameWords = {
  email: (name: string, isInSheet: boolean) => `${same('mismo correo', isInSheet)} que ${name}.`,
  profile: (name: string, isInSheet: boolean) =>
    `${same('mismo perfil de LinkedIn', isInSheet)} que ${name}.`,
  byAnother: (name: string, isInSheet: boolean) =>
    `${same('misma persona', isInSheet)} que ${name}, a través de otra entrada.`,
  name: (name: string, organization: string, isInSheet: boolean) =>
    organization === ''
      ? `${same('mismo nombre', isInSheet)} que ${name}.`
      : `${same('mismo nombre y misma organización', isInSheet)} que ${name} (${organization}).`,
};
