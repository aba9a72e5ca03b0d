/** A store that does not answer is one that keeps nothing. */
const ANSWER_WITHIN_MS = 10_000

/** What was asked for; rejects where no answer comes. */
export function answered<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The store does not answer.')), ANSWER_WITHIN_MS)
    asked.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
