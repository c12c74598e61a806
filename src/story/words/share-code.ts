/** The code of a share as a pattern: `TXN.N`, `NWSa.N`, with the letters of its exchange behind the point. */
export const SHARE_CODE = String.raw`[A-Z][A-Z0-9]{1,5}[a-z]?\.[A-Z]{1,2}`;
