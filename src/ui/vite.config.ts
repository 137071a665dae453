import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the web client into dist/ui; while developing, passes /api on to a running host. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../dist/ui',
    emptyOutDir: true,
    target: 'es2022',
    // One product, opened once a day and kept open: a single cached chunk beats a waterfall of small ones.
    chunkSizeWarningLimit: 2000
  },
  server: { proxy: { '/api': process.env.PL_UI_HOST ?? 'http://127.0.0.1:8080' } }
})
