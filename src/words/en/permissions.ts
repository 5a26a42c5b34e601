// The permissions in the words of Google's consent screen, and what each is for.

export interface PermissionWords {
  /** What Google's screen says. */
  readonly words: string;
  /** What does not work without it, as it reads in "It is needed for …". */
  readonly use: string;
}

type Scope = 'sheet' | 'sidebar' | 'triggers' | 'address' | 'drafts';

export const permissionWords: Readonly<Record<Scope, PermissionWords>> = {
  sheet: {
    words: 'View and manage spreadsheets that this application has been installed in',
    use: 'reading and writing this sheet',
  },
  sidebar: {
    words: 'Display and run third-party web content in prompts and sidebars',
    use: 'this sidebar',
  },
  triggers: {
    words: 'Allow this application to run when you are not present',
    use: 'hourly drafts',
  },
  address: {
    words: 'See your primary Google Account email address',
    use: 'telling which rows are yours',
  },
  drafts: {
    words: 'Manage drafts and send emails',
    use: 'drafts in your Gmail (it only makes them: you send them)',
  },
};
