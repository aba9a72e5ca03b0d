import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { kickerOf, type StageState } from '@/domain/stage'
import { stageLadder } from '@/domain/stage-ladder'
import { statementsOf } from '@/domain/stage-statements'
import { t } from '@/i18n/text'
import { StageAttribution } from './stage-attribution'
import { StageOpponents } from './stage-opponents'
import { StageRailWords } from './stage-rail-words'
import './stage-statement.css'

type StageStatementProps = { index: ClaimIndex; stage: StageState }

/** What is on now: a statement whose speaker is to be guessed or is told, a question, or how two of them stand. */
export function StageStatement({ index, stage }: StageStatementProps) {
  const content = contentOf(index, stage)
  return (
    <section className="stage-statement" data-empty={content === null || undefined} data-box>
      {content}
    </section>
  )
}

function contentOf(index: ClaimIndex, stage: StageState) {
  const { focus, scene } = stage
  const { now } = statementsOf(index, stage)
  const kicker = kickerOf(stage)
  switch (focus.kind) {
    case 'opening':
      return scene.layout === 'ladder' ? <p className="stage-key">{asKey()}</p> : null
    case 'voices':
      // Told voices of two windows stand in their windows.
      if (scene.layout === 'two-windows' && !focus.concealed) return null
      return focus.concealed ? (
        <Hidden texts={now.map(({ text }) => text)} question={focus.text ?? whoWords(scene.layout)} />
      ) : (
        <>
          <h2 className="visually-hidden">{t('present.now')}</h2>
          {kicker && <p className="stage-kicker">{kicker}</p>}
          <Claims index={index} claims={now} />
        </>
      )
    case 'ask':
      return (
        <>
          <h2 className="stage-ask">{focus.text}</h2>
          {now.length > 0 && <Claims index={index} claims={now} smaller />}
        </>
      )
    case 'rail': {
      const ladder = stageLadder(index, stage)
      return (
        <>
          {focus.text && <h2 className="stage-ask">{focus.text}</h2>}
          {ladder && <StageRailWords index={index} ladder={ladder} />}
        </>
      )
    }
    case 'opponents':
      return <StageOpponents index={index} stage={stage} claims={now} text={focus.text} />
  }
}

/** Only words: nothing that stands here may come from anything else that the claim has. */
function Hidden({ texts, question }: { texts: readonly string[]; question: string }) {
  return (
    <>
      <h2 className="visually-hidden">{t('present.hidden')}</h2>
      <ul className="stage-claims">
        {texts.map((text) => (
          <li key={text}>
            <blockquote className="stage-claim-text">{text}</blockquote>
          </li>
        ))}
      </ul>
      <p className="stage-who">{question}</p>
    </>
  )
}

type ClaimsProps = { index: ClaimIndex; claims: readonly Claim[]; smaller?: boolean }

function Claims({ index, claims, smaller = false }: ClaimsProps) {
  return (
    <ul className="stage-claims" data-smaller={smaller || undefined}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <blockquote className="stage-claim-text">{claim.text}</blockquote>
          <StageAttribution index={index} claim={claim} brief={claims.length > 1} />
        </li>
      ))}
    </ul>
  )
}

function whoWords(layout: StageState['scene']['layout']): string {
  return t(layout === 'ladder' ? 'present.who-where' : 'present.who')
}

function asKey(): string {
  return `${t('present.key-scale')} ${t('present.key-bars')}`
}
