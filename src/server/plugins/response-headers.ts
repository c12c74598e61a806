import type { Plugin } from 'graphql-yoga';

/** Tells browsers to take an answer for what it says it is, and to show none of it in a frame of another site. */
const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

/** Sends with every answer what keeps browsers from framing it or guessing its type. */
export function useResponseHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
    },
  };
}
