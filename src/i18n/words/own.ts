import { own } from '@/i18n/en/own'
import { addMessages } from '@/i18n/text'

addMessages(own)
