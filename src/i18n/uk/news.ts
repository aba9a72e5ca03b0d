import type { news as en } from '@/i18n/en/news'

// A newer version of the page, and what was asked to be forgotten.
export const news: Record<keyof typeof en, string> = {
  'news.title': 'Про цю сторінку',
  'news.update': 'Є новіша версія цієї сторінки.',
  'news.held':
    'Є новіша версія цієї сторінки. В іншому вікні триває урок: завантажте її, коли він закінчиться.',
  'news.reset':
    'Збережене для роботи без мережі видалено й завантажується знову. Ваші сцени, тексти й налаштування лишилися, як були.',
  'news.not-reset': 'Збережене для роботи без мережі не вдалося видалити. Завантажте сторінку знову.',
  'news.take': 'Завантажити',
  'news.later': 'Пізніше',
}
