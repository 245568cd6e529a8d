// An article in the page: text, and a link wherever a claim stands. Nothing of it is ever read as HTML.

function part([words, claims, isFigure]) {
  if (!claims) return document.createTextNode(words);
  const link = document.createElement("a");
  link.dataset.claims = claims;
  const mark = link.appendChild(document.createElement("mark"));
  const inner = isFigure ? mark.appendChild(document.createElement("b")) : mark;
  inner.textContent = words;
  return link;
}

function place(parentElement) {
  const text = parentElement.querySelector(".atlas-text") ?? parentElement.appendChild(document.createElement("div"));
  text.className = "atlas-text";
  return text;
}

// A link keeps its place in the document, and with it the reader's focus, as long as the parts are the same.
function write(text, { language, parts }) {
  const written = JSON.stringify(parts);
  if (text.written === written) return;
  text.written = written;
  text.lang = language;
  text.replaceChildren(...parts.map(part));
}

function opened(link, open) {
  return link.dataset.claims.split(",").some((claim) => open.includes(claim));
}

export default function ({ data, parentElement, setTriggerValue }) {
  const text = place(parentElement);
  write(text, data);
  for (const link of text.querySelectorAll("a")) {
    link.href = data.address + encodeURIComponent(link.dataset.claims);
    link.classList.toggle("open", opened(link, data.open));
  }
  text.onclick = (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return; // a new tab or window is the browser's
    event.preventDefault();
    setTriggerValue("claim", link.dataset.claims);
  };
  // Whoever comes to an article for a claim of it sees where it stands.
  if (text.dataset.article !== data.article) text.querySelector("a.open")?.scrollIntoView();
  text.dataset.article = data.article;
}
