/** Whether a description is only the name of its file, or says only that this is a picture. */
export function saysNothing(alt: string, src: string): boolean {
  const name = src.slice(src.lastIndexOf('/') + 1)
  const bare = name.replace(/\.[^.]*$/, '')
  return [name, bare].includes(alt) || /^[\w-]+\.[a-z]{3,4}$/i.test(alt) || PICTURE_WORD.test(alt)
}

/** What cameras call files, and what a picture is called in the languages that newsrooms write in. */
const PICTURE_WORD =
  /^((img|dsc[fn]?|pxl)[-_ ]?\d+|((an?|une|una?|el|la|le) )?(image|photo(graph)?|picture|photographie|foto(grafía)?|imagen|صورة)[-_ ]?\d*)\.?$/i
