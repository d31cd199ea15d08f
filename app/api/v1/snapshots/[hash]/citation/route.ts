import { snapshotCitationRoute } from "@/lib/api/citations";

/** How to cite a snapshot, as the same parameters show it, in the style asked for. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = snapshotCitationRoute;
