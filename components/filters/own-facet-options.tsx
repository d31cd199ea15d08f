import { FacetOption } from "@/components/filters/facet-option";
import type { OwnFacet } from "@/components/filters/filter-words";

/** The values of a facet that one page has for itself. */
export function OwnFacetOptions({ facet }: { facet: OwnFacet }) {
  const { name, title, options, chosen, counts, totals } = facet;
  return (
    <fieldset>
      <legend>{title}</legend>
      <ul>
        {options
          .filter(({ value }) => value in totals || chosen.includes(value))
          .map(({ value, content }) => (
            <li key={value}>
              <FacetOption
                name={name}
                value={value}
                label={content}
                count={counts[value] ?? 0}
                chosen={chosen.includes(value)}
              />
            </li>
          ))}
      </ul>
    </fieldset>
  );
}
