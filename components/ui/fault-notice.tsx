import { Notice } from "@/components/ui/notice";
import type { ParameterFault } from "@/lib/address/read-parameters";

/** Tells which parts of the address were left out, what stood there and what may stand there. */
export function FaultNotice({ faults }: { faults: readonly ParameterFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Notice>
      <p>Parts of this address could not be used and were left out:</p>
      <ul>
        {faults.map(({ name, found, expected }) => (
          <li key={`${name} ${found}`}>
            <b>{name}</b>: found {found}, expected {expected}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
