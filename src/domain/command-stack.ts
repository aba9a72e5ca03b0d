// Undo and redo of any immutable value. What changes the value is a command, a plain object; this file knows
// neither the one nor the other, so that whatever can be edited later needs no second stack.

export type Done<Value, Command> = {
  /** The value before the command was done (in the past), after it (in the future). */
  value: Value
  command: Command
  /** Commands that follow each other with the same run are one step of undo: letters of one field. */
  run: string | null
}

export type CommandStack<Value, Command> = {
  value: Value
  /** Oldest first. */
  past: readonly Done<Value, Command>[]
  /** The next to be done again last. */
  future: readonly Done<Value, Command>[]
}

export function newStack<Value, Command>(value: Value): CommandStack<Value, Command> {
  return { value, past: [], future: [] }
}

/** A command was done and gave `value`; the same stack where that is no change. What could be redone is gone. */
export function done<Value, Command>(
  stack: CommandStack<Value, Command>,
  command: Command,
  value: Value,
  run: string | null = null,
): CommandStack<Value, Command> {
  if (value === stack.value) return stack
  const last = stack.past.at(-1)
  if (run !== null && last?.run === run && stack.future.length === 0) return { ...stack, value }
  return { value, past: [...stack.past, { value: stack.value, command, run }], future: [] }
}

/** The run is over: the next command is a step of its own, whatever it is. */
export function endRun<Value, Command>(stack: CommandStack<Value, Command>): CommandStack<Value, Command> {
  const last = stack.past.at(-1)
  if (!last || last.run === null) return stack
  return { ...stack, past: [...stack.past.slice(0, -1), { ...last, run: null }] }
}

/** The same stack where there is nothing to undo. */
export function undone<Value, Command>(stack: CommandStack<Value, Command>): CommandStack<Value, Command> {
  const last = stack.past.at(-1)
  if (!last) return stack
  return {
    value: last.value,
    past: stack.past.slice(0, -1),
    future: [...stack.future, { value: stack.value, command: last.command, run: null }],
  }
}

/** The same stack where there is nothing to do again. */
export function redone<Value, Command>(stack: CommandStack<Value, Command>): CommandStack<Value, Command> {
  const next = stack.future.at(-1)
  if (!next) return stack
  return {
    value: next.value,
    past: [...stack.past, { value: stack.value, command: next.command, run: null }],
    future: stack.future.slice(0, -1),
  }
}
