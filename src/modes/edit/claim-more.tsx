import { useState } from 'react'
import { t } from '@/i18n/text'
import { ChoiceOf, TextOf } from './fields'
import { actorOptions, checkedOptions } from './options'
import type { RecordForm } from './record-form'
import { SmallForm } from './small-form'

type MoreProps = { form: RecordForm<'claims'> }

/** What few claims have: whether the article says that it was checked, and words that are damaged. */
export function ClaimMore({ form }: MoreProps) {
  return (
    <>
      <Checked form={form} />
      <Garbled form={form} />
    </>
  )
}

function Checked({ form }: MoreProps) {
  const { desk, record } = form
  const [isAdding, setIsAdding] = useState(false)
  return (
    <section aria-labelledby="edit-checked">
      <h3 id="edit-checked">{t('edit.checked')}</h3>
      {record.checked ? (
        <>
          <div className="edit-row">
            <ChoiceOf
              form={form}
              path="checked.state"
              label={t('edit.checked-state')}
              options={checkedOptions()}
            />
            <ChoiceOf
              form={form}
              path="checked.by"
              label={t('edit.checked-by')}
              options={actorOptions(desk.raw)}
            />
          </div>
          <TextOf form={form} path="checked.printed" label={t('edit.printed')} />
          <button type="button" className="button" onClick={() => form.set('checked', undefined)}>
            {t('edit.checked-remove')}
          </button>
        </>
      ) : isAdding ? (
        <SmallForm
          fields={[
            { name: 'state', label: t('edit.checked-state'), options: checkedOptions() },
            {
              name: 'by',
              label: t('edit.checked-by'),
              options: actorOptions(desk.raw),
              initial: record.attribution.at(-1)?.actor ?? '',
            },
            { name: 'printed', label: t('edit.printed') },
          ]}
          submit={t('edit.checked-add')}
          onSubmit={({ state, by, printed }) => {
            const against = form.set('checked', { state, by, printed })
            if (against.length === 0) setIsAdding(false)
            return against
          }}
          onCancel={() => setIsAdding(false)}
        />
      ) : (
        <button type="button" className="button" onClick={() => setIsAdding(true)}>
          {t('edit.checked-add')}
        </button>
      )}
    </section>
  )
}

function Garbled({ form }: MoreProps) {
  const [isAdding, setIsAdding] = useState(false)
  return (
    <section aria-labelledby="edit-garbled">
      <h3 id="edit-garbled">{t('edit.garbled')}</h3>
      {form.record.garbled ? (
        <>
          <TextOf form={form} path="garbled.printed" label={t('edit.printed')} />
          <TextOf form={form} path="garbled.likely" label={t('edit.likely')} />
          <TextOf form={form} path="garbled.why" label={t('edit.why-garbled')} rows={2} />
          <button type="button" className="button" onClick={() => form.set('garbled', undefined)}>
            {t('edit.garbled-remove')}
          </button>
        </>
      ) : isAdding ? (
        <SmallForm
          fields={[
            { name: 'printed', label: t('edit.printed') },
            { name: 'likely', label: t('edit.likely') },
            { name: 'why', label: t('edit.why-garbled'), rows: 2 },
          ]}
          submit={t('edit.garbled-add')}
          onSubmit={({ printed, likely, why }) => {
            const against = form.set('garbled', { printed, likely, why })
            if (against.length === 0) setIsAdding(false)
            return against
          }}
          onCancel={() => setIsAdding(false)}
        />
      ) : (
        <button type="button" className="button" onClick={() => setIsAdding(true)}>
          {t('edit.garbled-add')}
        </button>
      )}
    </section>
  )
}
