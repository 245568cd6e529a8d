"""When a page fails: the reader is told in words, and the log has the rest."""

import logging

import streamlit as st

from components.interface.state import language

LOG = logging.getLogger("atlas")


def show_fault(error: Exception) -> bool:
    """Show that this page failed, and log why; True keeps Streamlit from showing a stack trace."""
    LOG.error("a page failed", exc_info=error)
    st.error(language().t("This page could not be shown. The other pages and the downloads still work."))
    return True
