// Where the keyboard is: the number of the stop (see stops.js), what it looks like, and where it stands.

const element = document.activeElement;
const look = [];
for (let box = element; box; box = box.parentElement) {
  look.push([box.tagName, box.className, box.getAttribute("aria-current"), box.getAttribute("rel")].join(" "));
}
const { left, top, width, height } = element.getBoundingClientRect();
const line = element.getClientRects()[0] ?? { left, top, width, height };
const hit = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
return {
  stop: window.stops.indexOf(element),
  description: describe(element),
  look: look.join(" < "),
  box: { x: left + scrollX, y: top + scrollY, width, height },
  isOnTop: hit !== null && element.contains(hit),
};
