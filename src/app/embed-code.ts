/** Placeholder until the merge. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${address}" title="${title}"></iframe>`
}
export function isReachable({ hostname }: { hostname: string }): boolean {
  return hostname !== 'localhost'
}
