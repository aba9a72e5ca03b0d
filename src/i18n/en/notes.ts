// The teacher's notes: window and drawer.
export const notes = {} as const
