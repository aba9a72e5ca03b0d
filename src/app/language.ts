import type { QueryClient } from '@tanstack/react-query'
import { collectionIn } from '@/collection/bundled'
import type { Language } from '@/domain/languages'
import { activateLanguage, loadLanguage } from '@/i18n/text'
import { languageStore } from '@/store/language-store'
import { changeView, viewStore } from '@/store/view-store'

/**
 * Shows the view's language as soon as its words and the collection's texts are both there; until then, and
 * where they cannot be fetched, the page stays in the language it has (docs/decisions/0029).
 */
export function startLanguageSync(content: QueryClient): void {
  const wanted = () => viewStore.getState().view.lang
  const follow = async () => {
    const language = wanted()
    try {
      await loadText(content, language)
    } catch {
      // Another may have been chosen meanwhile.
      if (wanted() === language) keepShown(language)
      return
    }
    if (wanted() === language) show(language)
  }
  follow()
  viewStore.subscribe(({ view }, before) => {
    if (view.lang !== before.view.lang && view.lang !== languageStore.getState().shown) follow()
  })
}

/** English comes with the page, which says itself where its collection does not come. */
async function loadText(content: QueryClient, language: Language): Promise<void> {
  if (language !== 'en')
    await Promise.all([loadLanguage(language), content.ensureQueryData(collectionIn(language))])
}

function show(language: Language): void {
  activateLanguage(language)
  document.documentElement.lang = language
  languageStore.setState({ shown: language, failed: null })
}

function keepShown(failed: Language): void {
  const shown = languageStore.getState().shown ?? 'en'
  languageStore.setState({ shown, failed })
  changeView('language.failed', { lang: shown }, 'replace')
}
