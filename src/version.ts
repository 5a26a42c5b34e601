// The version of the add-on. The build puts in what package.json says.

declare const ADD_ON_VERSION: string;

/** "0.1.0" */
export const VERSION = ADD_ON_VERSION;
