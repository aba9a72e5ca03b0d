import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { RawClaim } from '@/collection/schema-claim'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { ActorChoice } from './actor-choice'
import { CheckOf, ChoiceOf, TextOf } from './fields'
import { focusSoon } from './focus-soon'
import { MoveRow } from './move-row'
import { effectOptions } from './options'
import { type RecordForm, wordsOf } from './record-form'
import { nameOf } from './record-title'

type ChainProps = { form: RecordForm<'claims'> }
type Hop = RawClaim['attribution'][number]

/** From whoever says it to the outlet of the article, hand by hand. */
export function ClaimChain({ form }: ChainProps) {
  const { desk, record } = form
  const chain = record.attribution
  const outlet = desk.raw.articles.find(({ id }) => id === record.article)?.outlet
  const endsThere = chain.at(-1)?.actor === outlet
  // The outlet stays where it is.
  const free = endsThere ? chain.length - 1 : chain.length
  const put = (make: (chain: readonly Hop[]) => Hop[]) =>
    form.change((before) => ({ ...before, attribution: make(before.attribution) }))
  const add = (actor: Id) => {
    put((before) => before.toSpliced(free, 0, { actor, verb: t('edit.new-verb'), hedges: [] }))
    desk.say(t('edit.chain-added', { name: nameOf(desk.now(), actor) }))
    focusSoon(`[data-hop="${free}"] [data-field="attribution.${free}.verb"]`)
  }
  const move = (from: number, to: number) => {
    const step = to < from ? -1 : 1
    flushSync(() =>
      put((before) => {
        const [hop] = before.slice(from, from + 1)
        return hop ? before.toSpliced(from, 1).toSpliced(to, 0, hop) : [...before]
      }),
    )
    focusSoon(`[data-hop="${to}"] [data-move="${step}"]`)
    desk.say(t('edit.chain-moved', { name: nameOf(desk.now(), chain[from]?.actor), at: to + 1 }))
  }
  const remove = (at: number) => {
    put((before) => before.toSpliced(at, 1))
    desk.say(t('edit.chain-removed', { name: nameOf(desk.now(), chain[at]?.actor) }))
    focusSoon('[data-chain]')
  }
  return (
    <section aria-labelledby="edit-chain">
      <h3 id="edit-chain" tabIndex={-1} data-chain>
        {t('edit.chain')}
      </h3>
      <p className="edit-note">{t('edit.chain-what')}</p>
      <ol className="edit-items">
        {chain.map((hop, at) => (
          <HopFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a hop is its place in the chain
            key={at}
            form={form}
            hop={hop}
            at={at}
            free={free}
            isAlone={chain.length === 1}
            onMove={(to) => move(at, to)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      {wordsOf(form, 'attribution').map((words) => (
        <p key={words} className="edit-against">
          {words}
        </p>
      ))}
      {!endsThere && outlet !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() =>
            put((before) => [...before, { actor: outlet, verb: t('edit.new-outlet-verb'), hedges: [] }])
          }
        >
          {t('edit.chain-end', { outlet: nameOf(desk.raw, outlet) })}
        </button>
      )}
      <ActorChoice
        desk={desk}
        label={t(free === 0 ? 'edit.chain-add-first' : 'edit.chain-add')}
        onChoose={add}
      />
    </section>
  )
}

type HopFieldsProps = ChainProps & {
  hop: Hop
  at: number
  free: number
  isAlone: boolean
  onMove: (to: number) => void
  onRemove: () => void
}

function HopFields({ form, hop, at, free, isAlone, onMove, onRemove }: HopFieldsProps) {
  const [isChanging, setIsChanging] = useState(false)
  const { desk } = form
  const path = `attribution.${at}`
  const name = nameOf(desk.raw, hop.actor)
  const isFree = at < free
  return (
    <li data-hop={at}>
      <p className="edit-item-head">
        <strong>{name}</strong>
        {!isFree && <span className="edit-note">{t('edit.chain-outlet')}</span>}
        {isFree && (
          <>
            <button
              type="button"
              className="button"
              aria-label={t('edit.change-name', { name })}
              aria-expanded={isChanging}
              onClick={() => setIsChanging(!isChanging)}
            >
              {t('edit.change')}
            </button>
            <MoveRow
              name={name}
              at={at}
              of={free}
              onMove={onMove}
              onRemove={isAlone ? undefined : onRemove}
            />
          </>
        )}
      </p>
      {isChanging && (
        <ActorChoice
          desk={desk}
          label={t('edit.chain-change', { name })}
          onChoose={(actor) => {
            form.set(`${path}.actor`, actor)
            setIsChanging(false)
          }}
        />
      )}
      <TextOf form={form} path={`${path}.verb`} label={t('edit.verb')} />
      {hop.hedges.map((hedge, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a hedge is its place
        <div key={k} className="edit-row">
          <TextOf form={form} path={`${path}.hedges.${k}.printed`} label={t('edit.hedge')} />
          <ChoiceOf
            form={form}
            path={`${path}.hedges.${k}.effect`}
            label={t('edit.effect')}
            options={effectOptions()}
          />
          <button
            type="button"
            className="button"
            aria-label={t('edit.remove-name', { name: hedge.printed })}
            onClick={() => form.set(`${path}.hedges.${k}`, undefined)}
          >
            {t('edit.remove')}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => {
          const k = hop.hedges.length
          form.set(`${path}.hedges.${k}`, { printed: t('edit.new-hedge'), effect: 'weakens' })
          focusSoon(`[data-field="${path}.hedges.${k}.printed"]`)
        }}
      >
        {t('edit.hedge-add')}
      </button>
      {at === 0 && <CheckOf form={form} path={`${path}.witness`} label={t('edit.witness', { name })} />}
    </li>
  )
}
