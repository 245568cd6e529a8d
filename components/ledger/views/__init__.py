"""Views: one file for each thing that is shown. A view's table feeds chart, list, download and receipt alike."""
