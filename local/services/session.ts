// Session: who runs the script, and in which zone it was written.
import type { Host } from '../runtime/host';
import { service } from './named-absence';

export interface SessionSettings {
  /** `timeZone` of the manifest. */
  readonly scriptTimeZone: string;
  /** Language of the person: "en". */
  readonly locale?: string;
}

/** Before the script is authorised nobody has a name: the address is ''. */
export function createSession(
  host: Host,
  { scriptTimeZone, locale = 'en' }: SessionSettings,
): object {
  const { as, authMode } = host.execution;
  const user = () => {
    const email = authMode === 'FULL' ? as : '';
    return service(host, 'User', { getEmail: () => email, getUsername: () => email.split('@')[0] });
  };
  return service(host, 'Session', {
    getActiveUser: user,
    getEffectiveUser: user,
    getActiveUserLocale: () => locale,
    getScriptTimeZone: () => scriptTimeZone,
    getTimeZone: () => scriptTimeZone,
    getTemporaryActiveUserKey: () => host.ask('session.temporaryKey'),
  });
}
