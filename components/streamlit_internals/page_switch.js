// To Streamlit this is the reader's way through the browser's history: it draws the page at the new address.
function switchPage(link) {
  history.pushState(null, "", link.href);
  dispatchEvent(new PopStateEvent("popstate"));
}
