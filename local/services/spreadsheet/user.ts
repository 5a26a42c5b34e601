// User: a person as the spreadsheet names one.
import type { Host } from '../../runtime/host';
import { expose } from './expose';
import { targetOf } from './targets';

class User {
  constructor(readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}

export function makeUser(host: Host, email: string): object {
  return expose(host, new User(email), { name: 'User', counted: false });
}

/** Of a User, or of an address as text. */
export function emailOf(user: unknown): string {
  const target = targetOf(user);
  if (target instanceof User) return target.email;
  return String(user).trim().toLowerCase();
}
