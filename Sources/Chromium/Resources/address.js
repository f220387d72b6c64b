// Writes the addresses of a site and of a page of it as the browser will write them: with letters encoded, the host in
// small letters, and without a port that goes without saying.
({ base, path }) => {
  const site = new URL(base);
  const page = new URL(path.split("/").map(encodeURIComponent).join("/"), site);
  return { site: site.href, page: page.href };
}
