// What the person at work has allowed. On Google's consent screen single permissions can be left out:
// https://developers.google.com/apps-script/concepts/scopes#handle-granular

/** The published types do not know yet that one can ask for single scopes:
 * https://developers.google.com/apps-script/reference/script/script-app#getauthorizationinfoauthmode,-oauthscopes */
interface GranularConsent {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

/**
 * Makes Google ask for what is missing, and ends the execution where something is. To be called from
 * a click, and not inside of a `try`: that could hold back the question. Where Google asks for
 * everything at once it does nothing.
 */
export function requirePermissions(scopes: readonly string[]): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...scopes]);
}

export function isAllowed(scope: string): boolean {
  return askAbout(scope).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
}

/** Google's page where the person can allow it; '' where it is allowed. */
export function allowUrlFor(scope: string): string {
  // The types say string, the reference: null where nothing is to be allowed.
  const url: string | null = askAbout(scope).getAuthorizationUrl();
  return url ?? '';
}

function askAbout(scope: string): GoogleAppsScript.Script.AuthorizationInfo {
  return (ScriptApp as GranularConsent).getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]);
}
