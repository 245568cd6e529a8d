"""Citations for copying: plain text, APA and BibTeX."""

from datetime import UTC, datetime

import streamlit as st

from components.export import citation
from components.export.citation import Work
from components.interface.page import Page


def show_citation_forms(page: Page, work: Work) -> None:
    """Show a citation, dated today, in three forms with copy buttons."""
    today = datetime.now(UTC).date()
    citations = {
        page.language.t("Plain text"): citation.plain(work, page.language, today),
        "APA": citation.apa(work, today),
        "BibTeX": citation.bibtex(work, today).rstrip(),
    }
    for name, text in citations.items():
        st.caption(name)
        st.code(text, language=None, wrap_lines=True)


def show_claim_citation(page: Page, identifier: str) -> None:
    """Show a popover with the citation of a claim's article."""
    with st.popover(
        page.language.t("Cite"), type="tertiary", icon=":material/format_quote:", key=f"cite-{identifier}",
        on_change="rerun",
    ) as popover:  # fmt: skip
        if popover.open:
            show_citation_forms(page, citation.of_claim(identifier, page.atlas, page.language))
