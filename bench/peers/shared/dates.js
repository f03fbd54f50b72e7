const formats = new Map()

function format(lang, options) {
  const key = `${lang} ${Object.keys(options)}`
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }))
  return formats.get(key)
}

export const longDate = (date, lang) => format(lang, { day: 'numeric', month: 'long', year: 'numeric' }).format(date)
export const longMonth = (month, lang) => format(lang, { month: 'long', year: 'numeric' }).format(new Date(`${month}-01T00:00Z`))
