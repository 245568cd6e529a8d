"""The routes beside the pages, and the headers of every answer. Starlette; no streamlit."""
