// Choosing and making scenes: the list of today, the editor, the draft.
export const lesson = {} as const
