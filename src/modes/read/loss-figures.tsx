import { type MouseEvent, useMemo } from 'react'
import type { ClaimIndex, Ordinal } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import type { Question } from '@/domain/listed'
import { lossesOf } from '@/domain/quantity-table'
import { t } from '@/i18n/text'
import { SideMark } from '@/ui/side-mark'
import { VoiceMarkOf } from '@/ui/voice-line'
import { speakerName } from '@/ui/voice-words'
import './coverage-table.css'
import './loss-figures.css'

type LossFiguresProps = {
  index: ClaimIndex
  ordinals: readonly Ordinal[]
  question: Question
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
}

/** Who puts a figure on whose losses. Marks stand with who speaks only, never with whose losses. */
export function LossFigures({ index, ordinals, question, onChooseClaim, onLight }: LossFiguresProps) {
  const { columns, rows, bare } = useMemo(
    () => lossesOf(index, ordinals, question),
    [index, ordinals, question],
  )
  const nameOf = (side: Id) => index.sides.get(side)?.name ?? side
  const showFigures = (event: MouseEvent<HTMLElement>, claims: readonly Id[]) => {
    onLight(claims)
    event.currentTarget
      .closest('section')
      ?.querySelector<HTMLElement>(`.figures-table [data-claim-id="${claims[0]}"]`)
      ?.focus()
  }
  return (
    <>
      <p className="coverage-lead">{t('losses.lead')}</p>
      <table className="coverage-table losses-table">
        <caption>{t('losses.caption')}</caption>
        <colgroup />
        <colgroup span={columns.length} />
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('losses.who')}
            </th>
            <th scope="colgroup" colSpan={columns.length}>
              {t('losses.whose')}
            </th>
          </tr>
          <tr>
            {columns.map(({ whose, total }) => (
              <th key={whose} scope="col">
                {whose === null ? t('losses.not-said') : nameOf(whose)}
                <small>{total === 0 ? t('losses.none') : t('count.claims', { n: total })}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ side, cells }) => (
            <tr key={side}>
              <th scope="row">
                <span className="losses-voice">
                  <SideMark slot={index.sides.get(side)?.slot ?? 1} />
                  {nameOf(side)}
                </span>
              </th>
              {cells.map(({ whose, claims }) => (
                <td key={whose} data-shade={Math.min(claims.length, 4)}>
                  {claims.length === 0 ? (
                    <span className="coverage-none">{t('losses.none')}</span>
                  ) : (
                    <button
                      type="button"
                      aria-label={t('losses.cell', {
                        who: nameOf(side),
                        whose:
                          whose === null
                            ? t('losses.cell-not-said')
                            : t('losses.cell-whose', { side: nameOf(whose) }),
                        n: claims.length,
                      })}
                      onClick={(event) => showFigures(event, claims)}
                    >
                      {claims.length}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {bare.length > 0 && (
        <>
          <p className="coverage-note">{t('losses.bare', { n: bare.length })}</p>
          <ul className="losses-bare">
            {bare.map((claim) => (
              <li key={claim.id}>
                <VoiceMarkOf index={index} claim={claim} />
                <span>{speakerName(index, claim)}</span>
                <button type="button" data-claim-id={claim.id} onClick={() => onChooseClaim(claim.id)}>
                  {claim.short}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
