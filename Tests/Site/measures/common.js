// Stands before every other file of this folder, each of which is the body of a function.

const describe = (element) => {
  const tag = element.cloneNode(false).outerHTML.replace(/<\/[^>]*>$/, "");
  const text = (element.textContent ?? "").trim().replace(/\s+/g, " ");
  return text ? `${tag} “${text.slice(0, 40)}”` : tag;
};

const isShown = (element) => element.checkVisibility({ visibilityProperty: true });

// Text for screen readers alone: drawn, but in a box of a pixel or clipped to nothing.
const isForScreenReaders = (element) => {
  for (let box = element; box; box = box.parentElement) {
    const style = getComputedStyle(box);
    const { width, height } = box.getBoundingClientRect();
    const isTiny = Math.min(width, height) <= 1 && style.overflow !== "visible";
    if (style.position === "absolute" && (isTiny || style.clipPath !== "none")) return true;
  }
  return false;
};

// The nearest element around another for which a test holds.
const around = (element, test) => {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (test(box, getComputedStyle(box))) return box;
  }
  return null;
};

const scrolls = (_, style) => ["auto", "scroll"].includes(style.overflowX);
const isBlock = (_, style) => !["inline", "contents"].includes(style.display);

// A line on the page: a skip link waits above it until it has the focus.
const isOnPage = ({ right, bottom, width, height }) =>
  width > 0 && height > 0 && right + scrollX > 0 && bottom + scrollY > 0;

// As much of a line as can be seen in what scrolls.
const within = (scroller, line) => {
  if (!scroller) return line;
  const box = scroller.getBoundingClientRect();
  const [left, top] = [Math.max(line.left, box.left), Math.max(line.top, box.top)];
  const [right, bottom] = [Math.min(line.right, box.right), Math.min(line.bottom, box.bottom)];
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
};

// Every piece of text that a reader sees, with the boxes of its lines.
const shownTexts = () => {
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || !isShown(element) || isForScreenReaders(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const scroller = scrolls(element, getComputedStyle(element)) ? element : around(element, scrolls);
    const lines = [...range.getClientRects()].map((line) => within(scroller, line)).filter(isOnPage);
    if (lines.length > 0) texts.push({ node, element, lines });
  }
  return texts;
};

const targets = () =>
  [...document.querySelectorAll("a[href], area[href], button, summary, input, select, textarea")].filter(
    (element) => isShown(element) && !element.disabled,
  );
