import styles from "@/components/frame/frame.module.css";
import { feedHref } from "@/lib/address/feeds";
import { disputesHref, methodHref, sourcesHref } from "@/lib/address/trust";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";

/** The ways to what a record can be checked by, and taken along as. */
export function RecordLinks({ negotiation }: { negotiation: string }) {
  const links = [
    { label: say("method.title"), href: methodHref(negotiation) },
    { label: say("sources.title"), href: sourcesHref(negotiation) },
    { label: say("disputes.title"), href: disputesHref(negotiation) },
    { label: say("revisions.title"), href: inLanguage(`/${negotiation}/revisions`) },
    { label: say("site.data"), href: inLanguage(`/api?negotiation=${negotiation}`) },
    { label: say("site.feed"), href: feedHref(negotiation, "xml") },
    { label: say("site.feed_json"), href: feedHref(negotiation, "json") },
  ];
  return (
    <nav className={styles.links} aria-label={say("site.more")}>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
