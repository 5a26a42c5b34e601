// The permissions that the add-on asks for, in the words of Google's consent screen, and what each
// is for. The manifest and the README list the same.

export interface Permission {
  readonly scope: string;
  /** What Google's screen says. */
  readonly words: string;
  /** What does not work without it. */
  readonly use: string;
}

export const COMPOSE_SCOPE = 'https://www.googleapis.com/auth/gmail.compose';
export const TRIGGER_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

export const PERMISSIONS: readonly Permission[] = [
  {
    scope: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
    words: 'View and manage spreadsheets that this application has been installed in',
    use: 'reading and writing this sheet',
  },
  {
    scope: 'https://www.googleapis.com/auth/script.container.ui',
    words: 'Display and run third-party web content in prompts and sidebars',
    use: 'this sidebar',
  },
  {
    scope: TRIGGER_SCOPE,
    words: 'Allow this application to run when you are not present',
    use: 'hourly drafts',
  },
  {
    scope: 'https://www.googleapis.com/auth/userinfo.email',
    words: 'See your primary Google Account email address',
    use: 'telling which rows are yours',
  },
  {
    scope: COMPOSE_SCOPE,
    words: 'Manage drafts and send emails',
    use: 'drafts in your Gmail (it only makes them: you send them)',
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
