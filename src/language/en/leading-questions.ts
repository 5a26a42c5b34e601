// How questions are put in English that lead to the next person.

export const LEADS: readonly RegExp[] = [
  /\b(who|whom|anyone|anybody)\b/i,
  /\bmention\b|\byour name\b|\byou sent me\b/i,
];
