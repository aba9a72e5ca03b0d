import type { FocusEvent, KeyboardEvent, ReactNode } from 'react'
import { t } from '@/i18n/text'

/** On a phone: what the header has no room for, over the page. It covers nothing that the focus goes on to. */
export function HeaderMenu({ children }: { children: ReactNode }) {
  return (
    <details
      className="header-menu"
      onBlur={closeBehind}
      onKeyDown={leave}
      onChange={({ currentTarget, target }) => {
        // By keyboard each arrow chooses, on the way to what is wanted.
        if (!(target instanceof Element && target.matches(':focus-visible'))) close(currentTarget)
      }}
    >
      <summary className="button">{t('header.menu')}</summary>
      <div>{children}</div>
    </details>
  )
}

function close(menu: HTMLElement): void {
  menu.removeAttribute('open')
}

function closeBehind({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  // A sheet gives the focus back to what opened it.
  if (!(relatedTarget instanceof Element) || relatedTarget.closest('dialog')) return
  if (!currentTarget.contains(relatedTarget)) close(currentTarget)
}

function leave(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.hasAttribute('open')) return
  event.preventDefault()
  close(event.currentTarget)
  event.currentTarget.querySelector('summary')?.focus()
}
