import { map } from '@/i18n/en/map'
import { addMessages } from '@/i18n/text'

addMessages(map)
