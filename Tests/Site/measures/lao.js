// Lao text that is set as only other letters may be.

const RULES = {
  "font-style": (value) => value === "normal",
  "letter-spacing": (value) => value === "normal",
  "line-height": (value, style) => parseFloat(value) >= 1.69 * parseFloat(style.fontSize),
  "overflow-wrap": (value) => value === "break-word",
  "text-align": (value) => value !== "justify",
  "text-transform": (value) => value === "none",
  "word-break": (value) => value === "normal",
};

const faults = shownTexts()
  .filter(({ node }) => /\p{Script=Lao}/u.test(node.data))
  .map(({ node, element }) => {
    const style = getComputedStyle(element);
    const broken = Object.keys(RULES).filter((name) => !RULES[name](style.getPropertyValue(name), style));
    return { broken, text: node.data.trim().slice(0, 60) };
  })
  .filter(({ broken }) => broken.length > 0)
  .map(({ broken, text }) => `${broken.join(", ")}: ${text}`);
return [...new Set(faults)];
