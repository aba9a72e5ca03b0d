import { useState } from 'react'
import type { Cut } from '@/collection/edit/edited'
import type { User } from '@/collection/edit/references'
import { type Replaceable, replaceRecord, withoutRecord } from '@/collection/edit/with-record'
import type { ListName } from '@/collection/schema'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { type Desk, recordOf } from './desk'
import { actorPicks, articleOptions, placePicks, sideOptions } from './options'
import { type Pickable, PickRecord } from './pick-record'
import { titleOf } from './record-title'

type RemoveRecordProps = {
  desk: Desk
  part: Exclude<ListName, 'notes' | 'scenes'>
  id: Id
  /** Its form closes. */
  onGone: () => void
}

const SHOWN = 8

/** Deletes a record with what hangs on it; where others need it, names them and offers another in its place. */
export function RemoveRecord({ desk, part, id, onGone }: RemoveRecordProps) {
  const [users, setUsers] = useState<readonly User[]>([])
  const title = () => {
    const record = recordOf(desk.now(), part, id)
    return record ? titleOf(desk.now(), part, record) : id
  }
  const remove = () => {
    const removal = withoutRecord(desk.now(), part, id)
    if (removal.kind === 'used') {
      setUsers(removal.users)
      desk.say(t('edit.used', { n: removal.users.length }))
      return
    }
    const words = t('edit.deleted', { title: title() })
    desk.carry(removal, 'removed', title())
    onGone()
    desk.say([words, cutWords(removal.cut)].filter(Boolean).join(' '))
  }
  const replace = (by: Id) => {
    const edited = replaceRecord(desk.now(), part as Replaceable, id, by)
    const other = recordOf(desk.now(), part, by)
    const words = t('edit.replaced', { title: title(), by: other ? titleOf(desk.now(), part, other) : by })
    desk.carry(edited, 'removed', title())
    onGone()
    desk.say(words)
  }
  // Those that have let go of it meanwhile are no users.
  const left = users.filter((user) => recordOf(desk.raw, user.part, user.id))
  return (
    <div className="edit-remove">
      <button type="button" className="button" data-delete onClick={remove}>
        {t('edit.delete')}
      </button>
      {left.length > 0 && (
        <div className="edit-inner">
          <p className="edit-against">{t('edit.used', { n: left.length })}</p>
          <ul>
            {left.slice(0, SHOWN).map((user) => (
              <li key={`${user.part}/${user.id}`}>
                <button type="button" className="edit-link" onClick={() => desk.open(user.part, user.id)}>
                  {userTitle(desk, user)}
                </button>
              </li>
            ))}
          </ul>
          {left.length > SHOWN && <p className="edit-note">{t('edit.more', { n: left.length - SHOWN })}</p>}
          <PickRecord
            label={t('edit.replace')}
            options={picksOf(desk, part).filter((option) => option.id !== id)}
            onPick={replace}
          />
        </div>
      )}
    </div>
  )
}

function userTitle(desk: Desk, { part, id }: User): string {
  const record = recordOf(desk.raw, part, id)
  return record ? titleOf(desk.raw, part, record) : id
}

function picksOf({ raw }: Desk, part: ListName): Pickable[] {
  if (part === 'actors') return actorPicks(raw)
  if (part === 'places') return placePicks(raw)
  const options = part === 'sides' ? sideOptions(raw) : articleOptions(raw)
  return options.map(({ value, label }) => ({ id: value, name: label }))
}

/** "With it went 2 relations. Changed: 1 question." Empty where nothing hung on it. */
function cutWords(cut: readonly Cut[]): string {
  const count = (part: Cut['part'], how: Cut['how']) =>
    cut.filter((each) => each.part === part && each.how === how).length
  const relations = count('relations', 'removed')
  const topics = count('topics', 'changed')
  const scenes = count('scenes', 'changed')
  return [
    relations > 0 && t('edit.cut-relations', { n: relations }),
    topics > 0 && t('edit.cut-topics', { n: topics }),
    scenes > 0 && t('edit.cut-scenes', { n: scenes }),
  ]
    .filter(Boolean)
    .join(' ')
}
