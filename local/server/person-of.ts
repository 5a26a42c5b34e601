// Who a window belongs to, by its address.
import { DEFAULT_PERSON } from './desk';

/** `/?as=ana@example.com`, in lower case; anything that is no address counts as nobody named. */
export function personOf(url: URL): string {
  const asked = (url.searchParams.get('as') ?? '').trim().toLowerCase();
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(asked) ? asked : DEFAULT_PERSON;
}
