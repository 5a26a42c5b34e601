// ScriptApp: triggers and permissions of the person who runs the script.
import { type AuthMode as AuthModeName, type Host, ServiceError } from '../runtime/host';
import type { Trigger } from '../triggers';
import { signatureError, textArgument } from './arguments';
import { constantName, constants } from './constants';
import { service } from './named-absence';
import { createTriggerBuilder, EventType, TriggerSource, WeekDay } from './trigger-builder';

const AuthMode = constants('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const AuthorizationStatus = constants('NOT_REQUIRED', 'REQUIRED');
const CONSENT_URL = 'https://accounts.google.com/o/oauth2/auth';

const ids = new WeakMap<object, string>();

/** The constant that a script compares `e.authMode` with. */
export function authModeConstant(name: AuthModeName): object {
  return AuthMode[name];
}

export function createScriptApp(
  host: Host,
  { scriptTimeZone }: { readonly scriptTimeZone: string },
): object {
  const list = () =>
    (host.ask('triggers.list') as readonly Trigger[]).map((trigger) =>
      createTrigger(host, trigger),
    );
  return service(host, 'ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    EventType,
    TriggerSource,
    WeekDay,
    InstallationSource: constants('APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON'),
    newTrigger: (...args: unknown[]) =>
      createTriggerBuilder(
        host,
        textArgument('ScriptApp.newTrigger', args, 0),
        scriptTimeZone,
        createTrigger,
      ),
    getProjectTriggers: list,
    getUserTriggers: list,
    deleteTrigger: (...args: unknown[]) => {
      const [trigger] = args;
      const id = typeof trigger === 'object' && trigger !== null ? ids.get(trigger) : undefined;
      if (id === undefined) throw signatureError('ScriptApp.deleteTrigger', args);
      host.ask('triggers.remove', id);
    },
    getScriptId: () => 'local-edition',
    ...permissionMethods(host),
  });
}

function permissionMethods(host: Host) {
  const granted = () => host.ask('permissions.granted') as readonly string[];
  const manifest = () => host.ask('permissions.manifest') as readonly string[];
  const missing = (scopes: readonly string[]) => {
    const have = granted();
    return scopes.filter((scope) => !have.includes(scope));
  };
  const scopesArgument = (method: string, args: readonly unknown[]) => {
    if (!Array.isArray(args[1])) throw signatureError(method, args);
    return args[1].map(String);
  };
  const require = (method: string, args: readonly unknown[], scopes: readonly string[]) => {
    if (constantName(args[0]) !== 'FULL') throw signatureError(method, args);
    const unknown = scopes.filter((scope) => !manifest().includes(scope));
    if (unknown.length > 0) {
      throw new ServiceError(`These scopes are not in the manifest: ${unknown.join(', ')}`);
    }
    if (missing(scopes).length > 0) {
      throw new ServiceError('Authorization is required to perform that action.');
    }
  };
  return {
    getAuthorizationInfo: (...args: unknown[]) => {
      const method = 'ScriptApp.getAuthorizationInfo';
      if (!Object.hasOwn(AuthMode, constantName(args[0]))) throw signatureError(method, args);
      const scopes = args.length > 1 ? scopesArgument(method, args) : manifest();
      const isRequired = missing(scopes).length > 0;
      return service(host, 'AuthorizationInfo', {
        getAuthorizationStatus: () =>
          isRequired ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED,
        getAuthorizationUrl: () => (isRequired ? CONSENT_URL : null),
        getAuthorizedScopes: () => [...granted()],
      });
    },
    requireScopes: (...args: unknown[]) =>
      require('ScriptApp.requireScopes', args, scopesArgument('ScriptApp.requireScopes', args)),
    requireAllScopes: (...args: unknown[]) =>
      require('ScriptApp.requireAllScopes', args, manifest()),
  };
}

function createTrigger(host: Host, stored: Trigger): object {
  const trigger: object = service(host, 'Trigger', {
    getUniqueId: () => stored.id,
    getHandlerFunction: () => stored.handler,
    getEventType: () => (stored.source === 'CLOCK' ? EventType.CLOCK : EventType[stored.event]),
    getTriggerSource: () => TriggerSource[stored.source],
    getTriggerSourceId: () => (stored.source === 'CLOCK' ? null : stored.sourceId),
    isDisabled: () => stored.disabled,
  });
  ids.set(trigger, stored.id);
  return trigger;
}
