import type { CompiledMessage } from "icu-minify/format";
import type { ReactNode } from "react";
import { Catalogue } from "@/components/language/catalogue";
import type { Namespace } from "@/lib/language/messages";
import { speech } from "@/lib/language/speech";

/** What the components in the browser below it say: namespaces of messages in the language of the page. */
export function ClientWords({ of, children }: { of: readonly Namespace[]; children: ReactNode }) {
  const { current, languages, messagesOf } = speech();
  const messages: Record<string, CompiledMessage> = Object.assign({}, ...of.map(messagesOf));
  return (
    <Catalogue language={current()} languages={languages} messages={messages}>
      {children}
    </Catalogue>
  );
}
