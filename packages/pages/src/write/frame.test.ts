import { describe, expect, it } from "vitest";

import { readFrame } from "./frame.js";
import { exampleFrame } from "./testing/frame.js";

const options = { css: "/assets/site.css", script: "/assets/site.js", siteTitle: "Site", notOfficial: "Not official." };
const frame = readFrame(exampleFrame("en"), options);
const page = { path: "/rules/SH-01/", title: "Shared", description: "What is shared", main: "<main>Text</main>" };

describe("a page in the frame", () => {
  it("has its own title, description, address and main part", () => {
    const html = frame(page);
    expect(html).toContain("<title>Shared | Site</title>");
    expect(html).toContain('<meta name="description" content="What is shared"/>');
    expect(html).toContain('<meta property="og:url" content="https://example.org/en/rules/SH-01/"/>');
    expect(html).toContain('<link rel="canonical" href="https://example.org/en/rules/SH-01/"/>');
    expect(html).toContain("<main>Text</main>");
    expect(html).toContain("Not official.");
    expect(html).not.toMatch(/mulu-frame|frame\//);
  });

  it("leads to the same page in the other language, in the header and for search engines", () => {
    const html = frame(page);
    expect(html).toContain('<a href="/rules/SH-01/">Other</a>');
    expect(html).toContain('href="https://example.org/rules/SH-01/" hrefLang="zh-CN"');
  });

  it("runs the scripts of the page, and none of the theme", () => {
    const html = frame({ ...page, scripts: ["/assets/filter.js"] });
    const scripts = [...html.matchAll(/<script src="([^"]*)"/g)].map(([, script]) => script);
    expect(scripts).toEqual(["/assets/site.js", "/assets/filter.js"]);
    expect(html).toContain('<link rel="stylesheet" href="/assets/site.css">');
    expect(html).not.toContain("styles.1.css");
  });

  it("names the place where the theme keeps the choice of appearance", () => {
    expect(frame(page)).toContain('data-theme-key="theme-x"');
  });

  it("shows signs of markup in titles and descriptions as what they are", () => {
    const html = frame({ ...page, title: '<b>"&', description: '$& "x"' });
    expect(html).toContain("<title>&lt;b&gt;&quot;&amp; | Site</title>");
    expect(html).toContain('content="$&amp; &quot;x&quot;"');
  });

  it("bears the name of the site alone where it is the home page, and one search field", () => {
    const html = frame({ path: "/", main: "<main></main>", ownSearch: true });
    expect(html).toContain("<title>Site</title>");
    expect(html).toContain('href="https://example.org/en/" hrefLang="en"');
    expect(html).not.toContain('name="description"');
    expect(html).not.toContain('role="search"');
  });

  it("forwards from an old address, and asks to be forgotten", () => {
    const html = frame({ path: "/old/", title: "Moved", main: "<main></main>", hidden: { forward: "/en/new/" } });
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<meta http-equiv="refresh" content="3; url=/en/new/">');
    expect(html).toContain('<link rel="canonical" href="/en/new/">');
  });
});

describe("a frame that has changed", () => {
  it("is refused when a place is missing, so that no page goes out without its title", () => {
    const broken = exampleFrame("en").replace(/<title.*?<\/title>/, "");
    expect(() => readFrame(broken, options)).toThrow("1 places for “title”, expected 2");
  });
});
