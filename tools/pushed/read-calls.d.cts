/** The calls of Google's services that a TypeScript project makes: the files by call. */
export function readCalls(configFile: string): Map<string, Set<string>>;
