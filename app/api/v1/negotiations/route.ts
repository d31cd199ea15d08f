import { negotiationsRoute } from "@/lib/api/negotiations";

/** Every negotiation that is kept here. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = negotiationsRoute;
