// E-mail addresses and web addresses in a line of text.
import { readAddress } from '../../mail/email-address';

export interface FoundLinks {
  readonly emails: readonly string[];
  /** Address of a LinkedIn profile as it stands there, or ''. */
  readonly linkedIn: string;
  readonly websites: readonly string[];
  /** The line with "|" in the place of what was read. */
  readonly rest: string;
}

// It starts where its letters do: from each of them anew it would take time with their square.
const EMAIL =
  /(?<![\p{L}\p{N}.!#$%&'*+=?^_`{}~-])[\p{L}\p{N}.!#$%&'*+=?^_`{}~-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const PROFILE = /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|pub)\/[^\s|<>()[\],;]+/giu;
const WEBSITE =
  /https?:\/\/[^\s|<>()[\],;]+|(?<![\p{L}\p{N}@.-])www\.[^\s|<>()[\],;]+|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]+\.)*[a-z0-9-]{3,}\.(?:com|org|net|edu|gov|io|example|[a-z]{2})(?:\/[^\s|<>()[\],;]*)?(?![\p{L}\p{N}@.])/giu;
const LEADING = /^[.'`*-]+/;

export function readLinks(line: string): FoundLinks {
  const emails: string[] = [];
  const profiles: string[] = [];
  const websites: string[] = [];
  const rest = withoutDisguise(line)
    .replace(EMAIL, (text) => {
      const address = readAddress(text.replace(LEADING, ''));
      if (address.ok) emails.push(address.email);
      return address.ok ? ' | ' : text;
    })
    .replace(PROFILE, (text) => ` | ${take(profiles, text)}`)
    .replace(WEBSITE, (text) => ` | ${take(websites, text)}`);
  return { emails, linkedIn: profiles[0] ?? '', websites, rest };
}

/** "dana (at) example.com" and "dana [at] example [dot] com". */
function withoutDisguise(line: string): string {
  return line
    .replace(/\s{0,9}[([{]\s*(?:at|ät|arroba)\s*[)\]}]\s*/giu, '@')
    .replace(/\s{0,9}[([{]\s*(?:dot|punkt|punto|point)\s*[)\]}]\s*/giu, '.');
}

function take(list: string[], text: string): string {
  list.push(text.replace(/(?<![.!])[.!]+$/, ''));
  return '';
}
