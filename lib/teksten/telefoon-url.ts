/** "0800-0113" to "tel:08000113". */
export function toTelefoonUrl(nummer: string): string {
  return `tel:${nummer.replace(/[^\d+]/g, "")}`;
}
