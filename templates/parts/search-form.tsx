import type { SearchFilter } from '../../src/model/view/search-view.ts'
import type { Strings } from '../../src/model/strings.ts'
import { Label } from './label.tsx'

interface Props {
  readonly action: string
  readonly filters: readonly SearchFilter[]
  readonly strings: Strings
}

/** The field and the filters. What only a script can do is hidden until one runs. */
export function SearchForm({ action, filters, strings }: Props) {
  return (
    <form class="search-form" action={action} method="get">
      <div class="search-query">
        <label class="search-label" for="q">
          {strings.searchField}
        </label>
        <div class="search-field">
          <input id="q" type="search" name="q" autocomplete="off" enterkeyhint="search" aria-describedby="search-hint" />
          <button class="button" type="submit">
            {strings.searchButton}
          </button>
        </div>
        <p class="search-hint" id="search-hint">
          {strings.searchHint}
        </p>
        <noscript>
          <p class="search-note">{strings.searchNeedsScript}</p>
        </noscript>
      </div>
      <details class="search-filters" data-filters data-needs-script hidden>
        <summary class="search-filters-title">
          {strings.searchFilters} <span class="search-count" data-count />
        </summary>
        <fieldset class="search-sort">
          <legend>{strings.sortBy}</legend>
          <label class="choice">
            <input type="radio" name="sort" value="" checked /> <span>{strings.bestMatch}</span>
          </label>
          <label class="choice">
            <input type="radio" name="sort" value="date" /> <span>{strings.newestFirst}</span>
          </label>
        </fieldset>
        {filters.map((filter) => (
          <Filter filter={filter} />
        ))}
        <button class="search-clear" type="button" data-clear hidden>
          {strings.clearFilters}
        </button>
      </details>
    </form>
  )
}

function Filter({ filter: { name, label, options } }: { readonly filter: SearchFilter }) {
  return (
    <details class="search-filter" data-filter={name}>
      <summary>
        {label} <span class="search-count" data-count />
      </summary>
      <fieldset>
        <legend class="sr-only">{label}</legend>
        {options.map((option) => (
          <label class="choice">
            <input type="checkbox" name={name} value={option.value} /> <Label label={option.label} />
          </label>
        ))}
      </fieldset>
    </details>
  )
}
