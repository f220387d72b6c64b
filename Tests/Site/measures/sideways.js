// What makes a reader scroll sideways, or leaves its box.

const problems = [];
const room = document.documentElement.clientWidth;
const needed = document.documentElement.scrollWidth;
if (needed > room) problems.push(`the page is ${needed} px wide on a screen of ${room} px`);

const sticksOut = (element) => {
  const { left, right, width } = element.getBoundingClientRect();
  const isOut = width > 0 && (right > room + 1 || left < -1);
  const isDrawing = element.closest("svg") !== null && element.tagName !== "svg";
  return isOut && !isDrawing && isShown(element) && !isForScreenReaders(element) && !around(element, scrolls);
};

// The innermost only: what is around them sticks out because they do.
const outside = [...document.body.querySelectorAll("*")].filter(sticksOut);
for (const element of outside) {
  if (outside.some((other) => other !== element && element.contains(other))) continue;
  problems.push(`sticks out of the screen: ${describe(element)}`);
}

for (const { node, element, lines } of shownTexts()) {
  if (element.closest("svg, pre") || scrolls(element, getComputedStyle(element)) || around(element, scrolls)) continue;
  const isItself = isBlock(element, getComputedStyle(element));
  const box = (isItself ? element : around(element, isBlock)).getBoundingClientRect();
  if (lines.some((line) => line.right > box.right + 1 || line.left < box.left - 1)) {
    problems.push(`text sticks out of its box: ${node.data.trim().slice(0, 60)}`);
  }
}
return problems;
