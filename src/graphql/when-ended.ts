/**
 * The same events; calls back once when they end, whoever ends them. They can be ended while the next is waited for, if
 * the callback wakes who waits: the `return` of a generator alone would wait with it.
 */
export function whenEnded<T>(
  events: AsyncGenerator<T, void, void>,
  callback: () => void,
): AsyncGenerator<T, void, void> {
  let isEnded = false;
  const end = (): void => {
    if (isEnded) return;
    isEnded = true;
    callback();
  };
  return {
    async next() {
      try {
        const result = await events.next();
        if (result.done === true) end();
        return result;
      } catch (error) {
        end();
        throw error;
      }
    },
    return(value) {
      end();
      return events.return(value);
    },
    throw(error) {
      end();
      return events.throw(error);
    },
    async [Symbol.asyncDispose]() {
      end();
      await events.return();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
