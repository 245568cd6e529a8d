"""The navigation: all pages in order, in the address's language; or an embedded chart."""

import streamlit as st

from components.interface import embed
from components.interface.site_map import TITLES, page_for_navigation, page_name
from components.interface.state import requested_language

chosen = st.navigation([page_for_navigation(name, requested_language()) for name in TITLES], position="hidden")
title = f"{chosen.title} · {requested_language().t('Moscow Export Atlas')}"
st.set_page_config(layout="wide", page_title=title, page_icon="🗺️", initial_sidebar_state="collapsed")
if st.context.is_embedded and embed.chart_slugs(page_name(chosen)):
    embed.show_embedded_chart(page_name(chosen))
else:
    chosen.run()
