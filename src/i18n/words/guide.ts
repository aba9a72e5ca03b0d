import { guide } from '@/i18n/en/guide'
import { addMessages } from '@/i18n/text'

addMessages(guide)
