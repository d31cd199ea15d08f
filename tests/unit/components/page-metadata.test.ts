import { expect, test } from "vitest";
import { pageMetadata } from "@/components/frame/page-metadata";
import { speakingIn } from "@/lib/language/install";
import { defaultLanguage, speech } from "@/lib/language/speech";

const page = {
  title: "Two texts",
  description: "Side by side.",
  canonical: "/n/compare?docs=a,b",
  address: "/n/compare?docs=a,b&issue=truce",
  pictured: true,
};

test.each(speech().languages)("a page in $name leads to itself in every language", ({ id, locale }) => {
  const { alternates, openGraph } = speakingIn(id, () => pageMetadata(page));
  const own = id === defaultLanguage ? "" : `&lang=${id}`;
  expect(alternates?.canonical).toBe(`/n/compare?docs=a,b${own}`);
  expect(alternates?.languages).toMatchObject({
    [defaultLanguage]: "/n/compare?docs=a,b",
    [id]: `/n/compare?docs=a,b${own}`,
    "x-default": "/n/compare?docs=a,b",
  });
  expect(Object.keys(alternates?.languages ?? {})).toHaveLength(speech().languages.length + 1);
  expect(openGraph).toMatchObject({
    locale: locale.replace("-", "_"),
    url: `/n/compare?docs=a,b&issue=truce${own}`,
    images: [{ url: `/n/compare/opengraph-image?docs=a,b&issue=truce${own}` }],
  });
});
