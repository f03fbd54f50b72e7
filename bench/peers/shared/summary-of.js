/** The first paragraph of a body, without its marks. */
export function summaryOf(markdown) {
  const [paragraph = ''] = markdown.trim().split('\n\n', 1)
  return paragraph.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '')
}
