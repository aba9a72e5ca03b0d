import { news } from '@/i18n/en/news'
import { addMessages } from '@/i18n/text'

addMessages(news)
