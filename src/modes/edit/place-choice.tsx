import { newPlace } from '@/collection/edit/new-records'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import type { Desk } from './desk'
import { newWords } from './new-words'
import { placePicks } from './options'
import { PickRecord } from './pick-record'
import { problemWords } from './problem-words'

type PlaceChoiceProps = {
  desk: Desk
  label: string
  /** Places that make no sense here. */
  without?: ReadonlySet<Id>
  onChoose: (id: Id) => void
}

/** A place that is there, or a new one by its name, which can be put on the map afterwards. */
export function PlaceChoice({ desk, label, without, onChoose }: PlaceChoiceProps) {
  const make = (name: string) => {
    const place = newPlace(desk.now(), { name }, newWords())
    const against = desk.add({ part: 'places', record: place })
    if (against.length > 0) return desk.say(against.map(problemWords).join(' '))
    desk.say(t('edit.place-made', { name }))
    onChoose(place.id)
  }
  const options = placePicks(desk.raw).filter(({ id }) => !without?.has(id))
  return <PickRecord label={label} options={options} onPick={onChoose} onNew={make} />
}
