// Returns the addresses of a site and of one of its pages as the browser writes them: percent-encoded, with the host in
// lower case, and without a default port.
({ base, path }) => {
  const site = new URL(base);
  const page = new URL(path.split("/").map(encodeURIComponent).join("/"), site);
  return { site: site.href, page: page.href };
}
