type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

/**
 * The key as its Latin legend says, where the layout is of another script: "и" on the key B is "b". A key of a
 * Latin layout, QWERTY or not, is what it says.
 */
export function latinKey({ key, code, shiftKey }: Pressed): string {
  if (/^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key)) {
    const letter = /^Key([A-Z])$/.exec(code)?.[1]
    if (letter) return shiftKey ? letter : letter.toLowerCase()
    return code === 'Period' && !shiftKey ? '.' : key
  }
  // Cyrillic layouts have full stop and comma here.
  if (code === 'Slash' && key === '.' && !shiftKey) return '/'
  return code === 'Slash' && key === ',' && shiftKey ? '?' : key
}
