import { app } from './en/app'
import type { claim } from './en/claim'
import { claims } from './en/claims'
import { common } from './en/common'
import type { compare } from './en/compare'
import type { coverage } from './en/coverage'
import type { edit } from './en/edit'

import { filters } from './en/filters'
import type { guide } from './en/guide'
import type { keys } from './en/keys'
import type { lesson } from './en/lesson'
import type { map } from './en/map'
import type { mapPanels } from './en/map-panels'
import type { news } from './en/news'
import type { notes } from './en/notes'
import type { own } from './en/own'
import type { present } from './en/present'
import type { read } from './en/read'
import type { take } from './en/take'
import type { timeline } from './en/timeline'
import type { timelineMore } from './en/timeline-more'
import type { told } from './en/told'
import type { tools } from './en/tools'

/** What the first screen's list needs; `words/` adds the rest with the parts of the page that arrive later. */
export const messages = { ...common, ...app, ...claims, ...filters }

export type MessageId =
  | keyof typeof messages
  | keyof typeof claim
  | keyof typeof coverage
  | keyof typeof compare
  | keyof typeof edit
  | keyof typeof guide
  | keyof typeof keys
  | keyof typeof map
  | keyof typeof lesson
  | keyof typeof mapPanels
  | keyof typeof news
  | keyof typeof notes
  | keyof typeof own
  | keyof typeof present
  | keyof typeof read
  | keyof typeof take
  | keyof typeof timeline
  | keyof typeof timelineMore
  | keyof typeof told
  | keyof typeof tools
