import * as z from 'zod'
import { day, email, id, localized, phone, text } from './fields.ts'
import { mapping } from './problem.ts'
import type { Contact } from '../../model/contact.ts'

/** A contact, in contacts.yaml or inline in a release. */
export const contactSchema = mapping({
  name: localized.optional(),
  office: localized,
  role: localized.optional(),
  phone: phone.optional(),
  email: email.optional(),
  languages: z.array(text).default([]),
  until: day.optional(),
  desk: id.optional(),
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
