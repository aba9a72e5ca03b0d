import { countdownNews, countdownText } from '@/domain/countdown'
import { t } from '@/i18n/text'

type Countdown = { endsAt: number; minutes: number }

/** Often enough that no second is skipped. */
const EVERY_MS = 250

/** Writes the time that is left into the element, again and again, until the returned function is called. */
export function tickCountdown(clock: HTMLElement | null, { endsAt }: Countdown): () => void {
  return every(() => {
    const text = countdownText(endsAt, Date.now())
    write(clock, text ?? t('tools.time-is-up'))
    clock?.toggleAttribute('data-is-over', text === null)
  }, true)
}

/**
 * Says aloud when it starts, when a minute is left and when it ends, and nothing between. The first words come
 * after the region, as a reader hears only what changes in it.
 */
export function announceCountdown(region: HTMLElement | null, { endsAt, minutes }: Countdown): () => void {
  return every(() => {
    const news = countdownNews(endsAt, minutes, Date.now())
    write(
      region,
      news === 'end'
        ? t('tools.time-is-up')
        : news === 'last-minute'
          ? t('tools.countdown-last-minute')
          : t('tools.countdown-start', { n: minutes }),
    )
  }, false)
}

function every(draw: () => void, atOnce: boolean): () => void {
  if (atOnce) draw()
  const ticking = setInterval(draw, EVERY_MS)
  return () => clearInterval(ticking)
}

/** Only what changed: a live region would repeat itself. */
function write(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
