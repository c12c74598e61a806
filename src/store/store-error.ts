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

/** What tells one fault of a store from another: its sentence without what stands in brackets, the driver's own words, which change from try to try. */
export const faultKey = ({ message }: StoreError): string => message.replaceAll(/ \([^)]*\)/g, '');
