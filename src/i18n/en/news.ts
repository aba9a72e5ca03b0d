// A newer version of the page, and what was asked to be forgotten.
export const news = {
  'news.title': 'About this page',
  'news.update': 'A newer version of this page is ready.',
  'news.held':
    'A newer version of this page is ready. A lesson is on in another window: load it when that has ended.',
  'news.reset':
    'What was kept for use without a network has been forgotten, and is being fetched anew. Your own scenes, texts and settings are as they were.',
  'news.not-reset': 'What was kept for use without a network could not be forgotten. Load the page again.',
  'news.take': 'Load it',
  'news.later': 'Later',
} as const
