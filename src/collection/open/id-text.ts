/** What stands in the place of an id, as text: String() throws at an object that has a `toString` of its own. */
export function idText(id: unknown): string {
  return typeof id === 'string' ? id : (JSON.stringify(id) ?? '')
}
