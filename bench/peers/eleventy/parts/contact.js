import { escape } from '../shared/escape.js'
import { CONTACTS } from '../shared/facts.js'
import { WORDS } from '../shared/words.js'

export function contact(id, lang) {
  const { role, office, phone, email } = CONTACTS[id]
  return `<div class="contact-card">
<p class="contact-who"><span class="contact-role">${escape(role)}</span> <span class="contact-office">${escape(office)}</span></p>
<p class="contact-way"><span class="contact-label">${WORDS[lang].phone}</span> <a class="phone" href="tel:${phone.replaceAll(' ', '')}"><bdi dir="ltr">${phone}</bdi></a></p>
<p class="contact-way"><span class="contact-label">${WORDS[lang].email}</span> <a class="email" href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a></p>
</div>`
}
