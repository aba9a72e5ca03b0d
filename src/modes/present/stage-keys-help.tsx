import { t } from '@/i18n/text'
import './stage-keys-help.css'

const KEYS = ['next', 'back', 'ends', 'black', 'full', 'notes', 'timer', 'help', 'leave', 'marks'] as const

/** The keys of the stage and what its marks mean, over it. */
export function StageKeysHelp() {
  return (
    <section className="stage-help" aria-label={t('present.keys')}>
      <dl>
        {KEYS.map((name) => (
          <div key={name}>
            <dt>{t(`present.key-${name}`)}</dt>
            <dd>{t(`present.key-${name}-does`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
