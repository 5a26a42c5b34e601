// A form as the one argument of a function of the script: what the browser would submit, files as
// base64.
// https://developers.google.com/apps-script/guides/html/communication#forms
import { MOST_CALL_BYTES, TOO_LARGE, type WireField } from '../../runtime/form';

const UNKNOWN_TYPE = 'application/octet-stream';

/**
 * Takes the fields at once, and their files as they are read.
 * @throws Error (as a rejection) where the files are too large or cannot be read
 */
export function formToWire(form: HTMLFormElement): Promise<WireField[]> {
  const fields = [...new FormData(form)];
  const bytes = fields.reduce(
    (sum, [, value]) => sum + (typeof value === 'string' ? 0 : value.size),
    0,
  );
  if (bytes * (4 / 3) > MOST_CALL_BYTES) return Promise.reject(new Error(TOO_LARGE));
  return Promise.all(
    fields.map(async ([name, value]) => ({
      name,
      value: typeof value === 'string' ? value : await fileToWire(value),
    })),
  );
}

async function fileToWire(file: File) {
  return { name: file.name, type: file.type || UNKNOWN_TYPE, base64: await base64Of(file) };
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = String(reader.result);
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(new Error(`The file ${file.name} could not be read.`));
    reader.readAsDataURL(file);
  });
}
