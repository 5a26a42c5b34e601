// A form of the script's page on its way to a function of the script: its fields in order, with the
// files that were chosen in it.
// https://developers.google.com/apps-script/guides/html/communication#forms

/** One field; there are several of one name where boxes share it or a field holds several files. */
export interface FormField {
  readonly name: string;
  readonly value: string | FormFile;
}

/** An empty file field is a file without a name and without bytes. */
export interface FormFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The same in JSON, between the pane and the server. */
export interface WireField {
  readonly name: string;
  readonly value:
    | string
    | { readonly name: string; readonly type: string; readonly base64: string };
}

/**
 * The most that one call may carry, files in base64. Google names no limit for `google.script.run`;
 * this is the one for the bodies that its scripts fetch and post:
 * https://developers.google.com/apps-script/guides/services/quotas
 */
export const MOST_CALL_BYTES = 52_428_800;
export const TOO_LARGE = `This call is too large: with its files, which take a third more on the way, it may have at most ${MOST_CALL_BYTES / 1_048_576} MB.`;
