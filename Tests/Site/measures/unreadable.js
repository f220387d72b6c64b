// Text that is cut off by a box around it, or that lies on other text.

const problems = [];
const texts = shownTexts();

const cuts = (_, style) => ["hidden", "clip"].includes(style.overflowX) || ["hidden", "clip"].includes(style.overflowY);
for (const { node, element, lines } of texts) {
  const box = cuts(element, getComputedStyle(element)) ? element : around(element, cuts);
  if (!box || box === document.body || box === document.documentElement) continue;
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const isCut = lines.some(
    (line) => line.left < left - 1 || line.right > right + 1 || line.top < top - 1 || line.bottom > bottom + 1,
  );
  if (isCut) problems.push(`text is cut off: ${node.data.trim().slice(0, 60)}`);
}

// A line's box is higher than its letters: only the middle of it counts.
const middles = texts.flatMap(({ node, lines }) =>
  lines.map(({ left, right, top, height }) => ({
    node,
    left,
    right,
    top: top + 0.2 * height,
    bottom: top + 0.8 * height,
  })),
);
middles.sort((one, other) => one.top - other.top);
middles.forEach((upper, index) => {
  for (const lower of middles.slice(index + 1)) {
    if (lower.top >= upper.bottom - 1) break;
    if (lower.left >= upper.right - 1 || lower.right <= upper.left + 1) continue;
    const [one, other] = [upper, lower].map(({ node }) => node.data.trim().slice(0, 40));
    problems.push(`text lies on text: “${one}” and “${other}”`);
  }
});
return problems;
