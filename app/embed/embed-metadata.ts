import type { Metadata } from "next";

/** The head of an embed: that of its page, which it leads search engines to, itself not to be indexed. */
export function embedMetadata({ title, description, alternates }: Metadata): Metadata {
  const canonical = alternates?.canonical;
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(canonical && { alternates: { canonical } }),
    robots: { index: false },
  };
}
