// A person as a coloured disc with initials. It stands beside words, or inside something that has them.

const COLORS = ['#7b1fa2', '#00796b', '#c2185b', '#5d4037', '#303f9f', '#a04900', '#0b6bcb'];

export function Face({ email, isSmall = false }: { email: string; isSmall?: boolean }) {
  return (
    <span
      className={`avatar${isSmall ? ' is-small' : ''}`}
      style={{ background: colorOf(email) }}
      aria-hidden="true"
    >
      {initialsOf(email)}
    </span>
  );
}

/** `initialsOf('noor.haddad@example.com')` → `'NH'` */
function initialsOf(email: string): string {
  const words = email
    .replace(/@.*$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const letters = words.slice(0, 2).map((word) => Array.from(word)[0] ?? '');
  return letters.join('').toUpperCase();
}

function colorOf(email: string): string {
  let sum = 0;
  for (const character of email) sum += character.codePointAt(0) ?? 0;
  return COLORS[sum % COLORS.length] ?? '#303f9f';
}
