import { printLink } from '@/domain/view-link'
import { viewStore } from './view-store'

/** The address of a view, for a window of its own: what a reader takes along leads out of the frame. */
export function addressOutside(view = viewStore.getState().view): string {
  const link = printLink({ ...view, embed: false })
  return `${location.href.split('#')[0]}${link && `#${link}`}`
}
