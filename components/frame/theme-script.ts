/** Where the reader's own choice of theme is kept; absent means "as the system". */
export const themeKey = "parley-theme";

/**
 * Runs before the first paint. It holds no quote, angle bracket or ampersand, so that it reaches the page
 * unescaped, and it never changes, so that a content security policy can name it by its hash.
 */
export const themeScript = `try{const t=localStorage.getItem(\`${themeKey}\`);if(t)document.documentElement.dataset.theme=t}catch{}`;
