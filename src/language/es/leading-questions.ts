// How questions are put in Spanish that lead to the next person.

export const LEADS: readonly RegExp[] = [
  /\bqui[eé]n(?:es)?\b|\balguien\b/i,
  /\bmencion\w*|\bsu nombre\b|\bde su parte\b/i,
];
