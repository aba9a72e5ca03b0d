// First: from here on, nothing reaches a script sink unchecked.
import './app/trusted-types'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/touch.css'
import './ui/wall.css'
import './app/app.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { startLanguageSync } from './app/language'
import { startOffline } from './app/offline/start'
import { Pane } from './app/pane'
import { startThemeSync } from './app/theme'
import { startUrlSync } from './store/sync-url'
import { later } from './widget/part'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')

const NotesApp = later(() => import('./app/notes/notes-app').then(({ NotesApp }) => NotesApp))

// The teacher's notes are the same page, told by its address to be the other window of a lesson.
const notesOf = /^#notes=([a-z0-9]{12,24})$/.exec(location.hash)?.[1]
if (!notesOf) {
  startUrlSync()
  startOffline()
}
startThemeSync()
const content = new QueryClient()
startLanguageSync(content)
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={content}>
      {/* The last resort: without it one error would leave a white page. */}
      <Pane isLast>{notesOf ? <NotesApp channel={notesOf} /> : <App />}</Pane>
    </QueryClientProvider>
  </StrictMode>,
)
