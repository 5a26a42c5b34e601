import type { NewPerson } from '../../../src/domain/records';

/** A person who has what is given and nothing else. */
export function someone(fields: Partial<NewPerson>): NewPerson {
  return {
    name: '',
    email: '',
    phone: '',
    title: '',
    organization: '',
    field: '',
    kind: '',
    association: '',
    introducedBy: '',
    linkedIn: '',
    notes: '',
    ...fields,
  };
}
