// A careful, small check of one e-mail address.

// RFC 5321 4.5.3.1: 64 before the @, 254 in all.
const MAX_ADDRESS_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;
const LOCAL_PART = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/** The address alone, trimmed, or null where the text is not exactly one address that mail can reach. */
export function singleAddress(text: string): string | null {
  const address = text.trim();
  const at = address.lastIndexOf('@');
  if (at < 1 || at > MAX_LOCAL_LENGTH || address.length > MAX_ADDRESS_LENGTH) return null;
  const labels = address.slice(at + 1).split('.');
  const isDomain = labels.length > 1 && labels.every((label) => LABEL.test(label));
  const hasTopLevel = !/^\p{N}+$/u.test(labels[labels.length - 1] ?? '');
  return LOCAL_PART.test(address.slice(0, at)) && isDomain && hasTopLevel ? address : null;
}
