// What was let go over the page, pasted or named by a link, before the sheet that opens it has come.

/** Files, or the path of one on this origin. */
export type OpenRequest = readonly File[] | string

let asked: OpenRequest = []

export function askToOpen(request: OpenRequest): void {
  asked = request
}

/** Once: whoever takes it opens it. */
export function takeAsked(): OpenRequest {
  const request = asked
  asked = []
  return request
}
