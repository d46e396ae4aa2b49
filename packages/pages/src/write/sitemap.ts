import { escape } from "./frame.js";

/** The addresses of a language for search engines, in order. */
export function sitemap(addresses: readonly string[]): string {
  const urls = [...addresses].sort().map((address) => `<url><loc>${escape(address)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join("")}</urlset>`;
}
