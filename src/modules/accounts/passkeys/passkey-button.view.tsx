/** Asks the device for a passkey. Hidden until script says that this browser has them; the options stand below `action`. */
export const PasskeyButton = (props: {
  does: 'sign-in' | 'add'
  kind: 'primary' | 'secondary'
  action: string
  csrf?: string | undefined
  next?: string | undefined
  failed: string
  label: string
}) => (
  <button
    type="button"
    class={`krds-btn ${props.kind} medium`}
    data-passkey={props.does}
    data-options={`${props.action}/options`}
    data-action={props.action}
    data-csrf={props.csrf}
    data-next={props.next}
    data-failed={props.failed}
    hidden
  >
    {props.label}
  </button>
)
