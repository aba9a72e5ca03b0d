import type { ReactNode } from 'react'

type OptionGroupProps = { label: string; className: string; children: ReactNode }

/** A named group of the listbox's options. Whatever in it is no option is drawn `aria-hidden`. */
export function OptionGroup({ label, className, children }: OptionGroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox holds options and groups, no fieldset
    <div role="group" aria-label={label} className={className}>
      {children}
    </div>
  )
}
