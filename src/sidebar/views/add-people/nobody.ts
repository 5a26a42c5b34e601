// A person of whom nothing is known yet.
import type { NewPerson } from '../../../domain/records';

export const NOBODY: NewPerson = {
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
};
