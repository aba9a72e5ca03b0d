import { useState } from 'react'
import { newActor, newSide } from '@/collection/edit/new-records'
import type { Put } from '@/collection/edit/with-record'
import type { RawActor } from '@/collection/schema-cast'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import type { Desk } from './desk'
import { newWords } from './new-words'
import { actorKindOptions, actorPicks, sideOptions } from './options'
import { PickRecord } from './pick-record'
import { problemWords } from './problem-words'
import { SmallForm } from './small-form'

type ActorChoiceProps = {
  desk: Desk
  label: string
  /** What a new one probably is. */
  kind?: RawActor['kind']
  onChoose: (id: Id) => void
}

/** A speaker who is there, or a new one with the group of voices that it belongs to. */
export function ActorChoice({ desk, label, kind = 'person', onChoose }: ActorChoiceProps) {
  const [name, setName] = useState<string | null>(null)
  if (name === null)
    return (
      <PickRecord
        label={label}
        options={actorPicks(desk.raw)}
        onPick={onChoose}
        onNew={(typed) => setName(typed)}
      />
    )
  return (
    <NewActor
      desk={desk}
      name={name}
      kind={kind}
      onMade={(id) => {
        setName(null)
        onChoose(id)
      }}
      onCancel={() => setName(null)}
    />
  )
}

type NewActorProps = {
  desk: Desk
  name?: string
  kind?: RawActor['kind']
  onMade: (id: Id) => void
  onCancel?: () => void
}

/** No id has a space. */
const NEW_SIDE = 'new side'

export function NewActor({ desk, name = '', kind = 'person', onMade, onCancel }: NewActorProps) {
  const { raw } = desk
  // An outlet most likely stands with the other outlets.
  const likely = raw.actors.find((actor) => actor.kind === kind)?.side ?? raw.sides[0]?.id ?? NEW_SIDE
  const isFull = raw.sides.length >= 7
  const make = (values: Readonly<Record<string, string>>): readonly string[] => {
    const now = desk.now()
    const puts: Put[] = []
    let side = values.side ?? ''
    if (side === NEW_SIDE) {
      const made = newSide(now, { name: values.group || t('edit.new-side-name') })
      if (!made) return [t('edit.sides-full')]
      puts.push({ part: 'sides', record: made })
      side = made.id
    }
    const role = values.role ? { role: values.role } : {}
    const start = { name: values.name ?? '', side, kind: values.kind as RawActor['kind'], ...role }
    const actor = newActor(now, start, newWords())
    const against = desk.add(...puts, { part: 'actors', record: actor })
    if (against.length === 0) onMade(actor.id)
    return against.map(problemWords)
  }
  return (
    <SmallForm
      fields={[
        { name: 'name', label: t('edit.name'), initial: name },
        { name: 'kind', label: t('edit.actor-kind'), options: actorKindOptions(), initial: kind },
        { name: 'role', label: t('edit.role'), what: t('edit.role-what'), optional: true },
        {
          name: 'side',
          label: t('edit.side'),
          initial: likely,
          options: [...sideOptions(raw), ...(isFull ? [] : [{ value: NEW_SIDE, label: t('edit.side-new') }])],
        },
        ...(isFull ? [] : [{ name: 'group', label: t('edit.side-new-name'), optional: true }]),
      ]}
      submit={t('edit.add-actor')}
      onSubmit={make}
      {...(onCancel && { onCancel })}
    />
  )
}
