// Drafts of a case's own, deleted at its end; none is ever sent.
import type { Tools } from '../script/tools';

/** Nobody's: .example is reserved, and no letter leaves. */
export const LETTER = [
  'To: Bea Ortiz <bea@conformance.example>',
  'Subject: =?UTF-8?B?Q29uZm9ybWFuY2UsIELDqWE=?=',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=UTF-8',
  'Content-Transfer-Encoding: base64',
  '',
  'RGVhciBCw6lhLAoKaGVsbG8h',
];

type Draft = GoogleAppsScript.Gmail.Schema.Draft;

export function drafts() {
  const service = Gmail?.Users?.Drafts;
  if (!service) throw new Error('The advanced Gmail service is not switched on.');
  return service;
}

export function raw(lines: readonly string[]): string {
  return Utilities.base64EncodeWebSafe(lines.join('\r\n'), Utilities.Charset.UTF_8);
}

/** A draft of the case's own. */
export function create({ after }: Tools, lines: readonly string[] = LETTER): Draft {
  const draft = drafts().create({ message: { raw: raw(lines) } }, 'me');
  after(() => {
    try {
      drafts().remove('me', draft.id ?? '');
    } catch {
      // The case has deleted it already.
    }
  });
  return draft;
}

export function headers(draft: Draft): Readonly<Record<string, string>> {
  const read = drafts().get('me', draft.id ?? '', { format: 'metadata' });
  const pairs = (read.message?.payload?.headers ?? []).map(
    ({ name = '', value = '' }) => [name, value] as const,
  );
  const found: Record<string, string> = {};
  for (const [name, value] of pairs) found[name] = value;
  return found;
}
