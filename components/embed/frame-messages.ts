/** The message that a host page gets: how many pixels high the view is. The code to embed listens for it. */
export const heightMessage = "parley:height";

/** Tells the host page the height of an element now and whenever it changes; gives what ends it. */
export function followHeight(element: HTMLElement): () => void {
  if (window.parent === window) return () => undefined;
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    // To any host: the height of a public view is no secret.
    window.parent.postMessage({ type: heightMessage, height }, "*");
  };
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  tell();
  return () => observer.disconnect();
}
