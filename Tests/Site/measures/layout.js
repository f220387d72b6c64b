// Everything on the page, with its place and size, and all its text.

const boxes = [...document.body.querySelectorAll("*")].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return `${element.tagName} ${x} ${y} ${width} ${height}`;
});
return [...boxes, document.body.innerText];
