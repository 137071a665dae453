/** Asks the channels about every invoice whose issuing has no result yet. */
import { defineTask } from '#sdk'

export default defineTask('invoice/query-issue-result', {
  run: async ({ askUnsettled }) => {
    const { asked, settled } = await askUnsettled()
    return { done: settled, failed: 0, skipped: asked - settled, note: `询问 ${asked} 张，得到结果 ${settled} 张` }
  }
})
