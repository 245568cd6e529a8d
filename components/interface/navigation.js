// The bar at the top: the Atlas's name and a link to each page. Nothing of it is ever read as HTML.
// What stands before this file defines switchPage(link).

function place(parentElement) {
  const bar = parentElement.querySelector("nav") ?? parentElement.appendChild(document.createElement("nav"));
  bar.className = "atlas-navigation";
  return bar;
}

// Links keep their places in the document, and with them the reader's focus.
function write(bar, { atlas, links, here }) {
  if (!bar.firstChild) bar.append(...["b", ...links.map(() => "a")].map((kind) => document.createElement(kind)));
  const [name, ...pages] = bar.children;
  name.textContent = atlas;
  links.forEach(([title, address], at) => {
    pages[at].textContent = title;
    pages[at].href = address;
    if (at === here) pages[at].setAttribute("aria-current", "page");
    else pages[at].removeAttribute("aria-current");
  });
}

export default function ({ data, parentElement }) {
  const bar = place(parentElement);
  const isNew = !bar.firstChild;
  write(bar, data);
  if (isNew) bar.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  bar.onclick = (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return; // a new tab or window is the browser's
    event.preventDefault();
    switchPage(link);
  };
}
