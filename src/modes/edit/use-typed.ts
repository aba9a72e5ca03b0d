import { useState } from 'react'
import { t } from '@/i18n/text'
import type { Desk } from './desk'

/** What came of trying to take a text over: what stands in the record now, or why it was not taken. */
export type Answer = { now: string } | { against: readonly string[] }

export type Typed = {
  /** What the field shows. */
  shown: string
  /** Why it is not taken over; null where it is. */
  against: readonly string[] | null
  /** It was left like that. */
  isLeft: boolean
  type: (text: string) => void
  leave: () => void
  /** To what stands in the record. */
  back: () => void
}

type State = { text: string; stood: string; against: readonly string[] | null; isLeft: boolean }

/**
 * What is typed is tried with every letter. What is not taken over stays in the field, as long as the record stays
 * as it was: undoing shows what the record has.
 */
export function useTyped(desk: Desk, label: string, value: string, take: (text: string) => Answer): Typed {
  const [state, setState] = useState<State | null>(null)
  const live = state && state.stood === value ? state : null
  return {
    shown: live?.text ?? value,
    against: live?.against ?? null,
    isLeft: live?.isLeft ?? false,
    type: (text) => {
      const answer = take(text)
      const isTaken = 'now' in answer
      setState({
        text,
        stood: isTaken ? answer.now : value,
        against: isTaken ? null : answer.against,
        isLeft: false,
      })
    },
    leave: () => {
      desk.endRun()
      if (!live?.against) return setState(null)
      setState({ ...live, isLeft: true })
      desk.say(t('edit.not-taken-said', { field: label, why: live.against.join(' ') }))
    },
    back: () => setState(null),
  }
}

/** Of what was said against it; none is a taking over. */
export function answerOf(now: string, against: readonly string[]): Answer {
  return against.length === 0 ? { now } : { against }
}
