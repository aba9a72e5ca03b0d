import { useState } from 'react'
import { newClaim } from '@/collection/edit/new-records'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { ActorChoice } from './actor-choice'
import { ArticleChoice } from './article-choice'
import type { Desk } from './desk'
import { newWords } from './new-words'
import { problemWords } from './problem-words'
import { nameOf } from './record-title'
import { SmallForm } from './small-form'

/** What a claim cannot be without: what is claimed, by whom, and in which article. */
export function AddClaim({ desk, done }: { desk: Desk; done: () => void }) {
  const { raw } = desk
  const [article, setArticle] = useState<Id | null>(raw.articles.at(-1)?.id ?? null)
  const [claimant, setClaimant] = useState<Id | null>(null)
  const found = raw.articles.find(({ id }) => id === article)
  const speaker = raw.actors.find(({ id }) => id === claimant)
  const make = (values: Readonly<Record<string, string>>): readonly string[] => {
    if (!found) return [t('edit.claim-needs-article')]
    if (!speaker) return [t('edit.claim-needs-voice')]
    const start = { article: found.id, claimant: speaker.id, text: values.text ?? '' }
    const claim = newClaim(desk.now(), start, newWords())
    const against = desk.add({ part: 'claims', record: claim })
    if (against.length > 0) return against.map(problemWords)
    done()
    desk.open('claims', claim.id)
    desk.say(t('edit.claim-added', { claim: claim.short }))
    return []
  }
  return (
    <SmallForm
      fields={[{ name: 'text', label: t('edit.text'), what: t('edit.text-what'), rows: 3 }]}
      submit={t('edit.claim-add')}
      onSubmit={make}
      onCancel={done}
    >
      <ArticleChoice desk={desk} label={t('edit.article')} chosen={article} onChoose={setArticle} />
      {speaker ? (
        <p>
          {t('edit.claimant-is', { who: speaker.name })}{' '}
          <button type="button" className="button" onClick={() => setClaimant(null)}>
            {t('edit.change')}
          </button>
        </p>
      ) : (
        <>
          <ActorChoice desk={desk} label={t('edit.claimant')} onChoose={setClaimant} />
          {found && (
            <button type="button" className="button" onClick={() => setClaimant(found.outlet)}>
              {t('edit.claimant-outlet', { outlet: nameOf(raw, found.outlet) })}
            </button>
          )}
        </>
      )}
    </SmallForm>
  )
}
