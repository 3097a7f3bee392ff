/** Takes all steps at once, and returns what comes of them. */
export function throughAll<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
