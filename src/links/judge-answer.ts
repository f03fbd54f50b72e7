import type { LinkAnswer } from '../model/outside-link.ts'

/** What an answer means for readers. `unclear` is all that may be the fault of the asking, of the moment or of the network. */
export type Verdict =
  | { readonly kind: 'alive'; readonly movedTo: string | undefined }
  | { readonly kind: 'dead'; readonly reason: string }
  | { readonly kind: 'unclear'; readonly reason: string }
  | { readonly kind: 'private' }
  | { readonly kind: 'left' }

/** Judges an answer. Only what its server says is gone, and a name that nobody has, is dead: RFC 9110, sections 15.5.5 and 15.5.11. */
export function judgeAnswer(answer: LinkAnswer): Verdict {
  switch (answer.kind) {
    case 'status':
      return judgeStatus(answer.status, answer.movedTo)
    case 'failed':
      if (answer.code === 'ENOTFOUND') return { kind: 'dead', reason: 'there is no server of this name' }
      return { kind: 'unclear', reason: REASONS[answer.code] ?? `the connection failed (${answer.code})` }
    case 'astray':
      return { kind: 'unclear', reason: 'it redirects without an end, or to what is no page' }
    case 'private':
    case 'left':
      return answer
  }
}

function judgeStatus(status: number, movedTo: string | undefined): Verdict {
  if (status >= 200 && status < 300) return { kind: 'alive', movedTo }
  if (status === 404) return { kind: 'dead', reason: 'its server answers 404, not found' }
  if (status === 410) return { kind: 'dead', reason: 'its server answers 410, gone' }
  return { kind: 'unclear', reason: `its server answers ${status}${MEANINGS[status] ?? ''}` }
}

const MEANINGS: Readonly<Record<number, string>> = {
  401: ', which asks for a password',
  403: ', which refuses programs or everybody',
  429: ', too many requests',
  451: ', closed for legal reasons',
  500: ', a fault of its own',
  503: ', not now',
}

const REASONS: Readonly<Record<string, string>> = {
  TIMEOUT: 'there is no answer in time',
  EAI_AGAIN: 'its name cannot be looked up at the moment',
  ECONNREFUSED: 'its server takes no connection',
  ECONNRESET: 'its server closed the connection',
  ENETUNREACH: 'its network cannot be reached',
  EHOSTUNREACH: 'its server cannot be reached',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody who is known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate does not tell who signed it',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by nobody who is known',
}
