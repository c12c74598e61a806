/** The same answer; noted among those under way until it is there or has failed. */
export function track<T>(underWay: Set<Promise<unknown>>, answer: Promise<T>): Promise<T> {
  const done = answer
    .catch(() => undefined)
    .finally(() => {
      underWay.delete(done);
    });
  underWay.add(done);
  return answer;
}
