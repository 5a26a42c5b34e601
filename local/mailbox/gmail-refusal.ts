// What Gmail answers instead of doing what it was asked, with the HTTP status of its answer.
import { ServiceError } from '../runtime/host';

export class GmailRefusal extends ServiceError {
  constructor(
    readonly code: 400 | 403 | 404 | 413 | 500 | 503,
    readonly reason:
      | 'invalidArgument'
      | 'forbidden'
      | 'notFound'
      | 'uploadTooLarge'
      | 'backendError',
    message: string,
  ) {
    super(message);
  }
}

export function notFound(): GmailRefusal {
  return new GmailRefusal(404, 'notFound', 'Requested entity was not found.');
}

export function invalid(message: string): GmailRefusal {
  return new GmailRefusal(400, 'invalidArgument', message);
}
