import { useState } from 'react'
import { embedCode, isReachable } from '@/app/embed-code'
import { t } from '@/i18n/text'
import { CopyButton } from './copy-button'
import { QrCode } from './qr-code'

type TakeLinkProps = { link: string; title: string }

/** The link; where others can reach it also as a code to scan and as a frame for another page. */
export function TakeLink({ link, title }: TakeLinkProps) {
  const [isLarge, setLarge] = useState(false)
  return (
    <section aria-labelledby="take-link">
      <h3 id="take-link">{t('take.link')}</h3>
      <p>{t('take.link-what')}</p>
      <input readOnly aria-label={t('take.link')} value={link} onFocus={(event) => event.target.select()} />
      <CopyButton text={link} label={t('take.link-copy')} />
      {isReachable(location) ? (
        <>
          <p>
            <button
              type="button"
              className="button"
              aria-expanded={isLarge}
              onClick={() => setLarge(!isLarge)}
            >
              {t('take.qr-show')}
            </button>
          </p>
          {isLarge && <QrCode link={link} />}
          <h4>{t('take.embed')}</h4>
          <p>{t('take.embed-what')}</p>
          <textarea readOnly rows={3} aria-label={t('take.embed')} value={embedCode(link, title)} />
          <CopyButton text={embedCode(link, title)} label={t('take.embed-copy')} />
        </>
      ) : (
        <p className="take-note">{t(location.protocol === 'file:' ? 'take.local-file' : 'take.local')}</p>
      )}
    </section>
  )
}
