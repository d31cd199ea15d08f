import { sitemapRoute } from "@/lib/api/sitemap";

/** Every page of every record. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = sitemapRoute;
