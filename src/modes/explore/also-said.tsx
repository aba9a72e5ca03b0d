import type { Id, Topic } from '@/domain/collection'
import { t } from '@/i18n/text'
import { Chevron } from '@/ui/chevron'
import './also-said.css'

type AlsoSaidProps = {
  title: string
  topics: readonly { topic: Topic; count: number }[]
  onChooseTopic: (id: Id) => void
}

/** The other questions of these days, or those that a search met: choosing one makes it the question of the panel. */
export function AlsoSaid({ title, topics, onChooseTopic }: AlsoSaidProps) {
  if (topics.length === 0) return null
  return (
    <nav className="also-said" aria-labelledby="also-said-title">
      <h2 id="also-said-title" className="also-said-title">
        {title}
      </h2>
      <ul>
        {topics.map(({ topic, count }) => (
          <li key={topic.id}>
            <button
              type="button"
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
    </nav>
  )
}
