// Finds what does not fit on the pages of a sheet. A page of paper is an element with `data-page`; its boxes have
// `data-box`, the names by which readers know them.
() => {
  const tolerance = 1;
  const millimetres = (pixels) => (pixels * 25.4) / 96;
  const sides = ["top", "right", "bottom", "left"];
  const problems = [];

  const nameOf = (element) => {
    const box = element.closest("[data-box]");
    if (box) return box.dataset.box;
    for (let around = element; around; around = around.parentElement) {
      const heading = around.querySelector("h1, h2, h3, h4, h5, h6, caption");
      if (heading) return heading.textContent.trim().replace(/\s+/g, " ");
    }
    return element.localName;
  };

  const clips = (style) => style.overflowX !== "visible" || style.overflowY !== "visible";

  // Whether an element is hidden from view on purpose, such as a text for screen readers.
  const isHidden = (element, style) => {
    if (style.display === "none" || style.visibility === "hidden") return true;
    const box = element.getBoundingClientRect();
    return style.position === "absolute" && clips(style) && box.width <= 1 && box.height <= 1;
  };

  // How far a rectangle sticks out of another on each side, in pixels; negative where it does not.
  const excess = (inner, outer) => ({
    top: outer.top - inner.top,
    right: inner.right - outer.right,
    bottom: inner.bottom - outer.bottom,
    left: outer.left - inner.left,
  });

  const insideBorder = (element) => {
    const box = element.getBoundingClientRect();
    const [left, top] = [box.left + element.clientLeft, box.top + element.clientTop];
    return { left, top, right: left + element.clientWidth, bottom: top + element.clientHeight };
  };

  const textRectangles = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  };

  // Collects what is visible of a page: its elements, the lines of its texts, and the boxes that cut some of them off.
  const walk = (element, seen) => {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim()) {
        for (const box of textRectangles(node)) seen.texts.push({ element, box });
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const style = getComputedStyle(node);
        if (isHidden(node, style)) continue;
        const isBox = node instanceof HTMLElement || node instanceof SVGSVGElement;
        if (isBox && style.display !== "contents") {
          const box = node.getBoundingClientRect();
          if (box.width > 0 && box.height > 0) seen.elements.push({ element: node, box });
        }
        // Content that is cut off does not leave the page; `findCutOff` finds it.
        if (node instanceof HTMLElement && clips(style) && style.display !== "inline") {
          seen.clipping.push(node);
          const inner = { elements: [], texts: [], clipping: seen.clipping };
          walk(node, inner);
          const frame = insideBorder(node);
          const isInside = ({ box }) => sides.every((side) => excess(box, frame)[side] <= tolerance);
          seen.elements.push(...inner.elements.filter(isInside));
          seen.texts.push(...inner.texts.filter(isInside));
        } else {
          walk(node, seen);
        }
      }
    }
    return seen;
  };

  // Whether a box is the last on its page, and would fit there without the boxes above it.
  const isPushedOut = (box, page) => {
    const boxes = [...page.querySelectorAll("[data-box]")];
    const isInFlow = !["absolute", "fixed"].includes(getComputedStyle(box).position);
    return (
      isInFlow && boxes.length > 1 && box === boxes.at(-1) &&
      box.getBoundingClientRect().height < page.getBoundingClientRect().height
    );
  };

  const findLeaving = (page, number, seen, boxes) => {
    const frame = insideBorder(page);
    const all = [...seen.elements, ...seen.texts];
    for (const side of sides) {
      const out = all.filter(({ box }) => excess(box, frame)[side] > tolerance);
      if (!out.length) continue;
      const owners = new Set(out.map(({ element }) => element.closest("[data-box]")).filter(Boolean));
      // A box sticks out together with those around it; only the innermost can be to blame.
      const inner = [...owners].filter((box) => ![...owners].some((other) => other !== box && box.contains(other)));
      const isOneToBlame = inner.length === 1 && !(side === "bottom" && isPushedOut(inner[0], page));
      problems.push({
        kind: "leavesPage", page: number, side, boxes,
        millimetres: millimetres(Math.max(...out.map(({ box }) => excess(box, frame)[side]))),
        box: isOneToBlame ? inner[0].dataset.box : null,
      });
    }
  };

  const cutOff = (number, element, side, pixels) =>
    problems.push({ kind: "cutsOff", page: number, side, millimetres: millimetres(pixels), box: nameOf(element) });

  const findCutOff = (number, seen) => {
    for (const element of seen.clipping) {
      const [down, across] = [
        element.scrollHeight - element.clientHeight, element.scrollWidth - element.clientWidth,
      ];
      if (down > tolerance) cutOff(number, element, "bottom", down);
      if (across > tolerance) cutOff(number, element, "right", across);
    }
    // An SVG drawing clips at its own edges, and cuts off words that do not fit into it.
    for (const { element, box } of seen.texts.filter(({ element }) => element instanceof SVGElement)) {
      const drawing = element.ownerSVGElement;
      if (!drawing || !clips(getComputedStyle(drawing))) continue;
      const out = excess(box, drawing.getBoundingClientRect());
      const worst = sides.reduce((a, b) => (out[b] > out[a] ? b : a));
      if (out[worst] > tolerance) cutOff(number, drawing, worst, out[worst]);
    }
  };

  // Letters fill about the middle half of the height of their line.
  const letters = ({ top, bottom, left, right }) => {
    const quarter = (bottom - top) / 4;
    return { top: top + quarter, bottom: bottom - quarter, left, right };
  };

  const findOverlaps = (number, seen) => {
    const lines = seen.texts
      .map(({ element, box }) => ({ owner: element.closest("[data-box]"), box: letters(box) }))
      .filter(({ owner }) => owner);
    const found = new Set();
    lines.forEach((a, index) => {
      for (const b of lines.slice(index + 1)) {
        if (a.owner === b.owner || a.owner.contains(b.owner) || b.owner.contains(a.owner)) continue;
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        const names = JSON.stringify([a.owner.dataset.box, b.owner.dataset.box]);
        if (width <= tolerance || height <= tolerance || found.has(names)) continue;
        found.add(names);
        problems.push({ kind: "overlap", page: number, box: a.owner.dataset.box, other: b.owner.dataset.box });
      }
    });
  };

  // Finds letters that no font of the computer has: they look like a noncharacter, which no font has either.
  const lettersWithoutFont = () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [48, 48];
    const brush = canvas.getContext("2d", { willReadFrequently: true });
    const drawn = (letter, font) => {
      brush.clearRect(0, 0, canvas.width, canvas.height);
      brush.font = `32px ${font}`;
      brush.fillText(letter, 4, 36);
      return brush.getImageData(0, 0, canvas.width, canvas.height).data.join();
    };
    const noncharacter = "\u{10FFFF}";
    const lettersByFont = new Map();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const font = getComputedStyle(texts.currentNode.parentElement).fontFamily;
      if (!lettersByFont.has(font)) lettersByFont.set(font, new Set());
      for (const letter of texts.currentNode.data.match(/[^\p{ASCII}\s\p{Cf}\p{M}]/gu) ?? []) {
        lettersByFont.get(font).add(letter);
      }
    }
    const missing = [...lettersByFont].flatMap(([font, letters]) => {
      const box = drawn(noncharacter, font);
      return [...letters].filter((letter) => drawn(letter, font) === box);
    });
    return [...new Set(missing)];
  };

  const pages = [...document.querySelectorAll("[data-page]")];
  pages.forEach((page, index) => {
    const boxes = [...page.querySelectorAll("[data-box]")]
      .map((box) => ({ name: box.dataset.box, height: millimetres(box.getBoundingClientRect().height) }))
      .sort((a, b) => b.height - a.height);
    const seen = walk(page, { elements: [], texts: [], clipping: [] });
    findLeaving(page, index + 1, seen, boxes);
    findCutOff(index + 1, seen);
    findOverlaps(index + 1, seen);
  });
  return { count: pages.length, problems, lettersWithoutFont: lettersWithoutFont() };
}
