import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './theme/base.css'
import './frame/frame.css'
import './grid/grid.css'
import './list/list.css'
import './form/form.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<App />)
