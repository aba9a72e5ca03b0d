import { present } from '@/i18n/en/present'
import { addMessages } from '@/i18n/text'

addMessages(present)
