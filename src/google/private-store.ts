// What the add-on remembers of one person, out of sight of everybody else who uses the sheet.

/** Each of the person's values by name, in one call. */
export function readPrivate(): Readonly<Record<string, string>> {
  return PropertiesService.getUserProperties().getProperties();
}

/** Several JSON values, in one call. */
export function writeAllPrivate(values: Readonly<Record<string, unknown>>): void {
  const texts = Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]);
  PropertiesService.getUserProperties().setProperties(Object.fromEntries(texts));
}

/** One JSON value. Google's limit: 9 kB. */
export function writePrivate(name: string, value: unknown): void {
  PropertiesService.getUserProperties().setProperty(name, JSON.stringify(value));
}
