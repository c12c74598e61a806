/** What a thread of the parser pool says once it is loaded. */
export const READY = 'ready';
