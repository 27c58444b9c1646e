"""Text of any kind: markup that escapes, Markdown, small formatters. Knows nothing of budgets."""
