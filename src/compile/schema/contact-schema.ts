import * as z from 'zod'
import { day, email, id, localized, phone, text } from './fields.ts'
import { mapping } from './problem.ts'
import type { Contact } from '../../model/contact.ts'

/** A contact, in contacts.yaml or inline in a release. */
export const contactSchema = mapping({
  name: localized.optional().meta({ title: 'Name', description: 'Of a person; a press desk has none. One text, or one per language.' }),
  office: localized.meta({ title: 'Office', description: 'The office they answer for. One text, or one per language.' }),
  role: localized.optional().meta({ title: 'Role', description: 'What they are there, as Spokesperson or Press desk.' }),
  phone: phone.optional().meta({ title: 'Telephone', description: 'The international number between quotes, as "+41 22 000 01 01".' }),
  email: email.optional().meta({ title: 'E-mail', description: 'One address, without mailto:.' }),
  languages: z.array(text).default([]).meta({ title: 'Languages', description: 'In which languages one can call, as [en, fr].' }),
  until: day.optional().meta({ title: 'Until', description: 'The last day on which they can be reached there, as 2026-03-31.' }),
  desk: id.optional().meta({ title: 'Who follows', description: 'The contact to show when that day is over.', from: 'contacts' }),
}).transform(
  (written): Contact => ({
    name: written.name,
    office: written.office,
    role: written.role,
    phone: written.phone,
    email: written.email,
    languages: written.languages,
    until: written.until,
    desk: written.desk,
  }),
)
