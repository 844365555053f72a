/** One line of content data; what stands in backticks is machine text. The island's twin of InlineText.astro. */
export function Inline({ text }: { text: string }) {
  return <>{text.split(/`([^`]+)`/).map((part, index) => (index % 2 ? <code>{part}</code> : part))}</>;
}
