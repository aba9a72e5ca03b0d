import { timeline } from '@/i18n/en/timeline'
import { addMessages } from '@/i18n/text'

addMessages(timeline)
