import { fileURLToPath } from 'node:url'
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { readFileSync } from 'node:fs'

xmlRegisterFsInputProviders()

/** What a schema of tests/feeds/schemas finds wrong with a document. */
export function makeSchemaCheck(schema: string): (document: string) => readonly string[] {
  const path = fileURLToPath(new URL(`schemas/${schema}`, import.meta.url))
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(path, 'utf8'), { url: path }))
  return (document) => {
    const parsed = XmlDocument.fromString(document)
    try {
      validator.validate(parsed)
      return []
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error
      return error.details.map(({ line, message }) => `${line}: ${message.trim()}`)
    } finally {
      parsed.dispose()
    }
  }
}
