// An article: its text, with a link for each claim. Nothing is parsed as HTML.

function node([words, claims, isFigure]) {
  if (!claims) return document.createTextNode(words);
  const link = document.createElement("a");
  link.dataset.claims = claims;
  const mark = link.appendChild(document.createElement("mark"));
  const inner = isFigure ? mark.appendChild(document.createElement("b")) : mark;
  inner.textContent = words;
  return link;
}

function textIn(parentElement) {
  const text = parentElement.querySelector(".atlas-text") ?? parentElement.appendChild(document.createElement("div"));
  text.className = "atlas-text";
  return text;
}

// Links are reused while the parts are the same, so that the reader's focus stays.
function write(text, { language, parts }) {
  const written = JSON.stringify(parts);
  if (text.written === written) return;
  text.written = written;
  text.lang = language;
  text.replaceChildren(...parts.map(node));
}

function isOpen(link, open) {
  return link.dataset.claims.split(",").some((claim) => open.includes(claim));
}

export default function ({ data, parentElement, setTriggerValue }) {
  const text = textIn(parentElement);
  write(text, data);
  for (const link of text.querySelectorAll("a")) {
    link.href = data.address + encodeURIComponent(link.dataset.claims);
    link.classList.toggle("open", isOpen(link, data.open));
  }
  text.onclick = (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return; // a new tab or window is the browser's
    event.preventDefault();
    setTriggerValue("claim", link.dataset.claims);
  };
  // Scroll to the open claim when the article is first shown.
  if (text.dataset.article !== data.article) text.querySelector("a.open")?.scrollIntoView();
  text.dataset.article = data.article;
}
