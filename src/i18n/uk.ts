import type { MessageId } from './en'
import { app } from './uk/app'
import { claim } from './uk/claim'
import { claims } from './uk/claims'
import { common } from './uk/common'
import { compare } from './uk/compare'
import { coverage } from './uk/coverage'
import { edit } from './uk/edit'
import { filters } from './uk/filters'
import { guide } from './uk/guide'
import { keys } from './uk/keys'
import { lesson } from './uk/lesson'
import { map } from './uk/map'
import { mapPanels } from './uk/map-panels'
import { news } from './uk/news'
import { notes } from './uk/notes'
import { own } from './uk/own'
import { present } from './uk/present'
import { read } from './uk/read'
import { take } from './uk/take'
import { timeline } from './uk/timeline'
import { timelineMore } from './uk/timeline-more'
import { told } from './uk/told'
import { tools } from './uk/tools'

/** One file to fetch: whoever reads Ukrainian needs most of it, and it is small beside the data. */
export const messages: Record<MessageId, string> = {
  ...app,
  ...claim,
  ...claims,
  ...common,
  ...compare,
  ...coverage,
  ...edit,
  ...filters,
  ...guide,
  ...keys,
  ...lesson,
  ...map,
  ...mapPanels,
  ...news,
  ...notes,
  ...own,
  ...present,
  ...read,
  ...take,
  ...timeline,
  ...timelineMore,
  ...told,
  ...tools,
}
