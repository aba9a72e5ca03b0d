type TakeRowProps = { action: string; name: string; what: string; onTake: () => void }

/** Something to take along, with what it is good for. */
export function TakeRow({ action, name, what, onTake }: TakeRowProps) {
  return (
    <li>
      <button type="button" className="button" aria-label={`${action}: ${name}`} onClick={onTake}>
        {action}
      </button>
      <span>
        <b>{name}</b> {what}
      </span>
    </li>
  )
}
