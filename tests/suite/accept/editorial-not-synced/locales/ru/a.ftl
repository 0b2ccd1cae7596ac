# en| Report of the meeting
title = Доклад о заседании

# en| The Chairman opened the meeting.
opening = Председатель открыл заседание.

# en| The Chair closed the meeting.
closing = Председатель закрыл заседание.
