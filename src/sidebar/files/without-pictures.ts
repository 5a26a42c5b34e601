// Drops pictures, sounds and keys out of the bytes of a vCard file while it is being read: most of
// what a phone's address book holds is photos, and none of them is wanted.

const UNWANTED = /^(?:[\w-]+\.)?(?:photo|logo|sound|key)\s*[;:]/i;
/** Old programs write base64 without the blank in front that marks a folded line. */
const BASE64_LINE = /^[A-Za-z0-9+/]{20,}={0,2}\s*$/;
const LINE_BREAK = 10;
const TAB = 9;
const BLANK = 32;
const LONGEST_HEAD = 80;

/** Takes a file piece by piece. Line breaks stay, so that lines keep their numbers. */
export class WithoutPictures {
  private readonly kept: Uint8Array[] = [];
  private isDropping = false;
  /** The last piece ended in the middle of a line. */
  private isInside = false;

  add(piece: Uint8Array): void {
    const kept = new Uint8Array(piece.length);
    let length = 0;
    for (let start = 0; start < piece.length; ) {
      const found = piece.indexOf(LINE_BREAK, start);
      const end = found === -1 ? piece.length : found;
      // A line that is cut by the end of a piece is judged by its first half: at worst it is kept.
      if (!this.isInside) this.isDropping = this.isUnwanted(piece, start, end);
      const from = this.isDropping ? end : start;
      const part = piece.subarray(from, found === -1 ? end : end + 1);
      kept.set(part, length);
      length += part.length;
      this.isInside = found === -1;
      start = end + 1;
    }
    this.kept.push(kept.slice(0, length));
  }

  /** All that was kept. */
  bytes(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.kept.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of this.kept) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  private isUnwanted(piece: Uint8Array, start: number, end: number): boolean {
    // A folded line goes with the line before it.
    if (piece[start] === BLANK || piece[start] === TAB) return this.isDropping;
    const head = piece.subarray(start, Math.min(end, start + LONGEST_HEAD));
    const text = String.fromCharCode(...head);
    return UNWANTED.test(text) || (this.isDropping && BASE64_LINE.test(text));
  }
}
