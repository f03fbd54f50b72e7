import type { Children } from '../../jsx/jsx-runtime.ts'
import type { DeskGroup, DeskNote, DeskRow, DeskSection } from './desk-view.ts'
import type { DeskWords } from './desk-words.ts'
import { fill } from '../../language/fill.ts'

interface Props {
  readonly section: DeskSection
  readonly words: DeskWords
  readonly children: Children
}

/** One thing to look after, with a row for each source that it is about. */
export function DeskSectionBlock({ section, words, children }: Props) {
  const { name, total, groups, more } = section
  const { heading, none } = words.sections[name]
  return (
    <section id={name} class="desk-section" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>
        {heading} <span class="desk-count">{total}</span>
      </h2>
      {children}
      {total === 0 ? <p class="desk-none">{none}</p> : <Groups groups={groups} words={words} />}
      {more && (
        <p class="desk-more">
          {fill(words.more, { count: String(more.count) })}{' '}
          <a href={more.href} aria-describedby={`${name}-heading`}>
            {words.showAll}
          </a>
        </p>
      )}
    </section>
  )
}

function Groups({ groups, words }: { readonly groups: readonly DeskGroup[]; readonly words: DeskWords }) {
  const rows = groups.flatMap((group) => (group.moment ? [] : group.rows))
  return (
    <>
      {groups.map(
        ({ moment, rows: own }) =>
          moment && (
            <section id={moment.anchor} class="desk-lift" tabIndex={-1}>
              <h3>
                <time datetime={moment.iso}>{moment.label}</time>
              </h3>
              <Rows rows={own} words={words} />
            </section>
          ),
      )}
      {rows.length > 0 && <Rows rows={rows} words={words} />}
    </>
  )
}

function Rows({ rows, words }: { readonly rows: readonly DeskRow[]; readonly words: DeskWords }) {
  return (
    <ul class="desk-rows">
      {rows.map((row) => (
        <Row row={row} words={words} />
      ))}
    </ul>
  )
}

function Row({ row, words }: { readonly row: DeskRow; readonly words: DeskWords }) {
  const { title, language, notes, file } = row
  return (
    <li>
      <p class="desk-title">
        <bdi lang={language}>{title}</bdi>
      </p>
      {notes.length > 0 && (
        <ul class="desk-notes">
          {notes.map((note) => (
            <Note note={note} words={words} />
          ))}
        </ul>
      )}
      {title !== file.path && (
        <p class="desk-file">
          <code dir="ltr">{file.path}</code>
        </p>
      )}
      <div class="desk-ways">
        <a href={file.href}>
          {words.edit}
          <span class="desk-unseen">: {file.path}</span>
        </a>
        <PageOf row={row} words={words} />
      </div>
    </li>
  )
}

function Note({ note: { text, kind, language }, words }: { readonly note: DeskNote; readonly words: DeskWords }) {
  if (kind !== 'error' && kind !== 'warning') {
    return (
      <li class={`desk-note-${kind}`} lang={language}>
        <bdi>{text}</bdi>
      </li>
    )
  }
  return (
    <li class={`desk-note-${kind}`}>
      <strong>{words[kind]}</strong>{' '}
      <span lang={language} dir="ltr">
        {text}
      </span>
    </li>
  )
}

function PageOf({ row: { page, file }, words }: { readonly row: DeskRow; readonly words: DeskWords }) {
  const of = <span class="desk-unseen">: {file.path}</span>
  if (!page) return null
  if (page.kind === 'link') {
    return (
      <a href={page.href}>
        {words.openPage}
        {of}
      </a>
    )
  }
  return (
    <form method="post" action="/_desk/show">
      <input type="hidden" name="file" value={page.file} />
      {page.at !== undefined && <input type="hidden" name="at" value={page.at} />}
      <button>
        {page.at === undefined ? words.openDraft : words.openThen}
        {of}
      </button>
    </form>
  )
}
