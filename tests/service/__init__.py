"""The routes and headers, over HTTP."""
