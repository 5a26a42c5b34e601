// The scopes of a manifest in the words that people read before they agree.

const WORDS: Readonly<Record<string, string>> = {
  'spreadsheets.currentonly':
    'View and manage spreadsheets that this application has been installed in',
  spreadsheets: 'See, edit, create, and delete all your Google Sheets spreadsheets',
  'script.container.ui':
    'Display and run third-party web content in prompts and sidebars inside Google applications',
  'script.scriptapp': 'Allow this application to run when you are not present',
  'userinfo.email': 'See your primary Google Account email address',
  'gmail.compose': 'Manage drafts and send emails',
};

/** The words for a scope, or its name where there are none here. */
export function wordsOf(scope: string): string {
  return WORDS[scope.replace('https://www.googleapis.com/auth/', '')] ?? scope;
}
