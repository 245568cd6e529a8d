"""The parts of a page around its figure: frame, filters, tables, receipts, downloads. Streamlit; nothing is computed.

It knows everything below, but not the service beside it.
"""
