// Links and buttons that a finger misses: those that don't fill a square of 24 px around their middle.
// A link that is laid out as text is as high as its line. That is enough where other text stands beside it,
// or where nothing else to press is in the square.

const isTextAmongText = (element) => {
  const block = around(element, isBlock).cloneNode(true);
  for (const link of block.querySelectorAll("a")) link.remove();
  return /[\p{L}\p{N}]/u.test(block.textContent);
};

// What is hit at nine places of the square.
const hits = (element) => {
  element.focus();
  element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const { left, top, width, height } = element.getClientRects()[0];
  const steps = [-11.5, 0, 11.5];
  return steps.flatMap((x) =>
    steps.map((y) => document.elementFromPoint(left + width / 2 + x, top + height / 2 + y)),
  );
};

const isLargeEnough = (element) => {
  const isText = getComputedStyle(element).display === "inline";
  if (isText && isTextAmongText(element)) return true;
  const isIts = (hit) => hit !== null && element.contains(hit);
  const isOthers = (hit) => hit !== null && !isIts(hit) && hit.closest("a, button, summary") !== null;
  const found = hits(element);
  return found.every(isIts) || (isText && found.some(isIts) && !found.some(isOthers));
};

return targets()
  .filter((element) => !isLargeEnough(element))
  .map((element) => {
    const { width, height } = element.getBoundingClientRect();
    return `${Math.round(width)} by ${Math.round(height)} px: ${describe(element)}`;
  });
