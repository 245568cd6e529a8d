"""The parts of a page in Streamlit: frame, filters, tables, receipts, downloads.

It computes nothing. It knows everything below, but not the service beside it.
"""
