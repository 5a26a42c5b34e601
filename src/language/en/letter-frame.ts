// How letters in English begin and end.

export const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|to whom)(?![\p{L}])[^\n,:!;—–.?]{0,60}(?:\.(?=\s\p{Lu})[^\n,:!;—–.?]{0,40})?[,:!;—–]?/iu;
export const CLOSING =
  /^(?:(?:with |my |very |in )?(?:best|kind|kindest|warm|warmest|many|sincere|deepest|heartfelt|much)?\s?(?:best|regards|wishes|thanks|gratitude|appreciation|sincerely|cheers|yours|warmly|gratefully|respectfully|cordially|thank you|thankfully|appreciatively|advance)(?: (?:regards|wishes|again|in advance|so much|very much|sincerely|truly|faithfully|and best|and regards|and best wishes|yours|thanks|ever|always|from))?|all the best|take care|talk soon|-- ?|—)[,.!–—-]?$/iu;
/** A greeting that is nothing but a name. */
export const NAME_ONLY = /^\p{Lu}[\p{L}'’. -]{0,40},$/u;
