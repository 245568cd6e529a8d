"""Convert the rows of charts and tables to Arrow once, where Streamlit would convert them with every run.

It takes converted rows as they are. Switched off, they are left as they come.
"""

from typing import Any

import pandas as pd

from components.streamlit_internals.inner import import_internal
from components.streamlit_internals.switches import Switch, switched_on

MODULE = "streamlit.dataframe_util"


def chart_rows(rows: Any) -> Any:
    """Return what Streamlit takes as the rows of a chart."""
    return _converted(rows, "convert_anything_to_arrow_bytes")


def table_rows(rows: pd.DataFrame) -> Any:
    """Return what Streamlit takes as the rows of a table."""
    return _converted(rows, "convert_pandas_df_to_arrow_table")


def _converted(rows: Any, converter: str) -> Any:
    return import_internal(MODULE, converter, Switch.ARROW_ROWS)(rows) if Switch.ARROW_ROWS in switched_on() else rows
