/** What a theme gives to the build: the template of every kind of page, the way to render one, and the words. */
export type { PageProps } from './page-props.ts'
export { PAGES } from './pages.ts'
export { renderPage } from './render-page.tsx'
export { STRINGS } from './strings.ts'
