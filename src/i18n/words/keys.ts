import { keys } from '@/i18n/en/keys'
import { addMessages } from '@/i18n/text'

addMessages(keys)
