import { feedRoute } from "@/lib/api/feed";
import { jsonFeed } from "@/lib/export/feed";

/** Changes and corrections as a JSON Feed. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = feedRoute("json", jsonFeed);
