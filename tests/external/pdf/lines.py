"""The lines of a page from left to right, by the places of what its content streams show.

What is read in which order is for the structure to say, and every engine guesses it in its own way; where a
character stands they all know. So an engine's characters are put into lines by their places, and must be, line by
line, the very characters that stand there by the content streams; that these, in the order of the structure, are
the text of the edition is compared beside it. Together that is the text of the edition, paragraph by paragraph.
"""

import re

from texts import letters

MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
CLUSTER = re.compile(rf".[{MARKS}]*", re.S)

# Two baselines that are less than so many points apart are of one line, one of them with a raised letter.
RAISED = 6


def clusters(text):
    """Letters with their marks. The order of several marks on one letter says nothing here."""
    return [each[0] + "".join(sorted(each[1:])) for each in CLUSTER.findall(letters(text))]


class Line:
    """The runs of a line; one that holds a raised mark begins where its letter does."""

    def __init__(self, run):
        self.runs = [run]

    def clusters(self):
        """From left to right."""
        runs = sorted(self.runs, key=lambda run: (run.x, len(run.pieces)))
        return [each for run in runs for piece in run.pieces for each in clusters(piece)]

    def spoken(self):
        """The clusters that the file says by `ActualText`."""
        return {each for run in self.runs for piece in run.spoken for each in clusters(piece)}


class Lines:
    """The lines of a page, from its foot to its head."""

    def __init__(self, page):
        self.lines = []
        runs = [run for marked in page.marked for run in marked.runs if run.x is not None]
        for run in sorted(runs, key=lambda run: run.y):
            if self.lines and run.y - self.lines[-1].runs[-1].y <= RAISED:
                self.lines[-1].runs.append(run)
            else:
                self.lines.append(Line(run))

    def sort(self, seen):
        """What an engine sees, `(x, y, text)`, by line and from left to right: the line is that of the nearest
        baseline."""
        found = [[] for _ in self.lines]
        for x, y, text in seen:
            if letters(text):
                at = min(range(len(self.lines)), key=lambda at: min(abs(y - run.y) for run in self.lines[at].runs))
                found[at].append((x, text))
        return [sorted(line, key=lambda each: each[0]) for line in found]
