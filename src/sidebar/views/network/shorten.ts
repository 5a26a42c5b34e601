// Text that fits into a box of the picture, whatever its script.

let context: CanvasRenderingContext2D | null = null;

/** Pixels that the text takes in that font: "600 13px sans-serif". */
function widthOf(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 8;
  context.font = font;
  return context.measureText(text).width;
}

/** Without what no file of XML may hold. */
export function clearText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ').trim();
}

/** As much of the text as fits, with "…" where something is left out. Isolated from what is around. */
export function shorten(text: string, font: string, pixels: number): string {
  const clean = Array.from(clearText(text));
  let [least, most] = [0, clean.length];
  if (widthOf(clean.join(''), font) <= pixels) least = most;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (widthOf(`${clean.slice(0, middle).join('')}…`, font) <= pixels) least = middle;
    else most = middle - 1;
  }
  const shown = clean.slice(0, least).join('');
  return `\u2068${least < clean.length ? `${shown.trimEnd()}…` : shown}\u2069`;
}
