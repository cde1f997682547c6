/**
 * Adds a style sheet to the page and waits until it applies. Without it the page looks plainer and works the same, so a
 * sheet that does not come is no error.
 * @param href address of the sheet, on the same site
 */
export function loadStyles(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
}
