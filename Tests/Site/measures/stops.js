// Keeps every element that the Tab key should stop at, in the order of the page, and returns what they are.

const CONTROLS = "a[href], area[href], button, summary, input, select, textarea, [tabindex]";

// The browser lets the keyboard into what scrolls if nothing inside takes it.
const isBareScroller = (element) => {
  const { overflowX, overflowY } = getComputedStyle(element);
  const hides = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
  const canScroll = [overflowX, overflowY].some((value) => ["auto", "scroll"].includes(value));
  return canScroll && hides && element.querySelector(CONTROLS) === null;
};

const isControl = (element) => element.matches(CONTROLS) && element.tabIndex >= 0 && !element.disabled;

window.stops = [...document.body.querySelectorAll("*")].filter(
  (element) => isShown(element) && !element.closest("[inert]") && (isControl(element) || isBareScroller(element)),
);
return window.stops.map(describe);
