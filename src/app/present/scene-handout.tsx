import type { ClaimIndex } from '@/domain/claim-index'
import type { Scene } from '@/domain/collection'
import { asksOf, claimsOfScene, concealedIn } from '@/domain/scene-claims'
import { t } from '@/i18n/text'
import { PaperClaims, PaperSources } from './paper-claims'
import { PaperPage } from './paper-page'
import { PaperPicture } from './paper-picture'
import { WritingLines } from './writing-lines'

/** A scene on one sheet for the pupils: without its notice and its notes, which tell what they are to find. */
export function SceneHandout({ index, scene }: { index: ClaimIndex; scene: Scene }) {
  const claims = claimsOfScene(index, scene)
  const concealed = concealedIn(scene)
  return (
    <PaperPage footer={scene.title} licence={index.collection.licence}>
      <header>
        <p>{scene.title}</p>
        <h1>{scene.question}</h1>
      </header>
      <PaperPicture index={index} scene={scene} claims={claims} concealed={concealed} />
      {claims.length > 0 && <PaperClaims index={index} claims={claims} concealed={concealed} />}
      {scene.tool === 'exit' ? <ExitTicket /> : <Asks scene={scene} />}
      <PaperSources index={index} claims={claims} />
    </PaperPage>
  )
}

const VOTES = ['yes', 'no', 'unsure'] as const

function Asks({ scene }: { scene: Scene }) {
  // The question of the scene is asked, too.
  if (asksOf(scene).length === 0) return <WritingLines />
  return (
    <ul className="paper-asks">
      {asksOf(scene).map((text, i) => (
        <li key={text}>
          <h2>{text}</h2>
          {scene.tool === 'vote' && i === 0 && (
            <p className="paper-votes">
              {VOTES.map((answer) => (
                <span key={answer}>
                  <i /> {t(`tools.${answer}`)}
                </span>
              ))}
            </p>
          )}
          {scene.tool === 'pairs' ? <div className="paper-drawing" /> : <WritingLines />}
        </li>
      ))}
    </ul>
  )
}

/** A sentence with its three gaps, and room for one's own. */
function ExitTicket() {
  return (
    <div className="paper-ticket">
      <p className="paper-frame">
        {framed().map((part, i) => (i % 2 === 0 ? part : <Gap key={part} name={part as GapName} />))}
      </p>
      <p>
        {t('tools.paper-frame-hedges')}: <b>{t('tools.paper-frame-hedges-list')}</b>
      </p>
      <h2>{t('tools.paper-frame-yours')}</h2>
      <WritingLines />
      <h2>{t('tools.paper-frame-change')}</h2>
      <WritingLines />
    </div>
  )
}

const GAPS = ['date', 'source', 'hedge', 'what'] as const
type GapName = (typeof GAPS)[number]

/** The sentence in pieces: words, the name of a gap, words, … */
function framed(): string[] {
  const marked = Object.fromEntries(GAPS.map((name) => [name, `\n${name}\n`]))
  return t('tools.paper-frame', marked).split('\n')
}

/** A gap to fill, with what belongs in it under it. */
function Gap({ name }: { name: GapName }) {
  return (
    <span data-gap={name}>
      <i>&nbsp;</i>
      <small>{t(`tools.paper-frame-${name}`)}</small>
    </span>
  )
}
