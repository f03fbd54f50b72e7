const NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in HTML and XML. */
export function escape(text) {
  return String(text).replace(/[&<>"]/g, (sign) => NAMES[sign])
}
