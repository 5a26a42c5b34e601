// Hands a text to the person as a file in their downloads. Google's frame allows downloads:
// https://developers.google.com/apps-script/guides/html/restrictions

/** Long enough for any browser to have begun. */
const KEPT_MS = 60_000;

/** Must follow a click closely, or the browser asks. */
export function saveFile(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // The page opens all its links in a new tab; a file is no page.
  link.target = '_self';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
