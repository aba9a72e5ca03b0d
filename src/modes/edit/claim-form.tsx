import { QUOTED_WORDS } from '@/collection/edit/passage'
import { moveClaim } from '@/collection/edit/with-record'
import type { RawClaim } from '@/collection/schema-claim'
import { isCoded } from '@/domain/passage'
import { t } from '@/i18n/text'
import { ClaimChain } from './claim-chain'
import { ClaimFigures } from './claim-figures'
import { ClaimHolds } from './claim-holds'
import { ClaimKinds } from './claim-kinds'
import { ClaimMore } from './claim-more'
import { ClaimPlaces } from './claim-places'
import { ClaimRelations } from './claim-relations'
import { DateOf } from './date-field'
import type { Desk } from './desk'
import { CheckOf, ChoiceOf, TextOf } from './fields'
import { FormHead } from './form-head'
import { articleOptions, speechOptions } from './options'
import { formOf } from './record-form'
import { nameOf } from './record-title'
import { RemoveRecord } from './remove-record'

type ClaimFormProps = { desk: Desk; claim: RawClaim; onBack: () => void }

/** All that is said of a claim. Each change is taken over as it is made. */
export function ClaimForm({ desk, claim, onBack }: ClaimFormProps) {
  const form = formOf(desk, 'claims', claim)
  const article = desk.raw.articles.find(({ id }) => id === claim.article)
  return (
    <article className="edit-form" data-form="claims" data-claim-id={claim.id}>
      <FormHead
        back={t('edit.back-claims')}
        onBack={onBack}
        title={t('edit.claim-of', { who: nameOf(desk.raw, claim.attribution[0]?.actor) })}
      />
      <TextOf form={form} path="text" label={t('edit.text')} what={t('edit.text-what')} rows={3} />
      <TextOf
        form={form}
        path="short"
        label={t('edit.short')}
        count={(text) => t('edit.words-of', { n: countWords(text), most: 10 })}
      />
      <TextOf
        form={form}
        path="quote"
        label={t('edit.quote')}
        what={t('edit.quote-what')}
        count={(text) => t('edit.words-of', { n: countWords(text), most: QUOTED_WORDS })}
        optional
        {...(article && { lang: article.language })}
      />
      <ChoiceOf
        form={form}
        path="article"
        label={t('edit.article')}
        options={articleOptions(desk.raw)}
        onChoose={(id) =>
          form.change((before) => {
            const { articles } = desk.now()
            const to = articles.find((each) => each.id === id)
            return to
              ? moveClaim(
                  before,
                  articles.find((each) => each.id === before.article),
                  to,
                )
              : before
          })
        }
      />
      <p className="edit-note">
        {t(isCoded(claim.passage) ? 'edit.passage-marked' : 'edit.passage-none', { n: claim.passage.words })}{' '}
        {article && (
          <button type="button" className="edit-link" onClick={() => desk.open('articles', article.id)}>
            {t('edit.passage-go')}
          </button>
        )}
      </p>
      <ClaimChain form={form} />
      <ClaimKinds form={form} />
      <ChoiceOf form={form} path="speech" label={t('edit.speech')} options={speechOptions()} />
      <ClaimPlaces form={form} />
      <section aria-labelledby="edit-dates">
        <h3 id="edit-dates">{t('claim.dates')}</h3>
        <DateOf form={form} path="said" label={t('edit.said')} what={t('edit.said-what')} />
        <DateOf form={form} path="about" label={t('edit.about')} what={t('edit.about-what')} lasts />
      </section>
      <ClaimHolds form={form} />
      <ClaimFigures form={form} />
      <ClaimRelations desk={desk} claim={claim} />
      <ClaimMore form={form} />
      <CheckOf form={form} path="sensitive" label={t('edit.sensitive')} what={t('edit.sensitive-what')} />
      <RemoveRecord desk={desk} part="claims" id={claim.id} onGone={onBack} />
    </article>
  )
}

/** As the rules count: signs that stand alone are no words. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
