import { feedRoute } from "@/lib/api/feed";

/** Changes and corrections as an Atom feed. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = feedRoute("xml");
