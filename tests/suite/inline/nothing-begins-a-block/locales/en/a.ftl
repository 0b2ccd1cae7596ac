title = Report
year = 2016. The year was a success.
dash = - a dash at the start
sharp = # a sharp at the start
greater = > 100 participants
broken = first line\
    - second line
