// Made-up people in short, for the tests of paths and of the network.
import type { ContactId } from '../../../src/domain/records';
import { type PersonSummary, unpackPerson } from '../../../src/domain/summaries';

/** Somebody of one's own; the name is the ID as well. */
export function known(name: string, part: Partial<PersonSummary> = {}): PersonSummary {
  return { ...unpackPerson([]), id: name as ContactId, name, isMine: true, ...part };
}
