// The fields of a form as the pane sends them, files in base64.
import type { FormField, WireField } from '../runtime/form';

/** @throws TypeError for anything but fields as the pane sends them */
export function readWireFields(value: unknown): FormField[] {
  if (!Array.isArray(value)) throw new TypeError('The form has no fields.');
  return value.map((field: Partial<WireField> | null) => {
    const { name, value: content } = field ?? {};
    if (typeof name !== 'string') throw new TypeError('A field has no name.');
    if (typeof content === 'string') return { name, value: content };
    const { name: fileName, type, base64 } = content ?? {};
    if (typeof fileName !== 'string' || typeof type !== 'string' || typeof base64 !== 'string') {
      throw new TypeError('A field is neither text nor a file.');
    }
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    return { name, value: { name: fileName, contentType: type, bytes } };
  });
}
