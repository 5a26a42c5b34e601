// What the add-on remembers of one person, out of sight of everybody else who uses the sheet.

/** Each of the person's values by name, in one call. */
export function readPrivate(): Readonly<Record<string, string>> {
  return PropertiesService.getUserProperties().getProperties();
}

/** JSON values by name, in one call. Google's limit: 9 kB each. */
export function writePrivate(values: Readonly<Record<string, unknown>>): void {
  const entries = Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]);
  const [[name = '', text = ''] = [], another] = entries;
  const store = PropertiesService.getUserProperties();
  if (another === undefined) store.setProperty(name, text);
  else store.setProperties(Object.fromEntries(entries));
}
