import { Fragment } from 'react'
import type { ListGroup } from '@/domain/list-order'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import type { DrawOption } from './ladder'
import { OptionGroup } from './option-group'
import './claim-list.css'

type ClaimListProps = { groups: readonly ListGroup[]; option: DrawOption }

/** Every listed claim that the ladder or thread leaves out. */
export function ClaimList({ groups, option }: ClaimListProps) {
  return (
    <div className="claim-list" role="presentation">
      {groups.map((group) => {
        const title = titleOf(group)
        return (
          <OptionGroup key={group.entries[0]?.claim.id ?? title} label={title} className="claim-list-group">
            <div className="claim-list-title" aria-hidden="true">
              {title}
            </div>
            {group.entries.map(({ claim, echoes, opposed }) => (
              <Fragment key={claim.id}>
                {option(claim, { layout: 'list', opposed, echoes: echoes.length })}
                {echoes.map((echo) => option(echo, { layout: 'list', echo: true }))}
              </Fragment>
            ))}
          </OptionGroup>
        )
      })}
    </div>
  )
}

function titleOf({ of }: ListGroup): string {
  if (of === 'contested') return t('claims.group-contested')
  return of === 'quiet' ? t('claims.group-quiet') : formatDating(of, 'year')
}
