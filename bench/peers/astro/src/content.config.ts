import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

const news = defineCollection({
  loader: glob({ base: './content', pattern: '**/*.md', generateId: ({ entry }) => entry.slice(0, -'.md'.length) }),
  schema: z.object({
    title: z.string(),
    date: z.coerce.date(),
    place: z.string(),
    regions: z.array(z.string()),
    countries: z.array(z.string()),
    topics: z.array(z.string()),
    contacts: z.array(z.string()),
  }),
})

export const collections = { news }
