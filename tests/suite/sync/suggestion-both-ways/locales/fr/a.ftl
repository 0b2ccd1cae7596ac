# en| Report
title = Rapport
