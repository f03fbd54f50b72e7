import type { Files } from '../host/put-site.ts'

/** A newsroom before and after a busy day: pages that are new, changed, gone and unchanged, linked with each other. */
export const BEFORE: Files = site('morning', {
  'assets/site.1111.css': [],
  'assets/photo.png': [],
  'fr/news/2026/crue/index.html': ['fr/index.html', 'assets/site.1111.css', 'assets/photo.png'],
  'fr/news/2026/ancien/index.html': ['fr/index.html', 'fr/news/2026/crue/index.html', 'assets/site.1111.css'],
  'fr/about/index.html': ['fr/index.html', 'assets/site.1111.css'],
  'fr/index.html': ['fr/news/2026/crue/index.html', 'fr/news/2026/ancien/index.html', 'fr/about/index.html', 'assets/site.1111.css'],
  'index.html': ['fr/index.html', 'robots.txt'],
  'robots.txt': [],
})

export const AFTER: Files = site('evening', {
  'assets/site.2222.css': [],
  'assets/photo.png': [],
  'fr/news/2026/crue/index.html': ['fr/index.html', 'fr/news/2026/nouveau/index.html', 'assets/site.2222.css', 'assets/photo.png'],
  'fr/news/2026/nouveau/index.html': [
    'fr/index.html',
    'fr/news/2026/crue/index.html',
    'en/news/2026/new/index.html',
    'assets/site.2222.css',
  ],
  'en/news/2026/new/index.html': ['en/index.html', 'fr/news/2026/nouveau/index.html', 'assets/site.2222.css'],
  'fr/about/index.html': ['fr/index.html', 'assets/site.2222.css'],
  'fr/index.html': ['fr/news/2026/crue/index.html', 'fr/news/2026/nouveau/index.html', 'fr/about/index.html', 'assets/site.2222.css'],
  'en/index.html': ['en/news/2026/new/index.html', 'fr/index.html', 'assets/site.2222.css'],
  'index.html': ['fr/index.html', 'en/index.html', 'robots.txt'],
  'robots.txt': [],
})

/** A third state, with a folder where a file was and a file where a folder was. */
export const LATER: Files = site('night', {
  'assets/photo.png/index.html': [],
  'fr/news': [],
  'fr/index.html': ['fr/news', 'assets/photo.png/index.html'],
  'index.html': ['fr/index.html'],
})

/** Links that lead to nothing, for somebody who starts at the front page. */
export function deadLinks(files: Files): readonly string[] {
  const seen = new Set<string>()
  const dead: string[] = []
  const visit = (path: string, from: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    const text = files[path]
    if (text === undefined) dead.push(`${from} -> ${path}`)
    for (const [, target = ''] of (text ?? '').matchAll(/<a href="\/([^"]*)">/g)) visit(target, path)
  }
  visit('index.html', '')
  return dead
}

function site(time: string, links: Readonly<Record<string, readonly string[]>>): Files {
  const fill = (path: string) => (path === 'robots.txt' ? '' : `${time} `.repeat(40))
  return Object.fromEntries(
    Object.entries(links).map(([path, targets]) => [path, `${targets.map((to) => `<a href="/${to}">`).join('')}${fill(path)}`]),
  )
}
