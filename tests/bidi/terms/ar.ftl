# The agreed names that cases call.
-wsis-forum = WSIS Forum 2017
-forum-document = C18/35 (Add.1)
