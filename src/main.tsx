// Starts the page: makes the studio, hands it to React, opens what should be on screen.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/base.css'
import { createStudio } from './studio/createStudio'
import { openAtStart } from './studio/openAtStart'
import { StudioContext } from './studio/StudioContext'
import { isCancellation } from './ui/isCancellation'
import { showToast } from './ui/showToast'
import { UiProvider } from './ui/UiProvider'
import { App } from './views/shell/App'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const report = (message: string): void => void showToast({ message, tone: 'error' })
const tell = (message: string): void => void showToast({ message })
const studio = createStudio({ window, base: import.meta.env.BASE_URL, report, tell })
window.addEventListener('unhandledrejection', (event) => {
  // The code editor asks again at every key, and leaves what it calls off to nobody.
  if (isCancellation(event.reason)) event.preventDefault()
  else report(String(event.reason))
})

createRoot(root).render(
  <StrictMode>
    <StudioContext value={studio}>
      <UiProvider>
        <App />
      </UiProvider>
    </StudioContext>
  </StrictMode>,
)
void openAtStart(studio.files, window)
