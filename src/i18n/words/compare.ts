import { compare } from '@/i18n/en/compare'
import { addMessages } from '@/i18n/text'

addMessages(compare)
