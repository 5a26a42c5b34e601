/** What ends a deployment; its message is for the person who deploys. */
export class ToDo extends Error {
  constructor(kind: string, message: string);
  readonly kind: string;
}
/** What a person does about what clasp printed; unknown words are quoted. */
export function whatToDo(said: string): ToDo;
