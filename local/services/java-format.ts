// Utilities.formatString: the common part of C's and Java's printf.

const PLACEHOLDER = /%(?:(\d+)\$)?([-+ 0,#(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** "%5.2f, %-8s, %d" filled in. Throws an Error for a conversion that is not known, or no argument. */
export function formatJavaString(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    PLACEHOLDER,
    (all, place?: string, flags = '', width?: string, precision?: string, conversion = '') => {
      if (conversion === '%') return '%';
      if (conversion === 'n') return '\n';
      const index = place === undefined ? next++ : Number(place) - 1;
      if (index >= args.length) throw new Error(`Format specifier '${all}'`);
      const text = convert(args[index], conversion, flags, precision);
      return pad(text, flags, Number(width ?? 0));
    },
  );
}

function convert(value: unknown, conversion: string, flags: string, precision?: string): string {
  const digits = precision === undefined ? 6 : Number(precision);
  switch (conversion) {
    case 's':
    case 'S': {
      const text = String(value).slice(0, precision === undefined ? undefined : digits);
      return conversion === 'S' ? text.toUpperCase() : text;
    }
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    case 'b':
      return String(Boolean(value));
    case 'd':
    case 'i':
      return signed(Math.trunc(numberOf(value)).toFixed(0), flags);
    case 'f':
      return signed(numberOf(value).toFixed(digits), flags);
    case 'e':
      return signed(exponent(numberOf(value), digits), flags);
    case 'x':
      return Math.trunc(numberOf(value)).toString(16);
    case 'X':
      return Math.trunc(numberOf(value)).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(numberOf(value)).toString(8);
    default:
      throw new Error(`Format specifier '%${conversion}'`);
  }
}

function numberOf(value: unknown): number {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new Error(`"${String(value)}" is not a number`);
  return number;
}

function exponent(value: number, digits: number): string {
  return value.toExponential(digits).replace(/e([+-])(\d)$/, 'e$10$2');
}

function signed(text: string, flags: string): string {
  const grouped = flags.includes(',') ? text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',') : text;
  if (grouped.startsWith('-')) return flags.includes('(') ? `(${grouped.slice(1)})` : grouped;
  if (flags.includes('+')) return `+${grouped}`;
  return flags.includes(' ') ? ` ${grouped}` : grouped;
}

function pad(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const [sign = ''] = /^[+-]/.exec(text) ?? [];
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
