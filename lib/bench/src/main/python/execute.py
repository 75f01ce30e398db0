"""Runs notebooks one after the other with nbclient, each on a kernel of its own named java."""

import sys

import nbclient
import nbformat

for path in sys.argv[1:]:
    notebook = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(
        notebook, kernel_name="java", allow_errors=True, timeout=60
    ).execute()
