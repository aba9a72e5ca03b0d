import { useId } from 'react'
import { readCoordinates } from '@/collection/open/sheets/coordinates'
import type { LonLat } from '@/domain/collection'
import { t } from '@/i18n/text'
import { Field } from './field'
import { NumberOf } from './fields'
import { focusSoon } from './focus-soon'
import { type RecordForm, wordsOf } from './record-form'
import { answerOf, useTyped } from './use-typed'

/** How far off a point may be until somebody says, in kilometres. */
const FIRST_RADIUS = 5
const WIDEST = 100

/** Where a place lies: by a click on the map, its middle, or typed; and how far off that may honestly be. */
export function PlacePoint({ form }: { form: RecordForm<'places'> }) {
  const { desk, record } = form
  const { picking } = desk
  const put = (point: LonLat | null) =>
    form.change((before) => {
      if (!point) return { ...before, geometry: null, radiusKm: null }
      const coordinates = rounded(point)
      const precision = before.precision === 'unknown' ? 'settlement' : before.precision
      return {
        ...before,
        geometry: { type: 'Point', coordinates },
        radiusKm: before.radiusKm ?? FIRST_RADIUS,
        precision,
      }
    }, 'point')
  const place = (point: LonLat) => {
    const against = put(point)
    desk.endRun()
    desk.say(against.length > 0 ? against.join(' ') : t('edit.point-put', { at: pointWords(rounded(point)) }))
    focusSoon('[data-field="geometry.coordinates"]')
  }
  const stop = () => {
    picking.stop()
    focusSoon('[data-pick]')
  }
  const begin = () => {
    picking.start((point) => {
      picking.stop()
      place(point)
    })
    desk.say(t('edit.point-click'))
    focusSoon('[data-pick-middle]')
  }
  const takeMiddle = () => {
    const middle = picking.middle()
    picking.stop()
    if (middle) place(middle)
  }
  const point = record.geometry?.coordinates ?? null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shortcut to the button within
    <div
      className="edit-inner"
      data-field="geometry"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !picking.isOn) return
        event.preventDefault()
        event.stopPropagation()
        stop()
      }}
    >
      <h3>{t('edit.point')}</h3>
      {picking.isOn ? (
        <>
          <p className="edit-against">{t('edit.point-click')}</p>
          <p className="edit-actions">
            <button type="button" className="button" data-pick-middle onClick={takeMiddle}>
              {t('edit.point-middle')}
            </button>
            <button type="button" className="button" onClick={stop}>
              {t('edit.cancel')}
            </button>
          </p>
        </>
      ) : (
        <p className="edit-actions">
          <button type="button" className="button" data-pick onClick={begin}>
            {t(point ? 'edit.point-move' : 'edit.point-pick')}
          </button>
          {point && (
            <button
              type="button"
              className="button"
              onClick={() => {
                put(null)
                desk.endRun()
                focusSoon('[data-pick]')
              }}
            >
              {t('edit.point-remove')}
            </button>
          )}
        </p>
      )}
      <TypedPoint form={form} put={put} />
      {point && <Radius form={form} />}
    </div>
  )
}

type TypedPointProps = { form: RecordForm<'places'>; put: (point: LonLat | null) => readonly string[] }

function TypedPoint({ form, put }: TypedPointProps) {
  const { geometry } = form.record
  const stored = geometry ? pointWords(geometry.coordinates) : ''
  const typed = useTyped(form.desk, t('edit.coordinates'), stored, (text) => {
    if (text.trim() === '') return answerOf('', put(null))
    const read = readCoordinates(text)
    if (!('point' in read)) return { against: [t('edit.fault-coordinates-typed')] }
    return answerOf(pointWords(rounded(read.point)), put(read.point))
  })
  return (
    <Field
      name="geometry.coordinates"
      label={t('edit.coordinates')}
      what={t('edit.coordinates-what')}
      typed={typed}
      stands={stored}
      notes={wordsOf(form, 'geometry')}
    >
      {(control) => (
        <input
          type="text"
          inputMode="text"
          {...control}
          value={typed.shown}
          onChange={(event) => typed.type(event.target.value)}
        />
      )}
    </Field>
  )
}

function Radius({ form }: { form: RecordForm<'places'> }) {
  const id = useId()
  const { record, desk } = form
  const km = record.radiusKm ?? 0
  return (
    <div className="edit-row">
      <div className="edit-field">
        <label htmlFor={id}>{t('edit.radius-range')}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={WIDEST}
          step={km < 10 ? 0.5 : 1}
          value={Math.min(WIDEST, km)}
          aria-valuetext={t('edit.radius-km', { km })}
          onChange={(event) => form.set('radiusKm', event.target.valueAsNumber, 'radiusKm')}
          onBlur={desk.endRun}
        />
      </div>
      <NumberOf form={form} path="radiusKm" label={t('edit.radius')} />
    </div>
  )
}

/** To a metre. */
function rounded([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5]
}

/** As maps print it: latitude first. */
function pointWords([lon, lat]: LonLat): string {
  return `${lat}, ${lon}`
}
