import type { Element } from "hast";
import { h } from "hastscript";

/** Base64 of a text's UTF-8 bytes. */
function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Takes the bytes out of the file as it was saved, and hashes them. */
const command = "grep -o 'base64,[A-Za-z0-9+/=]*' archive.html | head -1 | cut -c8- | base64 -d | sha256sum";

/** The snapshot's own bytes, and how anybody can see that they have its hash. */
export function verifyNodes({ hash, payload }: { hash: string; payload: string }): Element[] {
  const href = `data:application/json;base64,${base64(payload)}`;
  return [
    h("p", "This page was drawn from the snapshot’s canonical JSON (RFC 8785), which it carries whole:"),
    h("p", h("a", { href, download: "snapshot.json" }, "snapshot.json, to be saved")),
    h(
      "p",
      "The snapshot is named by the SHA-256 of these bytes. This file, saved as archive.html, is checked by",
    ),
    h("pre", h("code", command)),
    h("p", [
      "or save the link above and run ",
      h("code", "sha256sum snapshot.json"),
      " (macOS: ",
      h("code", "shasum -a 256 snapshot.json"),
      "; Windows: ",
      h("code", "certutil -hashfile snapshot.json SHA256"),
      "). Either must print",
    ]),
    h("pre", h("code", hash)),
  ];
}
