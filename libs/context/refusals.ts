/** A refusal is thrown and mapped once, at the edge. It says no more than its name. */
export abstract class Refusal extends Error {
  abstract readonly code: 'NOT_SIGNED_IN' | 'NOT_ALLOWED' | 'NOT_FOUND';
  abstract readonly status: 401 | 403 | 404;
}
export class NotSignedIn extends Refusal {
  readonly code = 'NOT_SIGNED_IN';
  readonly status = 401;
}
export class NotAllowed extends Refusal {
  readonly code = 'NOT_ALLOWED';
  readonly status = 403;
}
export class NotFound extends Refusal {
  readonly code = 'NOT_FOUND';
  readonly status = 404;
}
