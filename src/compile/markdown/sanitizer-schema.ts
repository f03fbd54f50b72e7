import type { Schema } from 'hast-util-sanitize'

/** What a body may hold: what Markdown itself can say, and a little around it. Everything else loses its tags but keeps its text. */
export const SANITIZER_SCHEMA: Schema = {
  tagNames: [
    ...'p br hr div span h1 h2 h3 h4 h5 h6 blockquote pre section'.split(' '),
    ...'a em strong i b u s del ins small code kbd samp var q cite dfn mark time'.split(' '),
    ...'sub sup abbr bdi bdo ul ol li dl dt dd figure figcaption img'.split(' '),
    ...'table caption thead tbody tfoot tr th td'.split(' '),
  ],
  attributes: {
    '*': ['dir', 'lang'],
    a: [
      'href',
      'hrefLang',
      ['id', /^note-fnref-/],
      ['className', 'data-footnote-backref'],
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaLabel',
      'ariaDescribedBy',
    ],
    abbr: ['title'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start', 'reversed'],
    li: ['value', ['id', /^note-fn-/]],
    td: ['colSpan', 'rowSpan', ['className', /^align-(start|center|end)$/]],
    th: ['colSpan', 'rowSpan', 'scope', ['className', /^align-(start|center|end)$/]],
    time: ['dateTime'],
    h2: [
      ['id', 'footnote-label'],
      ['className', 'sr-only'],
    ],
    section: ['dataFootnotes', ['className', 'footnotes']],
  },
  ancestors: {
    li: ['ol', 'ul'],
    dt: ['dl'],
    dd: ['dl'],
    figcaption: ['figure'],
    caption: ['table'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [] },
  // Ids are only those of footnotes; they carry a prefix already, and a second one would break every footnote link.
  clobber: ['id'],
  clobberPrefix: '',
  // Their text is code and nobody's sentence.
  strip: ['script', 'style', 'template', 'noscript'],
  required: {},
}
