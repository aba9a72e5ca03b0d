import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { ExplorerModel } from '@/app/use-explorer-model'
import type { ClaimIndex } from '@/domain/claim-index'
import { isoOf } from '@/domain/span'
import { t } from '@/i18n/text'
import { captionOf } from './caption'
import { Handout } from './handout'
import { inLight } from './in-light'
import { asPng, PICTURES, type PictureKind, pictureOf } from './picture'
import { saveFile } from './save-file'
import { TakeRow } from './take-row'

type TakePicturesProps = { index: ClaimIndex; model: ExplorerModel; link: string }

/** Map and timeline as pictures, and the whole view on paper. */
export function TakePictures({ index, model, link }: TakePicturesProps) {
  const [said, setSaid] = useState('')
  const [pictures, setPictures] = useState<Record<PictureKind, string | null> | null>(null)
  const caption = captionOf(index, model, link)

  const save = async (kind: PictureKind) => {
    setSaid(t('take.drawing'))
    try {
      const name = `claim-atlas-${kind}-${isoOf(model.from)}.png`
      saveFile(name, await asPng(await inLight(() => pictureOf(kind, caption))))
      setSaid(t('take.saved', { name }))
    } catch (error) {
      setSaid(reason(error))
    }
  }
  const print = async () => {
    setSaid(t('take.drawing'))
    // Without one of them the handout says so; the rest prints all the same.
    const draw = (kind: PictureKind) =>
      // The caption stands once, at the head.
      pictureOf(kind, null).then(
        (canvas) => canvas.toDataURL('image/png'),
        () => null,
      )
    const [map, timeline] = await inLight(async () => [await draw('map'), await draw('timeline')])
    setPictures({ map: map ?? null, timeline: timeline ?? null })
    setSaid('')
  }
  return (
    <section aria-labelledby="take-pictures">
      <h3 id="take-pictures">{t('take.pictures')}</h3>
      <ul className="take-files">
        {PICTURES.map((kind) => (
          <TakeRow
            key={kind}
            action={t('take.save')}
            name={t(`take.png-${kind}`)}
            what={t('take.png-what')}
            onTake={() => save(kind)}
          />
        ))}
        <TakeRow
          action={t('take.print')}
          name={t('take.handout')}
          what={t('take.handout-what')}
          onTake={print}
        />
      </ul>
      <p role="status" className="take-said">
        {said}
      </p>
      {pictures &&
        createPortal(
          <Handout
            index={index}
            model={model}
            caption={caption}
            pictures={pictures}
            onPrinted={() => setPictures(null)}
          />,
          document.body,
        )}
    </section>
  )
}

function reason(error: unknown): string {
  return t('take.no-picture', { reason: error instanceof Error ? error.message : String(error) })
}
