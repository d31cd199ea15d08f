/** What a reader did before the page's own scripts were there: the event, and the state of the control it was at. */
export type EarlyInput = { event: Event; value?: string; checked?: boolean };

declare global {
  interface Window {
    /** Gone once every part of the page is live and what was done before has been followed. */
    early?: EarlyInput[];
  }
}

/**
 * Remembers what is typed, chosen and pressed until the page's own scripts can follow it. Like the script of
 * the theme it is written so that it reaches the page unescaped, and never changes.
 */
export const earlyScript =
  "self.early=[];for(const name of [`input`,`keydown`,`click`])addEventListener(name,function(event){const{value,checked}=event.target;self.early?.push({event,value,checked})},true)";
