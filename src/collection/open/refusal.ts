import type { Problem } from '@/collection/problem'

/** Why nothing of what was chosen can be taken in. Caught in open-files.ts. */
export class Refusal extends Error {
  readonly problem: Problem

  constructor({ file, message, remedy, field = '', value = '', where }: RefusalWords) {
    super(message)
    this.name = 'Refusal'
    this.problem = {
      file,
      record: '',
      field,
      value,
      rule: 'file',
      message,
      remedy,
      severity: 'error',
      ...(where === undefined ? {} : { where }),
    }
  }
}

type RefusalWords = {
  file: string
  message: string
  remedy: string
  field?: string
  value?: string
  where?: string
}
