import type { Component } from '../src/jsx/jsx-runtime.ts'
import type { PageKind } from '../src/model/view/page-view.ts'
import type { PageProps } from './page-props.ts'
import { Archive } from './pages/archive.tsx'
import { ArchiveIndex } from './pages/archive-index.tsx'
import { Chooser } from './pages/chooser.tsx'
import { Corrections } from './pages/corrections.tsx'
import { Digest } from './pages/digest.tsx'
import { DigestEmail } from './pages/digest-email.tsx'
import { DigestIndex } from './pages/digest-index.tsx'
import { Events } from './pages/events.tsx'
import { Follow } from './pages/follow.tsx'
import { Home } from './pages/home.tsx'
import { News } from './pages/news.tsx'
import { NotFound } from './pages/not-found.tsx'
import { Redirect } from './pages/redirect.tsx'
import { Release } from './pages/release.tsx'
import { Search } from './pages/search.tsx'
import { Standing } from './pages/standing.tsx'
import { Term } from './pages/term.tsx'
import { TermIndex } from './pages/term-index.tsx'

/** The template of every kind of page; a kind without one does not compile. */
export const PAGES: { readonly [K in PageKind]: Component<PageProps<K>> } = {
  home: Home,
  news: News,
  release: Release,
  term: Term,
  'term-index': TermIndex,
  archive: Archive,
  'archive-index': ArchiveIndex,
  standing: Standing,
  corrections: Corrections,
  events: Events,
  digest: Digest,
  'digest-index': DigestIndex,
  'digest-email': DigestEmail,
  follow: Follow,
  search: Search,
  redirect: Redirect,
  chooser: Chooser,
  'not-found': NotFound,
}
