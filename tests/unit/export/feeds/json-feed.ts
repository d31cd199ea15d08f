const text = { type: "string", minLength: 1 };
const uri = { type: "string", format: "uri" };
const moment = { type: "string", format: "date-time" };
const author = {
  type: "object",
  minProperties: 1,
  properties: { name: text, url: uri, avatar: uri },
  additionalProperties: false,
};

const item = {
  type: "object",
  required: ["id"],
  anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
  properties: {
    id: text,
    url: uri,
    external_url: uri,
    title: text,
    content_html: text,
    content_text: text,
    summary: text,
    image: uri,
    banner_image: uri,
    date_published: moment,
    date_modified: moment,
    authors: { type: "array", items: author },
    tags: { type: "array", items: text },
    language: text,
  },
  additionalProperties: false,
};

/** What jsonfeed.org asks of a feed of version 1.1; members of one's own, which it allows, are not. */
export const jsonFeedSchema = {
  type: "object",
  required: ["version", "title", "items"],
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: text,
    home_page_url: uri,
    feed_url: uri,
    description: text,
    next_url: uri,
    icon: uri,
    favicon: uri,
    authors: { type: "array", items: author },
    language: text,
    items: { type: "array", items: item },
  },
  additionalProperties: false,
};
