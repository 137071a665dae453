/** Offers lines as a CSV file that a spreadsheet opens with the right characters. */
export function saveCsv (name: string, lines: readonly (readonly string[])[]): void {
  const text = lines.map(line => line.map(quote).join(',')).join('\r\n')
  // The byte order mark tells Excel that this is UTF-8.
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name.replace(/[\\/:*?"<>|]/g, '_')}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

// A leading = + - @ would make a spreadsheet compute the text; an apostrophe keeps it a text.
const quote = (cell: string): string => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replace(/"/g, '""')}"`
