import { take } from '@/i18n/en/take'
import { addMessages } from '@/i18n/text'

addMessages(take)
