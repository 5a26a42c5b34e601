// One LinkedIn profile has many addresses (country, language, tracking): here they become one.

/**
 * The name of a profile out of any address of it, for comparing; '' where there is none.
 * `linkedInProfile('https://de.linkedin.com/in/Dana-Kim/?trk=x')` is `'dana-kim'`.
 */
export function linkedInProfile(url: string): string {
  const found = /(?:^|[/.])linkedin\.com\/(?:in|pub)\/([^/?#\s]+)/i.exec(url);
  return found?.[1] === undefined ? '' : percentDecoded(found[1]).normalize('NFKC').toLowerCase();
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // "%zz" is no code at all: the text itself still tells one profile from another.
    if (error instanceof URIError) return text;
    throw error;
  }
}
