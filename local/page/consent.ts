// Asks for consent as Google does: before a menu item runs, and where a script needs one that was
// left out.
import { workWords } from '#local-words/work';
import type { Session } from './session';

/** Google's words where a script needs a permission that the person left out. */
const NEEDS_CONSENT = /Authorization is required/;

/** Runs the function of a menu item; asks for permission first where some of it is missing. */
export async function runMenuItem(
  session: Session,
  caption: string,
  functionName: string,
): Promise<void> {
  const scopes = await session.connection.call('readScopes');
  if (scopes.some(({ granted }) => !granted) && !session.store.get().wasAsked) {
    session.store.set({ consent: { scopes, forItem: functionName } });
    return;
  }
  await session.attempt(caption, async () => {
    try {
      await session.connection.call('runMenuItem', functionName);
    } catch (error) {
      // A script requires what was left out: Google ends it and asks again.
      if (!(error instanceof Error && NEEDS_CONSENT.test(error.message))) throw error;
      session.store.set({ consent: { scopes, forItem: functionName } });
    }
  });
}

/** Shows the permissions: all ticked as Google asks for them, or with null as they are. */
export async function askConsent(session: Session, forItem: '' | null): Promise<void> {
  const scopes = await session.attempt(workWords.readingPermissions, () =>
    session.connection.call('readScopes'),
  );
  if (scopes) session.store.set({ consent: { scopes, forItem } });
}

/** Grants what the person ticked, then goes on with the menu item that waited. */
export async function giveConsent(session: Session, scopes: readonly string[]): Promise<void> {
  const { consent } = session.store.get();
  if (!consent) return;
  session.store.set({ consent: null, wasAsked: true });
  const { forItem } = consent;
  await session.attempt(workWords.givingPermission, () =>
    session.connection.call('writeScopes', scopes),
  );
  if (forItem)
    await session.attempt(workWords.runningItem, () =>
      session.connection.call('runMenuItem', forItem),
    );
}
