/** The first of a list in a header: each proxy adds its own after what the reader asked for. */
export function firstOf(list: string | null | undefined): string {
  return list?.split(",", 1)[0]?.trim().toLowerCase() ?? "";
}

/** Whether it is a host, with or without a port, and nothing else that an address may hold. */
export function isHost(host: string): boolean {
  return /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`);
}
