// The English words for the writer of a letter, and for its reader.

export const FIRST_PERSON = new Set('i me my mine myself'.split(' '));
export const SECOND_PERSON = new Set('you your yours yourself'.split(' '));
