/** Why the store could not do its work. */
export type StoreErrorCode =
  'UNREACHABLE' | 'LOCKED' | 'TIMEOUT' | 'NO_INDEX' | 'NOT_A_WIREGRAPH_DATABASE' | 'NEWER_DATABASE';

/** An outage or a wrong database, told in one sentence that a person can act on. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
