// The country whose telephone numbers are written without a code here.
import { phoneCountries } from '../../domain/people/signature/phone-countries';

/**
 * By the time zone of the computer, otherwise by the languages of the browser: many people use theirs
 * in American English anywhere. `homeCountry('Europe/Berlin', ['en-US'])` is `'DE'`.
 */
export function homeCountry(timeZone: string, languages: readonly string[]): string {
  const spoken = languages.map(regionOf).find((region) => region !== '') ?? 'US';
  const countries = [spoken, ...phoneCountries()];
  return countries.find((country) => zonesOf(country).includes(timeZone)) ?? spoken;
}

function regionOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().region ?? '';
  } catch {
    // Some browsers let people type anything as their language.
    return '';
  }
}

/** Nothing in browsers that cannot tell. */
function zonesOf(country: string): readonly string[] {
  const locale: LocaleWithZones = new Intl.Locale('und', { region: country });
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** https://tc39.es/proposal-intl-locale-info/; older browsers have it as a property. */
interface LocaleWithZones extends Intl.Locale {
  readonly getTimeZones?: () => readonly string[] | undefined;
  readonly timeZones?: readonly string[];
}
