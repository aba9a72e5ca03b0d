type CoverageChoiceProps<T extends string> = {
  label: string
  values: readonly T[]
  chosen: T
  nameOf: (value: T) => string
  onChoose: (value: T) => void
}

/** What the rows, or the columns, are: one of a few, as pressed buttons. */
export function CoverageChoice<T extends string>(props: CoverageChoiceProps<T>) {
  const { label, values, chosen, nameOf, onChoose } = props
  return (
    <fieldset className="coverage-choice" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          className="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {nameOf(value)}
        </button>
      ))}
    </fieldset>
  )
}
