/** What to do where this version of Node ("20.11.0") is too old; else null. */
export function nodeProblem(version: string): string | null;
