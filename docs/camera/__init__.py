"""The pictures of docs/pictures: real sheets in a real LibreOffice and the pages in Chromium, taken by `make pictures`."""
