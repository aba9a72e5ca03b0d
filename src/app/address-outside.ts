import type { View } from '@/domain/view'
import { printLink } from '@/domain/view-link'

/** The address of what is shown, for a window of its own. */
export function addressOutside(view: View): string {
  const link = printLink({ ...view, embed: false })
  return `${location.href.split('#')[0]}${link && `#${link}`}`
}
