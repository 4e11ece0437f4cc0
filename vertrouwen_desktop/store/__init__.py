"""What is kept, encrypted. No Qt."""
