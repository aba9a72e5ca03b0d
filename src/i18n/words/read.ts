import { read } from '@/i18n/en/read'
import { addMessages } from '@/i18n/text'

addMessages(read)
