# en| Points
title = Puntos

# en| The Group agreed:
body-1 = El Grupo acordó:

# en| on the topic:
body-2-1 = sobre el tema:

# en| bullying:
body-2-1-1 = acoso:

# en| in schools;
body-2-1-1-1 = en las escuelas;

# en| elsewhere;
body-2-1-1-2 = en otros lugares;

# en| skills;
body-2-1-2 = competencias;

# en| to meet again;\ and to report.
body-2-2 = reunirse de nuevo;

# en| last.
body-2-3 = último.

# en| “Quoted words.”
body-3-1 = «Palabras citadas».
