// Files that were chosen in a form of the page: they arrive as blobs.
// https://developers.google.com/apps-script/guides/html/communication#forms

export interface FormFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: number;
  /** Made when it is asked for: it takes a third more than the file. */
  readonly toBase64: () => string;
}

/** All files of the form, in the order of its fields; empty file fields hold none. */
export function filesIn(form: object): readonly FormFile[] {
  return Object.values(form)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isBlob)
    .map(readBlob)
    .filter(({ name, bytes }) => name !== '' || bytes > 0);
}

function readBlob(blob: GoogleAppsScript.Base.Blob): FormFile {
  const content = blob.getBytes();
  return {
    name: blob.getName() ?? '',
    mimeType: blob.getContentType() ?? '',
    bytes: content.length,
    toBase64: () => Utilities.base64Encode(content),
  };
}

/** Functions do not cross to the server, so nothing that the page makes up has this. */
function isBlob(value: unknown): value is GoogleAppsScript.Base.Blob {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { getBytes?: unknown }).getBytes === 'function'
  );
}
