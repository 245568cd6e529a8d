// The navigation bar: the Atlas's name and a link to each page. Nothing is parsed as HTML.
// The script prepended to this file defines switchPage(link).

function barIn(parentElement) {
  const bar = parentElement.querySelector("nav") ?? parentElement.appendChild(document.createElement("nav"));
  bar.className = "atlas-navigation";
  return bar;
}

// Links are reused, so that the reader's focus stays.
function write(bar, { atlas, links, here }) {
  if (!bar.firstChild) bar.append(...["b", ...links.map(() => "a")].map((kind) => document.createElement(kind)));
  const [name, ...pages] = bar.children;
  name.textContent = atlas;
  links.forEach(([title, address], index) => {
    pages[index].textContent = title;
    pages[index].href = address;
    if (index === here) pages[index].setAttribute("aria-current", "page");
    else pages[index].removeAttribute("aria-current");
  });
}

export default function ({ data, parentElement }) {
  const bar = barIn(parentElement);
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
