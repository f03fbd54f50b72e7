import { saysNothing } from '../../language/picture-words.ts'
import { inPassages, type Rule } from '../rule.ts'

/** Of the picture in the front matter, a build tells it by itself. */
export const PICTURE_ALT: Rule = {
  id: 'picture-alt',
  level: 'warning',
  about: 'A picture in a text is described for readers who cannot see it; the name of its file says nothing.',
  examples: [
    { language: 'en', wrong: '![IMG_2043.jpg](boats.jpg)', right: '![Two boats near the shore](boats.jpg)', isFixed: false },
    { language: 'fr', wrong: '![photo](boats.jpg)', right: '![Deux bateaux près du rivage](boats.jpg)', isFixed: false },
  ],
  find: (text) => inPassages(text, ({ part, text: alt }) => (part === 'alt' && saysNothing(alt, '') ? [{ from: 0, to: alt.length }] : [])),
}
