// What makes a reader scroll sideways, or leaves its box.

const problems = [];
const room = document.documentElement.clientWidth;
const needed = document.documentElement.scrollWidth;
if (needed > room) problems.push(`the page is ${needed} px wide on a screen of ${room} px`);

for (const element of document.body.querySelectorAll("*")) {
  const { left, right, width } = element.getBoundingClientRect();
  if (!width || !isShown(element) || isForScreenReaders(element)) continue;
  if (element.closest("svg") !== null && element.tagName !== "svg") continue;
  if ((right > room + 1 || left < -1) && !around(element, scrolls)) {
    problems.push(`sticks out of the screen: ${describe(element)}`);
  }
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
