import { useEffect } from 'react'
import { NO_CHOICE } from '@/domain/today'
import { chooseToday } from '@/store/lesson-store'
import { requestSheet } from '@/store/sheet-request'
import { stopPresenting } from './present-actions'

/** A link whose scenes are all somebody else's shows no other lesson instead: the sheet says what is missing. */
export function useKnownLesson(isUnknown: boolean): void {
  useEffect(() => {
    if (!isUnknown) return
    // Of what the link chose nothing can be taken: the usual lesson is offered.
    chooseToday(NO_CHOICE)
    requestSheet(null)
    stopPresenting(undefined)
  }, [isUnknown])
}
