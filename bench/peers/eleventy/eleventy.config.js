import { newsByLanguage } from './parts/news-by-language.js'
import { listPages } from './shared/list-pages.js'

const RELEASES = 'content/*/news/**/*.md'

/** Templates are JavaScript, the quickest kind that Eleventy has, and Markdown is no template of anything. */
export default function configure(config) {
  config.addPassthroughCopy({ 'static/site.css': 'site.css' })
  config.addCollection('news', (all) => newsByLanguage(all.getFilteredByGlob(RELEASES)))
  config.addCollection('lists', (all) => listPages(newsByLanguage(all.getFilteredByGlob(RELEASES))))
  return {
    dir: { input: 'content', includes: '../layouts', output: '_site' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    templateFormats: ['md', '11ty.js'],
  }
}
