import { cmsFields } from './cms-fields.ts'
import type { AdminSettings, Forms } from '../../model/admin.ts'
import type { Json } from '../../model/json.ts'
import { ENDONYMS, type Language } from '../../model/locale.ts'
import type { Site, Term } from '../../model/site.ts'

export interface CmsParts {
  readonly site: Pick<Site, 'url' | 'languages' | 'defaultLanguage' | 'timeZone'>
  readonly forms: Forms
  /** With their names: those of the site before the built-in ones. */
  readonly countries: readonly Term[]
  /** Where what is written goes: into a repository, or to a server that has the files (`proxy`, an address on it). */
  readonly storage: AdminSettings | { readonly proxy: string }
}

/** How deep files of standing pages may lie; the names of the steps are not looked at. */
const PAGE_DEPTH = '{{folder}}/{{folder}}/{{slug}}'

/**
 * What Decap CMS has to know. It is in `dist/` for everybody to read, so that no name of a contact or a topic is in it: those lists
 * are read from the repository, when somebody has been let in.
 */
export function cmsConfig(parts: CmsParts): { readonly [key: string]: Json } {
  const { site, storage } = parts
  const isProxy = 'proxy' in storage
  return {
    load_config_file: false,
    backend: isProxy ? { name: 'proxy', proxy_url: storage.proxy, branch: 'main' } : backendOf(storage),
    publish_mode: !isProxy && storage.review ? 'editorial_workflow' : 'simple',
    locale: site.defaultLanguage === 'ar' ? 'en' : site.defaultLanguage,
    site_url: site.url,
    show_preview_links: false,
    editor: { preview: false },
    media_folder: 'content/images',
    public_folder: '/content/images',
    slug: { encoding: 'unicode', clean_accents: true, sanitize_replacement: '-' },
    i18n: { structure: 'multiple_files', locales: site.languages, default_locale: site.defaultLanguage },
    collections: [...releases(parts), pages(parts), lists()],
  }
}

function backendOf({ backend, repository, branch, signIn, appId, server }: AdminSettings): Json {
  const repo = { name: backend, repo: repository, branch }
  if (backend === 'gitlab') {
    const own = server === undefined ? {} : { base_url: server.replace(/\/+$/, ''), api_root: `${server.replace(/\/+$/, '')}/api/v4` }
    return { ...repo, auth_type: 'pkce', app_id: appId ?? '', ...own }
  }
  const { origin, pathname } = new URL(signIn ?? 'https://localhost/')
  return { ...repo, base_url: origin, auth_endpoint: pathname.replace(/^\/+|\/+$/g, '') || 'auth' }
}

/** Releases with their languages side by side, and those of each other language by themselves: not all are written in the first one. */
function releases(parts: CmsParts): readonly Json[] {
  const { languages, defaultLanguage } = parts.site
  const common = {
    folder: 'content/releases',
    path: '{{year}}/{{slug}}',
    format: 'dateline-release',
    create: true,
    // What was out is withdrawn, so that its address stays.
    delete: false,
    slug: '{{slug}}',
    identifier_field: 'title',
    summary: '{{title}} ({{date}})',
    media_folder: '/content/images',
    public_folder: '../../images',
    sortable_fields: ['title', { field: 'date', default_sort: 'desc' }],
    view_filters: [{ label: 'Drafts', field: 'draft', pattern: true }],
  }
  const alone = (language: Language): Json => ({
    ...common,
    name: `releases-${language}`,
    label: `Releases: ${ENDONYMS[language]}`,
    label_singular: `Release: ${ENDONYMS[language]}`,
    extension: `${language}.md`,
    i18n: false,
    fields: releaseFields(parts, language),
  })
  return [
    {
      ...common,
      name: 'releases',
      label: 'Releases',
      label_singular: 'Release',
      description: 'All languages of a release, side by side.',
      extension: 'md',
      i18n: true,
      fields: releaseFields(parts, defaultLanguage),
    },
    ...languages.filter((language) => language !== defaultLanguage).map(alone),
  ]
}

function releaseFields({ site, forms, countries }: CmsParts, language: Language): readonly Json[] {
  return [...cmsFields(forms.release, { language, timeZone: site.timeZone, countries }), BODY]
}

/** What is written in place of a rich text is Markdown as it is: an editor that makes it anew would lose tables and footnotes. */
const BODY = { name: 'body', label: 'Text', widget: 'markdown', modes: ['raw'], required: true, i18n: true } as const

function pages({ site, forms, countries }: CmsParts): Json {
  const { timeZone, defaultLanguage: language } = site
  return {
    name: 'pages',
    label: 'Pages',
    label_singular: 'Page',
    folder: 'content/pages',
    path: PAGE_DEPTH,
    format: 'dateline-page',
    extension: 'md',
    create: false,
    delete: false,
    identifier_field: 'title',
    media_folder: '/content/images',
    public_folder: '../images',
    sortable_fields: ['title'],
    i18n: true,
    fields: [...cmsFields(forms.page, { language, timeZone, countries }), BODY],
  }
}

/** The lists that fields choose from. Nobody edits them here. */
function lists(): Json {
  const rows = {
    name: 'rows',
    label: 'Rows',
    widget: 'list',
    fields: [
      { name: 'id', label: 'Id', widget: 'string' },
      { name: 'label', label: 'Name', widget: 'string' },
    ],
  }
  return {
    name: 'lists',
    label: 'Lists',
    hide: true,
    publish: false,
    format: 'dateline-list',
    files: ['regions', 'topics', 'contacts'].map((name) => ({ name, label: name, file: `content/${name}.yaml`, fields: [rows] })),
  }
}
