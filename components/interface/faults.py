"""The response to a failing page: a sentence for the reader, details for the log."""

import logging

import streamlit as st

from components.interface.state import requested_language

LOG = logging.getLogger("atlas")


def show_fault(error: Exception) -> bool:
    """Show that this page failed, log why, and return True.

    True keeps Streamlit from showing a stack trace.
    """
    LOG.error("a page failed", exc_info=error)
    st.error(requested_language().t("This page could not be shown. The other pages and the downloads still work."))
    return True
