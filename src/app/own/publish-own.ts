import { ownSource } from '@/app/publish/own-source'
import { saveFile } from '@/app/take/save-file'
import { printOwn } from '@/collection/open/print-own'
import { withCollection } from '@/collection/publish/with-collection'
import { openOwn } from './own-actions'

/** Saves one HTML file with the open collection inside, and says its name. Rejects with a PublishError. */
export async function publish(): Promise<string> {
  const file = openOwn()
  if (!file) throw new Error('No collection of one’s own is open.')
  const { id, title } = file.raw.collection
  const page = withCollection(await ownSource(), printOwn(file), title)
  const name = `claim-atlas-${id}.html`
  saveFile(name, new Blob([page], { type: 'text/html;charset=utf-8' }))
  return name
}
