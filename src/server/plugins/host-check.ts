import type { Plugin } from 'graphql-yoga';
import type { HostRule } from '../host-rule.ts';

/** Refuses requests to a host that is not this server's, over every transport and at every path. */
export function useHostCheck(isOurs: HostRule): Plugin {
  return {
    onRequest(event) {
      const { request, url, fetchAPI } = event;
      // The address is read from the header, unless the client sent the request as to a proxy: then both count.
      for (const host of [url.host, request.headers.get('host')]) {
        if (host === null || isOurs(withoutPort(host))) continue;
        event.endResponse(
          new fetchAPI.Response(hostRefusal(host), {
            status: 421,
            headers: { 'content-type': 'text/plain; charset=utf-8' },
          }),
        );
        return;
      }
    },
  };
}

/** The name or address of a Host header: `[::1]:4000` is `::1`. */
export function withoutPort(host: string): string {
  return host
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
}

/** Why a request to a host is refused, and what to do. */
export function hostRefusal(host: string): string {
  const name = withoutPort(host).slice(0, 80);
  return (
    `This server does not answer to the host ${JSON.stringify(name)}, so that no other site can pass for it. ` +
    `If the name is yours, start the server with --allowed-hosts ${name} or WIREGRAPH_ALLOWED_HOSTS=${name}.\n`
  );
}
