/** @returns whether the text is on the clipboard: a page within a page may be kept from it. Never rejects. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the host's permission policy, or there is no clipboard here: the caller has another way.
    return false;
  }
}
