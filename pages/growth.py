"""Growth: every growth side by side, then reported and derived levels along time."""

import streamlit as st

from components.figures.growth import growth_dots
from components.figures.timeline import levels as levels_chart
from components.interface import exhibit
from components.interface.page import opened
from components.interface.takeaway import takeaway
from components.ledger.views.growth import growth, levels
from components.ledger.views.view import View

with opened("growth", "Growth") as page:
    grown = growth(page.atlas, page.selection, page.language)
    if grown.frame.empty:
        exhibit.empty(page, "No growth is stated for this choice.")
    else:
        exhibit.message(
            page, grown, page.language.t("Value in the period, as a multiple of the base period; hollow is derived")
        )
        exhibit.chart(page, grown, growth_dots(grown.frame, page.scheme, page.language))
        takeaway(page, grown)
    along = levels(page.atlas, page.selection, page.language)
    if along.frame.empty:
        exhibit.empty(page, "No level along time can be shown for this choice.")
    else:
        exhibit.message(
            page, along, page.language.t("Levels along time; hollow ones are derived from a level and its growth")
        )
        series = list(along.frame.groupby("series", sort=False))
        for column, (name, rows) in zip(st.columns(len(series)), series, strict=True):
            with column:
                st.markdown(f"**{name}**")
                exhibit.chart(page, View(f"levels-{name}", str(name), rows), levels_chart(rows, page.scheme))
        takeaway(page, along)
