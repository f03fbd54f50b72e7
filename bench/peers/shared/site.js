const LANGUAGES = ['en', 'fr', 'es']
const MENU = ['news', 'topics', 'regions', 'countries', 'archive']

export const SITE = { name: 'Bench Newsroom', url: 'https://bench.example', languages: LANGUAGES, menu: MENU }
