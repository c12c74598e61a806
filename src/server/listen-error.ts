/** Why a server cannot listen, in one sentence that a person can act on. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly code: 'PORT_IN_USE' | 'PORT_NOT_ALLOWED' | 'HOST_UNKNOWN' | 'CANNOT_LISTEN';

  constructor(code: ListenError['code'], message: string, options: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
