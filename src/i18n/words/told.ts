import { told } from '@/i18n/en/told'
import { addMessages } from '@/i18n/text'

addMessages(told)
