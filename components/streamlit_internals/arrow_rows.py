"""The rows of charts and tables, converted to Arrow once.

Streamlit would convert them with every run. It takes converted rows unchanged. With the switch off, rows are not
converted here.
"""

from typing import Any

import pandas as pd

from components.streamlit_internals.inner import import_internal
from components.streamlit_internals.switches import Switch, switched_on

MODULE = "streamlit.dataframe_util"


def chart_rows(rows: Any) -> Any:
    """Return a chart's rows in a form that Streamlit takes."""
    return _converted(rows, "convert_anything_to_arrow_bytes")


def table_rows(rows: pd.DataFrame) -> Any:
    """Return a table's rows in a form that Streamlit takes."""
    return _converted(rows, "convert_pandas_df_to_arrow_table")


def _converted(rows: Any, converter: str) -> Any:
    return import_internal(MODULE, converter, Switch.ARROW_ROWS)(rows) if Switch.ARROW_ROWS in switched_on() else rows
