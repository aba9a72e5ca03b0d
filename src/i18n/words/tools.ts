import { tools } from '@/i18n/en/tools'
import { addMessages } from '@/i18n/text'

addMessages(tools)
