import { recordPackageRoute } from "@/lib/api/record-package";

/** The whole record of one revision as a data package. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = recordPackageRoute;
