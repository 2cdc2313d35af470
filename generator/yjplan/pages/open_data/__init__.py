"""What programs and analysts take away: tables as CSV, the plan as JSON, and what describes them."""
