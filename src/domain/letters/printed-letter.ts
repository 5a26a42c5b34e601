// A letter as it stands on paper: its paragraphs, the closing, and the name below the signature.
import { bodyOf } from '../etiquette/body';

export interface PrintedLetter {
  /** Each with its line breaks. */
  readonly paragraphs: readonly string[];
  /** "Kind regards,"; '' where the letter has none. */
  readonly closing: string;
  /** What stands under the space for the signature, line by line. */
  readonly signer: readonly string[];
}

/**
 * Splits a letter. The lines of the signature are left out, since they stand at the head of the
 * page; all else is kept, in its order.
 * @param signature what stands under the name, as in Settings
 */
export function layOutLetter(text: string, name: string, signature: string): PrintedLetter {
  const whole = text.replace(/\r\n?/g, '\n').trim();
  const { end } = bodyOf(whole);
  const rest = linesOf(whole.slice(end));
  const hasClosing = rest.length > 0 && rest[0] !== name.trim();
  const atHead = new Set(linesOf(signature));
  return {
    paragraphs: paragraphsOf(whole.slice(0, end)),
    closing: hasClosing ? (rest[0] ?? '') : '',
    signer: rest
      .slice(hasClosing ? 1 : 0)
      .filter((line) => line === name.trim() || !atHead.has(line)),
  };
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
