import { oncePerFrame } from '../once-per-frame.ts'

/** The way to the search, on every page: a plain form. */
export const SiteSearch = oncePerFrame(({ frame }) => {
  if (frame.search === undefined) return null
  const { strings } = frame
  return (
    <search class="site-search">
      <form action={frame.search} method="get">
        <input
          type="search"
          name="q"
          aria-label={strings.searchField}
          placeholder={strings.searchField}
          autocomplete="off"
          enterkeyhint="search"
        />
        <button type="submit">{strings.searchButton}</button>
      </form>
    </search>
  )
})
