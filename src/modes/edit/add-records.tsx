import { useState } from 'react'
import { newPlace, newRelation, newSide, newTopic } from '@/collection/edit/new-records'
import type { Put } from '@/collection/edit/with-record'
import type { RawPlace } from '@/collection/schema-cast'
import type { RawRelation } from '@/collection/schema-talk'
import type { Id, RelationType } from '@/domain/collection'
import { t } from '@/i18n/text'
import type { Desk } from './desk'
import { newWords } from './new-words'
import { claimPicks, placeKindOptions } from './options'
import { PickRecord } from './pick-record'
import { problemWords } from './problem-words'
import { claimTitle } from './record-title'
import { SmallForm } from './small-form'

type AddProps = { desk: Desk; onMade: (id: Id) => void; onCancel: () => void }

/** Adds it and opens it; returns what speaks against it. */
function add({ desk, onMade }: AddProps, put: Put): readonly string[] {
  const against = desk.add(put)
  if (against.length === 0) onMade(put.record.id)
  return against.map(problemWords)
}

export function AddPlace(props: AddProps) {
  return (
    <SmallForm
      fields={[
        { name: 'name', label: t('edit.name') },
        { name: 'kind', label: t('edit.place-kind'), options: placeKindOptions() },
      ]}
      submit={t('edit.add-places')}
      onCancel={props.onCancel}
      onSubmit={({ name = '', kind }) => {
        const place = newPlace(props.desk.now(), { name }, newWords())
        return add(props, { part: 'places', record: { ...place, kind: kind as RawPlace['kind'] } })
      }}
    />
  )
}

export function AddSide(props: AddProps) {
  return (
    <SmallForm
      fields={[
        { name: 'name', label: t('edit.name') },
        { name: 'description', label: t('edit.side-description'), optional: true },
      ]}
      submit={t('edit.add-sides')}
      onCancel={props.onCancel}
      onSubmit={({ name = '', description }) => {
        const side = newSide(props.desk.now(), { name, ...(description && { description }) })
        return side ? add(props, { part: 'sides', record: side }) : [t('edit.sides-full')]
      }}
    />
  )
}

export function AddTopic(props: AddProps) {
  return (
    <SmallForm
      fields={[
        { name: 'title', label: t('edit.topic-title') },
        { name: 'question', label: t('edit.topic-question'), what: t('edit.topic-question-what') },
      ]}
      submit={t('edit.add-topics')}
      onCancel={props.onCancel}
      onSubmit={({ title = '', question = '' }) =>
        add(props, { part: 'topics', record: newTopic(props.desk.now(), { title, question }) })
      }
    />
  )
}

const TYPES: readonly RelationType[] = [
  'denies',
  'contradicts',
  'qualifies',
  'supports',
  'repeats',
  'updates',
]

export function AddRelation(props: AddProps) {
  const { desk } = props
  const [from, setFrom] = useState<Id | null>(null)
  const [to, setTo] = useState<Id | null>(null)
  const picks = claimPicks(desk.raw)
  return (
    <SmallForm
      fields={[
        {
          name: 'type',
          label: t('edit.relation-type'),
          options: TYPES.map((type) => ({ value: type, label: t(`relation.${type}`) })),
          initial: 'contradicts',
        },
        { name: 'why', label: t('edit.why-relation'), rows: 2 },
      ]}
      submit={t('edit.add-relations')}
      onCancel={props.onCancel}
      onSubmit={({ type, why = '' }) => {
        if (!from || !to) return [t('edit.relation-needs-two')]
        const start = { from, to, type: type as RawRelation['type'], why }
        return add(props, { part: 'relations', record: newRelation(desk.now(), start, newWords()) })
      }}
    >
      <Chosen desk={desk} id={from} onChange={() => setFrom(null)}>
        <PickRecord label={t('edit.relation-from')} options={picks} onPick={setFrom} />
      </Chosen>
      <Chosen desk={desk} id={to} onChange={() => setTo(null)}>
        <PickRecord
          label={t('edit.relation-to')}
          options={picks.filter(({ id }) => id !== from)}
          onPick={setTo}
        />
      </Chosen>
    </SmallForm>
  )
}

type ChosenProps = { desk: Desk; id: Id | null; onChange: () => void; children: React.ReactNode }

/** The claim that was picked, and the way to another. */
function Chosen({ desk, id, onChange, children }: ChosenProps) {
  if (id === null) return children
  return (
    <p>
      {claimTitle(desk.raw, id)}{' '}
      <button type="button" className="button" onClick={onChange}>
        {t('edit.change')}
      </button>
    </p>
  )
}
