// The pieces of text of every card: figures, articles, and entries of lists that hold more than a line of text.

const texts = shownTexts();
const cards = [...document.querySelectorAll("main figure, main article, main li:has(p), main li:has(h3)")];
return cards.map((card) => texts.filter(({ node }) => card.contains(node)).map(({ node }) => node.data));
