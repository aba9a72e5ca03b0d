import { mapPanels } from '@/i18n/en/map-panels'
import { addMessages } from '@/i18n/text'

addMessages(mapPanels)
