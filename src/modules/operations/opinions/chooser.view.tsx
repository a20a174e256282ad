/** A box in a line of a list: `of` is sent with the id of what is chosen. */
export function Chooser(props: { id: number; label: string; checked?: boolean | undefined }) {
  return (
    <span class="choice checkbox alone">
      <input
        type="checkbox"
        name="of"
        value={String(props.id)}
        checked={props.checked ?? false}
        aria-label={props.label}
      />
    </span>
  )
}
