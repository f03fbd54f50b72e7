import type { Strings } from '../../src/model/strings.ts'

/** Where results come: told aloud how many there are, and one of them as a pattern, whose slots the script fills. */
export function SearchResults({ strings }: { readonly strings: Strings }) {
  return (
    <section class="search-results" data-needs-script hidden>
      <p class="search-status" role="status" data-status />
      <ol class="release-list" data-results />
      <button class="button" type="button" data-more hidden>
        {strings.moreResults}
      </button>
      <template data-result>
        <li>
          <article class="card">
            <div class="card-text">
              <p class="meta">
                <span class="type" data-slot="type" />{' '}
                <span class="dateline">
                  <span data-slot="place" />
                  <time data-slot="date" />
                </span>
              </p>
              <h2 class="card-title">
                <a data-slot="link">…</a>
              </h2>
              <p class="card-summary" data-slot="excerpt" />
            </div>
          </article>
        </li>
      </template>
    </section>
  )
}
