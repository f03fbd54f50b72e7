/** The files in which two sites differ, each with the first place where it does: short enough to be read in a report. */
export function differingFiles(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  const paths = [...new Set([...a.keys(), ...b.keys()])].toSorted()
  return paths.flatMap((path) => {
    const [one, two] = [a.get(path), b.get(path)]
    if (one === two) return []
    if (one === undefined || two === undefined) return [`${path} is in the ${one === undefined ? 'second' : 'first'} only`]
    let at = 0
    while (one[at] === two[at]) at++
    return [`${path} has ${JSON.stringify(excerpt(one, at))} and ${JSON.stringify(excerpt(two, at))}`]
  })
}

function excerpt(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60), at + 60)
}
