import { useEffect } from "react";

/**
 * Lets "back" and "forward" pass through anchors. The browser makes a step of its own for a click on one,
 * which the router takes for another site's and leaves alone; written again, the step is the router's too.
 */
export function useHashSteps(): void {
  useEffect(() => {
    const adopt = () => window.history.replaceState(null, "", window.location.href);
    window.addEventListener("hashchange", adopt);
    return () => window.removeEventListener("hashchange", adopt);
  }, []);
}
