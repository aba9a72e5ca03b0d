import { claim } from '@/i18n/en/claim'
import { addMessages } from '@/i18n/text'

addMessages(claim)
