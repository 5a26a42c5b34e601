// The people whom a member keeps out of the shared sheet.
import { justMeWords as words } from './words';

export function JustMe() {
  return <p>{words.nobody}</p>;
}
