/** Plain text of a citizen with its line breaks kept. Never markup, never links. */
export function Lines(props: { text: string }) {
  return <div class="lines">{props.text}</div>
}
