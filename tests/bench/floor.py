"""The floor: the least Streamlit that shows the Atlas's Destinations, with Streamlit's defaults.

Two things are better than the very least, so that the floor is a fair one: the land is a static file, and only the
countries that are filled are sent.
"""

import pydeck as pdk
import streamlit as st

from tests.bench import rows


def destinations() -> None:
    """Chart, map and table of what the two filters leave."""
    st.title("Destinations")
    in_years = st.pills("Year", rows.years(), selection_mode="multi")
    in_places = st.multiselect("Country", rows.places(), default=["India"])
    table = rows.chosen(in_years, in_places)
    drawn = rows.shares(table)
    left, right = st.columns([5, 6])
    left.bar_chart(drawn, x="place", y="value", horizontal=True)
    fills = {"type": "FeatureCollection", "features": [rows.shape(code) for code in drawn["code"]]}
    land = pdk.Layer("GeoJsonLayer", data="/app/static/world.json", get_fill_color=[225, 228, 232])
    filled = pdk.Layer("GeoJsonLayer", data=fills, get_fill_color=[33, 102, 172], pickable=True)
    view = pdk.ViewState(longitude=52, latitude=42, zoom=0.75)
    right.pydeck_chart(pdk.Deck(map_provider=None, layers=[land, filled], initial_view_state=view), height=430)
    st.dataframe(table[["place", "figure", "indicator", "time_period", "quote"]], hide_index=True)


def growth() -> None:
    """The other page: a chart and a table."""
    st.title("Growth")
    st.bar_chart(rows.growth(), x="claim_id", y="value", horizontal=True)
    st.dataframe(rows.growth()[["claim_id", "figure", "quote"]], hide_index=True)


st.set_page_config(layout="wide")
st.navigation([st.Page(destinations), st.Page(growth)], position="top").run()
