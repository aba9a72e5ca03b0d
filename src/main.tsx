// First: from here on, nothing reaches a script sink unchecked.
import './app/trusted-types'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './app/app.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { startThemeSync } from './app/theme'
import { startUrlSync } from './store/sync-url'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')

startUrlSync()
startThemeSync()
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
