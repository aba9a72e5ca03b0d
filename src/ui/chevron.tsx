import './chevron.css'

/** Says without a word that a row opens; never alone on a line. */
export function Chevron() {
  return (
    <>
      {'\u00a0'}
      <svg className="chevron" width="6" height="10" viewBox="0 0 6 10" aria-hidden="true">
        <path d="M1 1L5 5L1 9" />
      </svg>
    </>
  )
}
