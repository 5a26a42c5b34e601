// What a person does in the browser once the upload is through.

/** As the menus are called; Google's own follow the language of the account. */
const MENU = {
  en: 'Extensions ▸ Informational Interviews',
  es: 'Extensiones ▸ Informational Interviews',
};
const SET_UP = { en: 'Set up this sheet', es: 'Preparar esta hoja' };
const TRIGGERS_NOTE =
  'Google runs no time triggers for such a test: try the hourly drafts in a sheet of your own (npm run deploy).';

/**
 * @param {{ scriptId: string, parentId?: string | null, isStandalone: boolean, isUpdate: boolean,
 *   isAskingForMore: boolean, language: 'en' | 'es' }} done
 */
export function nextClicks({
  scriptId,
  parentId,
  isStandalone,
  isUpdate,
  isAskingForMore,
  language,
}) {
  const [menu, setUp] = [MENU[language], SET_UP[language]];
  const script = `https://script.google.com/d/${scriptId}/edit`;
  const sheet = parentId
    ? `https://docs.google.com/spreadsheets/d/${parentId}/edit`
    : 'your sheet at https://docs.google.com/spreadsheets';
  const news = isAskingForMore
    ? [
        '',
        `This version asks for a permission more than the one before. Until a person has opened the menu ${menu} once and allowed it, their hourly drafts stand still.`,
      ]
    : [];
  const steps = isStandalone
    ? [
        `Open ${script}`,
        'Choose Deploy ▸ Test deployments. Beside "Select type" click the cog, then Editor add-on.',
        'Choose Create new test: Latest code, "Installed and enabled", and a sheet of yours. Save it.',
        `Select the test, then Execute. The sheet opens with ${menu}.`,
      ]
    : isUpdate
      ? [
          `Open ${sheet}. If it is open already, reload it.`,
          `Choose ${menu} ▸ ${setUp}. It adds what is new, and changes nothing of yours.`,
        ]
      : [
          `Open ${sheet}`,
          `Wait some seconds, then choose ${menu} ▸ ${setUp}.`,
          'Google asks for permissions; README.md says what each is for. It also warns that the app is unverified, since this is your own private copy: choose Advanced, then Go to Informational Interviews.',
          `If no tabs come after that, choose ${setUp} once more.`,
        ];
  return [
    '',
    `${isUpdate ? 'Updated.' : 'Done.'} Now, in your browser:`,
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    ...(isStandalone ? ['', TRIGGERS_NOTE] : []),
    ...news,
  ].join('\n');
}
