"""What to ask next, what the answers mean, and which stories are close. Pure logic over content."""
