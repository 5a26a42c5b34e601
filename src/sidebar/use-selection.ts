// Follows the selected row and the templates: whenever the page regains the focus, the sheet is
// asked once.
import { useEffect, useRef } from 'preact/hooks';
import type { AppAction, AppState } from './app-state';
import type { Kept } from './kept';
import { call } from './server';

const FOLLOWS = ['draft-request', 'prepare-questions', 'record-interview', 'follow-up'];

/** Where under `kept` a contact's letter and record lie; `isTouched` once something was typed. */
export function isWriting(kept: Kept, view: string, contactId: string): boolean {
  const value = kept.get(`${view}:${contactId}`);
  return (
    typeof value === 'object' && value !== null && 'isTouched' in value && value.isTouched === true
  );
}

export function useSelection(
  state: AppState,
  dispatch: (action: AppAction) => void,
  kept: Kept,
): void {
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    let isAsking = false;
    async function follow() {
      const { view, page } = latest.current;
      if (isAsking || !page.isSetUp || !FOLLOWS.includes(view)) return;
      isAsking = true;
      try {
        const { selected, templates } = await call('readSelection', view);
        // Asked anew: the person may have begun to type while Google answered.
        const { view: viewNow, contact } = latest.current;
        dispatch({
          type: 'selection-read',
          selected,
          templates,
          isWriting: contact !== null && isWriting(kept, viewNow, contact.id),
        });
      } catch {
        // Nothing was asked for by the person, so nothing is said: the shown contact stays.
      } finally {
        isAsking = false;
      }
    }
    const onFocus = () => void follow();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [dispatch, kept]);
}
