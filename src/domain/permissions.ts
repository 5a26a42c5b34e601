// The permissions that the add-on asks for, in the words of Google's consent screen, and what each
// is for. The manifest and the README list the same.
import { type PermissionWords, permissionWords } from '#words/permissions';

export interface Permission extends PermissionWords {
  readonly scope: string;
}

export const COMPOSE_SCOPE = 'https://www.googleapis.com/auth/gmail.compose';
export const TRIGGER_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

export const PERMISSIONS: readonly Permission[] = [
  {
    scope: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
    ...permissionWords.sheet,
  },
  {
    scope: 'https://www.googleapis.com/auth/script.container.ui',
    ...permissionWords.sidebar,
  },
  {
    scope: TRIGGER_SCOPE,
    ...permissionWords.triggers,
  },
  {
    scope: 'https://www.googleapis.com/auth/userinfo.email',
    ...permissionWords.address,
  },
  {
    scope: COMPOSE_SCOPE,
    ...permissionWords.drafts,
  },
];

/** Without these there is no sidebar to say anything in. */
export const BASIC_SCOPES: readonly string[] = PERMISSIONS.map(({ scope }) => scope).filter(
  (scope) => scope !== COMPOSE_SCOPE && scope !== TRIGGER_SCOPE,
);

/** The permission whose scope a text of Google's names, for instance an error; null where none. */
export function permissionNamedIn(text: string): Permission | null {
  return PERMISSIONS.find(({ scope }) => text.includes(scope)) ?? null;
}
