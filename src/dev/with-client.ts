/** A page with what makes it follow edits, and with the toolbar. Only this server puts them there: the files of the site have neither. */
export function withClient(html: string, revision: number): string {
  const script = `<script type="module" src="/_dateline/client.js" data-dateline-revision="${revision}"></script>`
  const [head, body] = [html.indexOf('</head>'), html.lastIndexOf('</body>')]
  if (head < 0 || body < head) return html + script + BAR
  return html.slice(0, head) + script + html.slice(head, body) + BAR + html.slice(body)
}

const BAR = '<dateline-bar id="dateline-bar"></dateline-bar>'
