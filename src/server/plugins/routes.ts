import type { Plugin } from 'graphql-yoga';
import type { Repository } from '../../store/repository.ts';
import type { Logger } from '../logger.ts';
import { readAnything } from '../outages.ts';

/** Where the API is served. */
export const GRAPHQL_PATH = '/graphql';
/** Answers 200 while the database can be read, 503 while it cannot. */
const HEALTH_PATH = '/healthz';

/** Everything beside the API: health, the way from `/` to the API, and a pointer to it from anywhere else. */
export function useRoutes(repository: Repository, logger: Logger): Plugin {
  return {
    async onRequest(event) {
      const { url, fetchAPI } = event;
      const path = url.pathname.replace(/(?<=.)\/$/, '');
      if (path === GRAPHQL_PATH) return;
      if (path === HEALTH_PATH) {
        const healthy = await canRead(repository, logger);
        event.endResponse(
          fetchAPI.Response.json({ status: healthy ? 'ok' : 'unavailable' }, { status: healthy ? 200 : 503 }),
        );
      } else if (path === '/') {
        event.endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: GRAPHQL_PATH } }));
      } else {
        event.endResponse(
          new fetchAPI.Response(`There is nothing here. The GraphQL API is at ${GRAPHQL_PATH}.\n`, {
            status: 404,
            headers: { 'content-type': 'text/plain; charset=utf-8' },
          }),
        );
      }
    },
  };
}

async function canRead(repository: Repository, logger: Logger): Promise<boolean> {
  try {
    await readAnything(repository);
    return true;
  } catch (error) {
    logger.error('The database cannot be read.', error);
    return false;
  }
}
