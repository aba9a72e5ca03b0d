import { edit } from '@/i18n/en/edit'
import { addMessages } from '@/i18n/text'

addMessages(edit)
