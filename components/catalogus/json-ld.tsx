/** Facts for search engines (schema.org). A data block: browsers do not run it, so the Content-Security-Policy lets it be. */
export function JsonLd({ data }: { data: object }) {
  // A "<" in a text must not end the script.
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
    />
  );
}
