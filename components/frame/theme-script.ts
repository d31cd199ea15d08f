/** Where the reader's own choice of theme is kept; absent means "as the system". */
export const themeKey = "parley-theme";

/**
 * Runs before the first paint; not in a frame on another site, whose address says light or dark itself. It holds no quote, angle bracket or ampersand, so that it reaches the page
 * unescaped, and it never changes, so that a content security policy can name it by its hash.
 */
export const themeScript = `try{const t=location.pathname.startsWith(\`/embed/\`)?null:localStorage.getItem(\`${themeKey}\`);if(t)document.documentElement.dataset.theme=t}catch{}`;
