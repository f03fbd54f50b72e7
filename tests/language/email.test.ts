import { describe, expect, it } from 'vitest'
import { isEmail, mailtoHref } from '../../src/language/email.ts'

const long = 'a'.repeat(64)
const label = 'b'.repeat(60)

const ADDRESSES = [
  ...[
    'dcortes@iom.int',
    'press.office@iom.int',
    'media+lima@ro-lima.iom.int',
    'A_B-c@EXAMPLE.ORG',
    'a@b.co',
    'a#b/c=d@iom.int',
    'x@xn--mnchen-3ya.de',
  ],
  ...[`${long}@iom.int`, `${long}@${label}.${label}.${label}.int`],
]

const NOT_ADDRESSES = [
  ...[
    '',
    '@',
    'a@',
    '@iom.int',
    'iom.int',
    'a@iom',
    'a@b@iom.int',
    'a@iom.int@iom.int',
    'a b@iom.int',
    ' a@iom.int',
    'a@iom.int ',
    'a@iom.int\n',
    'a\r\nbcc:b@iom.int',
  ],
  ...[
    'a@iom.int?bcc=b@x.org',
    'a?b@iom.int',
    'a&b@iom.int',
    'a%0Ab@iom.int',
    '"a"@iom.int',
    "a'b@iom.int",
    'a`b@iom.int',
    '<a@iom.int>',
    'a(b)@iom.int',
  ],
  ...[
    'a[b]@iom.int',
    'a{b}@iom.int',
    'a,b@iom.int',
    'a;b@iom.int',
    'a:b@iom.int',
    'a\\b@iom.int',
    '.a@iom.int',
    'a.@iom.int',
    'a..b@iom.int',
  ],
  ...[
    'a@.int',
    'a@iom.',
    'a@iom..int',
    'a@-iom.int',
    'a@iom-.int',
    'a@127.0.0.1',
    'a@[127.0.0.1]',
    'a@iom_x.int',
    'é@iom.int',
    'a@ïom.int',
  ],
  ...[`${long}a@iom.int`, `a@${'b'.repeat(64)}.int`, `${long}@${label}.${label}.${label}.interior`],
]

describe('isEmail', () => {
  it.each(ADDRESSES)('takes %s', (text) => {
    expect(isEmail(text)).toBe(true)
  })

  it.each(NOT_ADDRESSES)('refuses %j', (text) => {
    expect(isEmail(text)).toBe(false)
  })
})

describe('mailtoHref', () => {
  it.each([
    ['dcortes@iom.int', 'mailto:dcortes@iom.int'],
    ['media+lima@iom.int', 'mailto:media+lima@iom.int'],
    ['a!b$c*d~e_f-g@iom.int', 'mailto:a!b$c*d~e_f-g@iom.int'],
    ['a#b/c=d^e|f@iom.int', 'mailto:a%23b%2Fc%3Dd%5Ee%7Cf@iom.int'],
  ])('%s → %s', (email, href) => {
    expect(mailtoHref(email)).toBe(href)
  })
})
