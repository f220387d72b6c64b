// Every line of text with its colour and the contrast that it needs. The text is made invisible, so that a picture of
// the page shows what is behind it.

const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const rgba = (colour) => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};

// A line's box is higher than its letters: only the middle of it is looked at.
const middle = ({ left, top, width, height }) => ({
  x: left + scrollX,
  y: top + scrollY + 0.2 * height,
  width,
  height: 0.6 * height,
});

const found = shownTexts().map(({ node, element, lines }) => {
  const style = getComputedStyle(element);
  const size = parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
  return {
    text: node.data.trim().slice(0, 60),
    colour: rgba(element.closest("svg") ? style.fill : style.color),
    contrast: isLarge ? 3 : 4.5,
    lines: lines.map(middle),
  };
});

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  * { color: transparent !important; text-decoration-color: transparent !important }
  text, tspan { fill: transparent !important }
`);
document.adoptedStyleSheets = [sheet];
return found;
