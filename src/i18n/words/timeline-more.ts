import { timelineMore } from '@/i18n/en/timeline-more'
import { addMessages } from '@/i18n/text'

addMessages(timelineMore)
