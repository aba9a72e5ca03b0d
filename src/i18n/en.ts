import { app } from './en/app'
import { claim } from './en/claim'
import { claims } from './en/claims'
import { common } from './en/common'
import { map } from './en/map'
import { timeline } from './en/timeline'

export const messages = { ...common, ...app, ...claims, ...claim, ...map, ...timeline }

export type MessageId = keyof typeof messages
