"""Citations to copy: plain text, APA and BibTeX."""

from datetime import UTC, datetime

import streamlit as st

from components.export import citation
from components.export.citation import Work
from components.interface.page import Page


def forms(page: Page, work: Work) -> None:
    """The three forms of a citation as of today, each with a button to copy it."""
    today = datetime.now(UTC).date()
    known = {
        page.language.t("Plain text"): citation.plain(work, page.language, today),
        "APA": citation.apa(work, today),
        "BibTeX": citation.bibtex(work, today).rstrip(),
    }
    for name, text in known.items():
        st.caption(name)
        st.code(text, language=None, wrap_lines=True)


def of_claim(page: Page, identifier: str) -> None:
    """One quiet control that cites the article a claim comes from."""
    with st.popover(
        page.language.t("Cite"), type="tertiary", icon=":material/format_quote:", key=f"cite-{identifier}",
        on_change="rerun",
    ) as control:  # fmt: skip
        if control.open:
            forms(page, citation.of_claim(identifier, page.atlas, page.language))
