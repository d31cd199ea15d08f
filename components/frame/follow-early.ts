import type { EarlyInput } from "@/components/frame/early-script";

/** A key or a button is not followed when its reader has long turned to something else. */
const patience = 5_000;

/** Makes a choice as its reader would. A control is first set to what it was not, or nobody would see a change. */
function choose(control: Element, { value = "", checked = false }: EarlyInput): void {
  if (control instanceof HTMLSelectElement) {
    control.value = value;
    control.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type)) {
    if (control.type === "checkbox" && checked === control.defaultChecked) return;
    control.checked = !checked;
    control.click();
  } else if (control instanceof HTMLInputElement) {
    control.value = "";
    control.setRangeText(value, 0, 0, "end");
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function follow(input: EarlyInput): void {
  const { event } = input;
  const { target } = event;
  if (!(target instanceof Element)) return;
  if (event.type === "input") choose(target, input);
  else if (performance.now() - event.timeStamp > patience) return;
  else if (event instanceof KeyboardEvent) target.dispatchEvent(new KeyboardEvent(event.type, event));
  else target.closest<HTMLElement>(".needs-script button, button.needs-script")?.click();
}

/** Whether the reader went on at a control once the page was live: all that they put there was followed then. */
function wasGoneOnWith({ event: { target } }: EarlyInput): boolean {
  return window.early?.some(({ event }) => event.isTrusted && event.target === target) === true;
}

/** Follows what was done before a page was live, in its order; of several choices at a control the last. */
export async function followEarly(early: readonly EarlyInput[]): Promise<void> {
  for (const input of early) {
    const isLast = input === early.findLast(({ event }) => event.target === input.event.target);
    if (input.event.type === "input" && (!isLast || wasGoneOnWith(input))) continue;
    follow(input);
    // What one of them changes is drawn before the next.
    await new Promise((done) => setTimeout(done));
  }
}
