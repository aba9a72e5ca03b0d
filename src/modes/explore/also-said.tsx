import { useState } from 'react'
import type { Id, Topic } from '@/domain/collection'
import { t } from '@/i18n/text'
import { Chevron } from '@/ui/chevron'
import './also-said.css'

/** So many at a time: somebody's own collection may have thousands, and each redrawing would lay out all of them. */
const SHOWN = 50

type AlsoSaidProps = {
  title: string
  topics: readonly { topic: Topic; count: number }[]
  onChooseTopic: (id: Id) => void
}

/** The other questions of these days, or those that a search met: choosing one makes it the question of the panel. */
export function AlsoSaid({ title, topics, onChooseTopic }: AlsoSaidProps) {
  const [shown, setShown] = useState(SHOWN)
  if (topics.length === 0) return null
  const left = topics.length - shown
  return (
    <nav className="also-said" aria-labelledby="also-said-title">
      <h2 id="also-said-title" className="also-said-title">
        {title}
      </h2>
      <ul>
        {topics.slice(0, shown).map(({ topic, count }, i) => (
          <li key={topic.id}>
            <button
              type="button"
              // The first of those that were asked for: the button that brought them may be gone.
              ref={i > 0 && i === shown - SHOWN ? takeFocus : undefined}
              className="also-said-topic"
              onClick={(event) => {
                const panel = event.currentTarget.closest('.claims-panel')
                onChooseTopic(topic.id)
                // This button goes with the choice; the new question takes the focus and comes into sight.
                panel?.querySelector<HTMLElement>('h1')?.focus()
              }}
            >
              <span className="also-said-question">
                {topic.question}
                <Chevron />
              </span>{' '}
              <span className="also-said-count">{t('count.claims', { n: count })}</span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + SHOWN)}>
          {t('rows.more', { n: Math.min(left, SHOWN), all: left })}
        </button>
      )}
    </nav>
  )
}

function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus()
}
