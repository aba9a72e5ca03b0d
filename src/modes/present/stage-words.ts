import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import type { StageState } from '@/domain/stage'
import { stageLadder } from '@/domain/stage-ladder'
import { statementsOf } from '@/domain/stage-statements'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { voiceName } from '@/ui/voice-words'

/** What came on with the last press, for those who hear it. It hides what the screen hides. */
export function stageWords(index: ClaimIndex, stage: StageState): string {
  const { focus, scene } = stage
  const { now } = statementsOf(index, stage)
  const texts = now.map(({ text }) => text).join(' ')
  switch (focus.kind) {
    case 'opening':
      return scene.question
    case 'voices':
      if (focus.concealed)
        return `${texts} ${focus.text ?? t(scene.layout === 'ladder' ? 'present.who-where' : 'present.who')}`
      return now.map((claim) => toldWords(index, stage, claim)).join(' ')
    case 'ask':
      return `${focus.text} ${texts}`.trim()
    case 'rail':
      return focus.text ?? t('present.rail')
    case 'opponents':
      return focus.text ?? t('present.opponents')
  }
}

function toldWords(index: ClaimIndex, stage: StageState, claim: Claim): string {
  const voice = voiceName(index, claim)
  const said = t('present.told', { voice, date: formatDating(claim.said), text: claim.text })
  const rung = stage.scene.layout === 'ladder' ? rungOf(index, stage, claim.id) : undefined
  return rung === undefined ? said : `${said} ${t('present.on-scale', { rung })}`
}

function rungOf(index: ClaimIndex, stage: StageState, id: Id): string | undefined {
  const rungs = stageLadder(index, stage)?.rungs ?? []
  return rungs.find(({ rung }) => rung.claims.includes(id))?.rung.label
}
