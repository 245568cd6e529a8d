"""The peer: the least Dash that shows the Atlas's Destinations. gunicorn serves `server`."""

import os
from typing import Any

import dash
import pandas as pd
import plotly.express as px
from dash import Input, Output, callback, dash_table, dcc, html

from tests.bench import rows

OFFLINE = {"topojsonURL": "/assets/"}
"""Plotly asks its maker's server for a map's base otherwise; here it is an empty one, for the outlines are ours."""


def chart(drawn: pd.DataFrame) -> Any:
    """Bars by destination."""
    return px.bar(drawn, x="value", y="place", orientation="h")


def world(drawn: pd.DataFrame) -> Any:
    """The world, filled by share; the outlines are fetched by URL."""
    share = dict(zip(drawn["code"], drawn["value"], strict=True))
    figure = px.choropleth(
        geojson="/assets/world.json", featureidkey="properties.code", locations=rows.codes(),
        color=[share.get(code, 0) for code in rows.codes()], range_color=(0, 40),
        color_continuous_scale=["#e1e4e8", "#2166ac"],
    )  # fmt: skip
    return figure.update_geos(visible=False)


@callback(
    Output("chart", "figure"), Output("map", "figure"), Output("table", "data"),
    Input("year", "value"), Input("country", "value"),
)  # fmt: skip
def show(in_years: list[str], in_places: list[str]) -> tuple[Any, Any, list[Any]]:
    """Chart, map and table of what the two filters leave."""
    table = rows.chosen(in_years, in_places)
    drawn = rows.shares(table)
    shown = table[["place", "figure", "indicator", "time_period", "quote"]]
    return chart(drawn), world(drawn), shown.to_dict("records")


def destinations() -> html.Div:
    """The page with filters, chart, map and table."""
    return html.Div(
        [
            html.H1("Destinations"),
            dcc.Checklist(rows.years(), [], id="year", inline=True),
            dcc.Dropdown(rows.places(), ["India"], id="country", multi=True),
            html.Div(
                [dcc.Graph(id="chart"), dcc.Graph(id="map", config=OFFLINE)],
                style={"display": "grid", "gridTemplateColumns": "5fr 6fr"},
            ),
            dash_table.DataTable(id="table"),
        ]
    )


def growth() -> html.Div:
    """The other page: a chart and a table."""
    found = rows.growth()
    return html.Div(
        [
            html.H1("Growth"),
            dcc.Graph(figure=px.bar(found, x="value", y="claim_id", orientation="h")),
            dash_table.DataTable(found[["claim_id", "figure", "quote"]].to_dict("records")),
        ]
    )


app = dash.Dash(__name__, use_pages=True, pages_folder="", assets_folder=os.environ["BENCH_ASSETS"])
dash.register_page("destinations", path="/", name="Destinations", layout=destinations)
dash.register_page("growth", path="/growth", name="Growth", layout=growth)
app.layout = html.Div(
    [
        *(dcc.Link(page["name"], href=page["path"]) for page in dash.page_registry.values()),
        dash.page_container,
    ]
)
server = app.server
