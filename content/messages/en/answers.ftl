answer-question-changed = This question was changed after you opened it, so your answer was not stored. What still exists of it is kept below. Read the question again, then send your answer.
answer-superseded = Another answer to this question was saved after you opened this page, perhaps in another window. Your choice stands below; save again to use it instead.
answer-gain-superseded = Other answers of yours were stored after you opened this page. What you chose stands below; send it again to use it instead.
answer-no-cookie = Your answer could not be kept, because no cookie came back from this browser. Allow cookies for this site, then press the button again. What you chose is still here.
answer-doubled-place = You gave place { $place } twice. Give every line a place of its own.
answer-doubled-match = You chose “{ $match }” twice. Each match belongs to one line.
answer-which-number = Do you mean { $one } or { $other }? Choose one and send again. This does not count as an answer.
answer-which-number-legend = Which number do you mean?
answer-gone-title = This question is no longer in this lesson
answer-gone-text = It was taken out after you opened the page. Your answer was not stored, and you need not answer it any more.
answer-gone-elsewhere = It was moved after you opened the page, and your answer was not stored. Answer it here:
answer-gone-typed = What you had typed:
answer-gone-again = Open the lesson as it is now
answer-gone-from-test = This question was taken out of the test after you opened it. You need not answer it; your other answers are kept.
answer-pause = You can try again at { $until }, in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
answer-pause-why = After the second try there is a pause, and it grows with each further try. Use it to read the lessons again; guessing does not help.
answer-only-done = All checks answered, not marked as done yet
answer-only-done-here = All checks are answered. Press “Done, next” to complete the lesson.
answer-mark-done = Done, next
