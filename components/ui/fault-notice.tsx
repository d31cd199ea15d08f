import { sayWith } from "@/components/language/say-with";
import { Notice } from "@/components/ui/notice";
import type { ParameterFault } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";

/** Tells which parts of the address were left out, what stood there and what may stand there. */
export function FaultNotice({ faults }: { faults: readonly ParameterFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Notice>
      <p>{say("ui.faults", { count: faults.length })}</p>
      <ul>
        {faults.map(({ name, found, expected, isUnknown }) => (
          <li key={`${name} ${found}`}>
            {sayWith(isUnknown ? "ui.fault_unknown" : "ui.fault", {
              name,
              found,
              expected,
              b: (parts) => <b>{parts}</b>,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
