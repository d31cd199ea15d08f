"use client";

import { useState } from "react";
import { keepSingleKeys, singleKeysOn } from "@/components/palette/key-choice";
import styles from "@/components/palette/palette.module.css";
import { shortcuts } from "@/components/palette/shortcuts";
import button from "@/components/ui/button.module.css";
import { say } from "@/lib/language/say";

/** The keys and what they do, with the means to turn those without Ctrl or ⌘ off. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(singleKeysOn);
  const choose = (next: boolean) => {
    keepSingleKeys(next);
    setOn(next);
  };
  return (
    <div className={styles.list}>
      <h2>{say("palette.keys_title")}</h2>
      <table className={styles.keys}>
        <thead className="spoken">
          <tr>
            <th scope="col">{say("palette.keys_key")}</th>
            <th scope="col">{say("palette.keys_does")}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{say(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles.choice}>
        <input type="checkbox" checked={on} onChange={(event) => choose(event.target.checked)} />
        {say("palette.single_keys")}
      </label>
      <button type="button" className={button.button} onClick={onClose}>
        {say("palette.close")}
      </button>
    </div>
  );
}
