// What the add-on remembers of this spreadsheet, for everybody who uses it. No place for anything
// private: every editor's scripts can read it.

export function readShared(name: string): string | null {
  return PropertiesService.getDocumentProperties()?.getProperty(name) ?? null;
}

export function writeShared(name: string, value: string): void {
  PropertiesService.getDocumentProperties()?.setProperty(name, value);
}
