import { writeFileSync } from "node:fs";
import path from "node:path";
import { writeBill } from "./bill";
import { root } from "./command";

/** `npm run sbom`: writes the bill of materials beside package.json. */
const file = "parley.cdx.json";
writeFileSync(path.join(root, file), await writeBill());
console.log(`${file} is written.`);
