// What a résumé is called in English: words in small letters, without accents.

export const PAPERS: readonly (readonly string[])[] = [['resume'], ['resumes'], ['cv'], ['cvs']];
