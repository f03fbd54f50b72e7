/** Marks what is still to be written, wherever in a source; a text with one does not go out. */
export const TODO = 'dateline-todo:'
