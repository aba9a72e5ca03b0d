import { useState } from 'react'
import { t } from '@/i18n/text'
import { ChoiceOf, NumberOf, TextOf } from './fields'
import { openOptions, placeOptions, sideOptions, stateOptions } from './options'
import { type RecordForm, wordsOf } from './record-form'
import { SmallForm } from './small-form'

/** Numbers that the claim gives, as printed and as numbers. */
export function ClaimFigures({ form }: { form: RecordForm<'claims'> }) {
  const { desk, record } = form
  const [isAdding, setIsAdding] = useState(false)
  const figures = record.quantities ?? []
  return (
    <section aria-labelledby="edit-figures">
      <h3 id="edit-figures">{t('claim.figures')}</h3>
      <ul className="edit-items">
        {figures.map(({ printed }, at) => {
          const path = `quantities.${at}`
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a figure is its place
            <li key={at}>
              <div className="edit-row">
                <TextOf form={form} path={`${path}.printed`} label={t('edit.printed')} />
                <TextOf form={form} path={`${path}.unit`} label={t('edit.unit')} what={t('edit.unit-what')} />
              </div>
              <div className="edit-row">
                <NumberOf form={form} path={`${path}.min`} label={t('edit.min')} optional />
                <NumberOf form={form} path={`${path}.max`} label={t('edit.max')} optional />
                <ChoiceOf
                  form={form}
                  path={`${path}.open`}
                  label={t('edit.open')}
                  options={openOptions()}
                  none={t('edit.open-none')}
                />
              </div>
              <div className="edit-row">
                <ChoiceOf
                  form={form}
                  path={`${path}.state`}
                  label={t('edit.state')}
                  options={stateOptions()}
                  none={t('edit.none')}
                />
                <ChoiceOf
                  form={form}
                  path={`${path}.side`}
                  label={t('edit.figure-side')}
                  options={sideOptions(desk.raw)}
                  none={t('edit.none')}
                />
                <ChoiceOf
                  form={form}
                  path={`${path}.place`}
                  label={t('edit.figure-place')}
                  options={placeOptions(desk.raw)}
                  none={t('edit.none')}
                />
              </div>
              {form.problems.some(({ field }) => field === path) && (
                <p className="edit-against">{wordsOf(form, path).join(' ')}</p>
              )}
              <button
                type="button"
                className="button"
                aria-label={t('edit.remove-name', { name: printed })}
                onClick={() => form.set(figures.length === 1 ? 'quantities' : path, undefined)}
              >
                {t('edit.remove')}
              </button>
            </li>
          )
        })}
      </ul>
      {isAdding ? (
        <SmallForm
          fields={[
            { name: 'printed', label: t('edit.printed') },
            { name: 'unit', label: t('edit.unit'), what: t('edit.unit-what'), initial: 'people' },
          ]}
          submit={t('edit.figure-add')}
          onSubmit={({ printed, unit }) => {
            const against = form.change((before) => ({
              ...before,
              quantities: [...(before.quantities ?? []), { printed: printed ?? '', unit: unit ?? '' }],
            }))
            if (against.length === 0) setIsAdding(false)
            return against
          }}
          onCancel={() => setIsAdding(false)}
        />
      ) : (
        <button type="button" className="button" data-add-figure onClick={() => setIsAdding(true)}>
          {t('edit.figure-add')}
        </button>
      )}
    </section>
  )
}
