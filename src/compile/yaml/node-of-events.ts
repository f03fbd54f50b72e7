import { EVENT_ID, getScalarValue, type Event } from 'js-yaml'
import type { YamlEntry, YamlNode } from './yaml-node.ts'

/** What the events of a YAML text say. */
export interface EventTree {
  readonly root: YamlNode
  /** Whether there is nothing but one document of texts, lists and mappings whose keys are texts and differ. */
  readonly isUsual: boolean
}

/** Makes a tree of the events of js-yaml; undefined where there are none. */
export function nodeOfEvents(events: readonly Event[], text: string): EventTree | undefined {
  let isUsual = true
  let documents = 0
  let next = 0
  let root: YamlNode | undefined
  while (next < events.length) {
    const event = events[next++]
    if (event?.type !== EVENT_ID.DOCUMENT) continue
    documents += 1
    if (event.directives.length > 0) isUsual = false
    const read = readNode(0)
    root ??= read
  }
  return root && { root, isUsual: isUsual && documents === 1 }

  /** The node that begins with the next event; nothing where that ends what it is in. `keyAt` is where nothing stands. */
  function readNode(keyAt: number): YamlNode | undefined {
    const event = events[next++]
    if (!event) return undefined
    if ('tagStart' in event && (event.tagStart >= 0 || event.anchorStart >= 0)) isUsual = false
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return { kind: 'text', at: event.valueStart < 0 ? keyAt : startOf(event.valueStart, text), text: getScalarValue(text, event) }
      case EVENT_ID.SEQUENCE:
        return { kind: 'list', at: event.start, items: readItems() }
      case EVENT_ID.MAPPING:
        return { kind: 'mapping', at: event.start, entries: readEntries() }
      case EVENT_ID.ALIAS:
        isUsual = false
        return { kind: 'text', at: event.anchorStart, text: '' }
      default:
        return undefined
    }
  }

  function readItems(): readonly YamlNode[] {
    const items: YamlNode[] = []
    for (let item = readNode(0); item; item = readNode(0)) items.push(item)
    return items
  }

  function readEntries(): ReadonlyMap<string, YamlEntry> {
    const entries = new Map<string, YamlEntry>()
    for (let key = readNode(0); key; key = readNode(0)) {
      const name = key.kind === 'text' ? key.text : ''
      if (key.kind !== 'text' || name === '__proto__' || entries.has(name)) isUsual = false
      const value = readNode(key.at)
      if (value) entries.set(name, { keyAt: key.at, value })
    }
    return entries
  }
}

/** A text in quotation marks begins with the mark. */
function startOf(valueStart: number, text: string): number {
  return /["']/.test(text.charAt(valueStart - 1)) ? valueStart - 1 : valueStart
}
