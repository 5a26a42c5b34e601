// What the add-on remembers of one person, out of sight of everybody else who uses the sheet.

/** Each of the person's values by name, in one call. */
export function readPrivate(): Readonly<Record<string, string>> {
  return PropertiesService.getUserProperties().getProperties();
}

/** JSON values by name, in one call. Google's limit: 9 kB each. */
export function writePrivate(values: Readonly<Record<string, unknown>>): void {
  const entries = Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]);
  writePrivateTexts(Object.fromEntries(entries));
}

/** The same for values that are text already. */
export function writePrivateTexts(texts: Readonly<Record<string, string>>): void {
  const entries = Object.entries(texts);
  const [[name = '', text = ''] = [], another] = entries;
  const store = PropertiesService.getUserProperties();
  if (another === undefined) store.setProperty(name, text);
  else store.setProperties({ ...texts });
}

/** One call each. */
export function removePrivate(names: readonly string[]): void {
  if (names.length === 0) return;
  const store = PropertiesService.getUserProperties();
  for (const name of names) store.deleteProperty(name);
}
