import { coverage } from '@/i18n/en/coverage'
import { addMessages } from '@/i18n/text'

addMessages(coverage)
