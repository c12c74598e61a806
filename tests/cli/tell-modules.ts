/** Preloaded into a command (`node --import`): at its end, what modules it loaded goes to standard error, one a line. */
import { registerHooks } from 'node:module';
import process from 'node:process';

const loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
process.on('exit', () => {
  process.stderr.write(loaded.map((url) => `${url}\n`).join(''));
});
