/** What Apollo, urql and RxJS have in common. */
interface Subscribable<T> {
  subscribe(observer: (value: T) => void): { unsubscribe(): void };
}

/** The values of an observable, one after the other, until the loop over them ends. */
export async function* eachValueOf<T>(observable: Subscribable<T>): AsyncGenerator<T, never, void> {
  const waiting: T[] = [];
  let wake = (): void => undefined;
  const subscription = observable.subscribe((value) => {
    waiting.push(value);
    wake();
  });
  try {
    for (;;) {
      const value = waiting.shift();
      if (value !== undefined) yield value;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    subscription.unsubscribe();
  }
}
