// By what two entries are known to be one person.
import { linkedInProfile } from './linkedin-profile';
import { normalizedOrganization } from './organization-name';
import { normalizedName } from './person-name';

export interface Identity {
  /** Lower case; '' where there is none. Dots and "+" are kept: they can be other people's. */
  readonly email: string;
  /** Name of the LinkedIn profile, or ''. */
  readonly profile: string;
  /** Name and organization in one, or '' where there is no name. */
  readonly nameAndOrganization: string;
  /**
   * What tells two people of the same name and organization apart: the profile, and where no
   * organization is known also the address. '' where there is nothing.
   */
  readonly mark: string;
}

/** Equal texts in one of the first three fields mean the same person, as far as a list can tell. */
export function identityOf(person: {
  readonly name: string;
  readonly email: string;
  readonly organization: string;
  readonly linkedIn?: string;
}): Identity {
  const email = person.email.trim().toLowerCase();
  const profile = linkedInProfile(person.linkedIn ?? '');
  const name = normalizedName(person.name);
  const organization = normalizedOrganization(person.organization);
  return {
    email,
    profile,
    nameAndOrganization: name === '' ? '' : `${name}\n${organization}`,
    mark: profile || (organization === '' ? email : ''),
  };
}
