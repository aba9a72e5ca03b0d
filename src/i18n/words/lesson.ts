import { lesson } from '@/i18n/en/lesson'
import { addMessages } from '@/i18n/text'

addMessages(lesson)
