import { report } from '../diagnostics/report.ts'
import { slugify } from '../language/slugify.ts'
import type { Place } from '../model/diagnostic.ts'
import type { Checked } from '../task.ts'

/** The last part of a release's address: the slug that was written, else the file's name made one. */
export function releaseSlug(written: string | undefined, name: string, place: Place): Checked<string> {
  if (written !== undefined) return { value: written, diagnostics: [] }
  const slug = slugify(name)
  const letters = slug.replaceAll('-', '').length
  return { value: slug, diagnostics: letters < 3 ? [report('short-slug', place, { value: name })] : [] }
}
