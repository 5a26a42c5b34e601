// Links of the script's page go through the page around it: nothing here leaves the computer.

export function catchLinks(open: (href: string) => void): void {
  const isOutside = (href: string) => /^(https?|mailto):/.test(href);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || !isOutside(link.href) || link.download) return;
    event.preventDefault();
    open(link.href);
  });
  const openWindow = window.open.bind(window);
  window.open = (url, ...rest) => {
    const href = url === undefined ? '' : new URL(url, document.baseURI).href;
    if (href === '' || !isOutside(href)) return openWindow(url, ...rest);
    open(href);
    return null;
  };
}
