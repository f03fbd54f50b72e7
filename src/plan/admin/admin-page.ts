/** Where the parts of the page lie. */
export interface AdminHrefs {
  readonly script: string
  readonly stylesheet: string
  readonly bundle: string
}

/** The page on which one edits: nothing but its scripts, in the order in which they must be loaded. */
export function adminPage({ script, stylesheet, bundle }: AdminHrefs): string {
  return [
    '<!doctype html>',
    '<html lang="en" dir="ltr"><head>',
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex"><title>Editing</title>',
    `<link rel="stylesheet" href="${quotable(stylesheet)}">`,
    '</head><body>',
    '<noscript><p>Editing in the browser needs JavaScript.</p></noscript>',
    `<script src="${quotable(script)}"></script>`,
    `<script src="${quotable(bundle)}"></script>`,
    '</body></html>',
    '',
  ].join('\n')
}

function quotable(href: string): string {
  return href.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
