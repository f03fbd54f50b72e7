import type { FrontMatter } from './front-matter.ts'
import { imageRef } from './image-ref.ts'
import type { CompiledBody } from './markdown/compiled-body.ts'
import { readBySchema } from './schema/check.ts'
import { pageSchema } from './schema/page-schema.ts'
import { readMentions } from './read-mentions.ts'
import type { SourceName } from './source-name.ts'
import { digest } from '../digest.ts'
import { report } from '../diagnostics/report.ts'
import { slugify } from '../language/slugify.ts'
import { typeset } from '../language/typography.ts'
import type { Compiled } from '../model/compiled.ts'
import { isError } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'
import type { Checked } from '../task.ts'

/** First parts of an address that the generator itself uses: the design's section 4. */
const RESERVED = new Set('news topics regions countries archive search events corrections digest follow page index'.split(' '))

/** A standing page of its front matter and body. */
export function compilePage(
  file: string,
  name: SourceName,
  matter: FrontMatter,
  body: Checked<CompiledBody>,
  whole: string,
): Checked<Compiled> {
  const { yaml } = matter
  const { id, language } = name
  const meta = readBySchema(yaml, pageSchema)
  const draft = pageSchema.shape.draft.safeParse((yaml.value as Readonly<Record<string, unknown>>)['draft'])
  const path = id.split('/').map(slugify).join('/')
  const image = meta.value?.image ? imageRef(meta.value.image, language, yaml) : undefined
  const diagnostics = [...meta.diagnostics, ...body.diagnostics, ...(image?.diagnostics ?? []), ...checkPath(path, id, file)]
  const withoutPage = {
    kind: 'page',
    file,
    id,
    language,
    draft: draft.success && draft.data,
    page: undefined,
    mentions: readMentions(yaml, body.value.body.links),
  } as const
  if (!meta.value || diagnostics.some(isError)) return { value: withoutPage, diagnostics }

  const { title, summary, aliases } = meta.value
  const page: Page = {
    kind: 'page',
    id,
    language,
    file,
    path,
    title: typeset(title, language),
    summary: summary === undefined ? undefined : typeset(summary, language),
    image: image?.value,
    aliases: aliases.map((alias, index) => ({ id: alias, place: yaml.placeOf(['aliases', index]) })),
    draft: meta.value.draft,
    body: body.value.body,
    digests: { whole, link: digest(JSON.stringify([language, path, meta.value.title])) },
    at: yaml.placeOf(['title']),
  }
  return { value: { ...withoutPage, page }, diagnostics }
}

function checkPath(path: string, id: string, file: string) {
  const start = { file, line: 1, column: 1 }
  const segment = path.split('/', 1)[0] ?? ''
  if (RESERVED.has(segment)) return [report('reserved-address', start, { segment })]
  return path.split('/').includes('') ? [report('short-slug', start, { value: id })] : []
}
