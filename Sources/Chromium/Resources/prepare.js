// Waits for all pictures and fonts of the page, and removes links that would lead nowhere on paper.
async ({ base, keepsLinks }) => {
  if (document.readyState !== "complete") {
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  }
  const loads = (picture) => {
    picture.loading = "eager";
    return picture.decode().then(() => true, () => false);
  };
  const pictures = [...document.images];
  const isLoaded = await Promise.all(pictures.map(loads));
  await document.fonts.ready;

  const withoutFragment = (address) => address.split("#")[0];
  const leadsNowhere = (link) =>
    link.href.startsWith(base) && withoutFragment(link.href) !== withoutFragment(document.URL);
  if (!keepsLinks) {
    for (const link of [...document.links].filter(leadsNowhere)) link.removeAttribute("href");
  }
  const broken = pictures.find((_, index) => !isLoaded[index]);
  return { address: document.URL, brokenPicture: broken?.currentSrc ?? null };
}
