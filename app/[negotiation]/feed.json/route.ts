import { feedRoute } from "@/lib/api/feed";

/** Changes and corrections as a JSON Feed. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = feedRoute("json");
