title = Report of the meeting
opening = The Chair opened the meeting and welcomed the delegates.
place = The meeting was held in Geneva.
