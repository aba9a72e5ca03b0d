type PublishFailure = 'nowhere' | 'unreachable' | 'status' | 'wrong-page'

/** Why no page could be made, in a sentence that may be shown. */
export class PublishError extends Error {
  readonly code: PublishFailure

  constructor(code: PublishFailure, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'PublishError'
    this.code = code
  }
}
