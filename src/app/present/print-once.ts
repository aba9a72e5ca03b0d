const printed = new WeakSet<object>()

/** Prints what is drawn, once for each job, and says when it is done or given up. */
export function printOnce(root: HTMLElement | null, job: object, onDone: () => void): void {
  if (!root || printed.has(job)) return
  printed.add(job)
  addEventListener('afterprint', onDone, { once: true })
  document.fonts.ready.then(() => print())
}
