# en| The reports were noted.
reports = أُحيط علماً بالتقارير.
