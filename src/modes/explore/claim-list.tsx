import { Fragment, type ReactNode } from 'react'
import type { Id } from '@/domain/collection'
import type { ListEntry, ListGroup } from '@/domain/list-order'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { Chunk, chunksOf, MOST_WHOLE_ROWS } from '@/ui/chunk'
import type { DrawOption } from './ladder'
import { OptionGroup } from './option-group'
import './claim-list.css'

type ClaimListProps = {
  groups: readonly ListGroup[]
  option: DrawOption
  /** The claim whose row is the tab stop. */
  active: Id | null | undefined
}

/** Pixels of a row of one line and of one of two, evenly met. */
const ROW_HEIGHT = 62

/** Every listed claim that the ladder or thread leaves out. */
export function ClaimList({ groups, option, active }: ClaimListProps) {
  const rows = groups.reduce((total, { entries }) => total + entries.length, 0)
  const draw = (entries: readonly ListEntry[]) => entries.map((entry) => drawEntry(entry, option))
  let at = 0
  return (
    <div className="claim-list" role="presentation">
      {groups.map((group) => {
        const title = titleOf(group)
        return (
          <OptionGroup key={group.entries[0]?.claim.id ?? title} label={title} className="claim-list-group">
            <div className="claim-list-title" aria-hidden="true">
              {title}
            </div>
            {rows <= MOST_WHOLE_ROWS
              ? draw(group.entries)
              : chunksOf(group.entries).map((entries) => {
                  const isFirst = at === 0
                  at += entries.length
                  return (
                    <Chunk
                      key={entries[0]?.claim.id}
                      estimate={entries.length * ROW_HEIGHT}
                      isFirst={isFirst}
                      isHeld={entries.some((entry) => hasRow(entry, active))}
                    >
                      {() => draw(entries)}
                    </Chunk>
                  )
                })}
          </OptionGroup>
        )
      })}
    </div>
  )
}

function drawEntry({ claim, echoes, opposed }: ListEntry, option: DrawOption): ReactNode {
  return (
    <Fragment key={claim.id}>
      {option(claim, { layout: 'list', opposed, echoes: echoes.length })}
      {echoes.map((echo) => option(echo, { layout: 'list', echo: true }))}
    </Fragment>
  )
}

function hasRow({ claim, echoes }: ListEntry, id: Id | null | undefined): boolean {
  return claim.id === id || echoes.some((echo) => echo.id === id)
}

function titleOf({ of }: ListGroup): string {
  if (of === 'contested') return t('claims.group-contested')
  return of === 'quiet' ? t('claims.group-quiet') : formatDating(of, 'year')
}
