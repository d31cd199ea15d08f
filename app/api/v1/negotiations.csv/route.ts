import { negotiationsTableRoute } from "@/lib/api/negotiations";

/** Every negotiation that is kept here, as a table. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = negotiationsTableRoute;
