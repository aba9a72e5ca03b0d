import { takeFocus } from './focus-soon'

type FormHeadProps = { back: string; onBack: () => void; title: string }

/** The way back, and what the form is of. The focus goes there when it opens. */
export function FormHead({ back, onBack, title }: FormHeadProps) {
  return (
    <>
      <p className="edit-head">
        <button type="button" className="button" data-edit-back onClick={onBack}>
          ‹ {back}
        </button>
      </p>
      <h2 ref={takeFocus} tabIndex={-1}>
        {title}
      </h2>
    </>
  )
}
