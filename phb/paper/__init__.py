"""What is taken away: each paper as one document, and each format of it. Values alone, in memory alone."""
