import { notes } from '@/i18n/en/notes'
import { addMessages } from '@/i18n/text'

addMessages(notes)
