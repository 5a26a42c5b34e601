export function asServedByGoogle(html: string): string {
  return html;
}
