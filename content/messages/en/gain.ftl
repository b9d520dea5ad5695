gain-heading = What you gain
gain-about = { $count ->
    [one] One question
   *[other] { $count } questions
} before the course and as many after it show you what you have gained. They are not graded and count for nothing.
gain-title-before = Check before the course
gain-title-after = Check after the course
gain-lead-before = What do you know already? Answer before you begin; at the end of the course you compare.
gain-lead-after = The same knowledge once more, in other questions. Then you see both times side by side, with the reasons.
gain-how-long = { $count ->
    [one] One question
   *[other] { $count } questions
}, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}. Not graded; no account is needed.
gain-how-open = Leave a question open when you do not know the answer. That is more useful than guessing.
gain-how-before = Only the first time counts. The right answers are shown after the check at the end, so that it still tells you something.
gain-how-after = You may repeat this check; the latest time counts.
gain-send = Show what I knew
gain-empty = Answer at least one question.
gain-fault = Question { $number }: { $reason }
gain-knew = You knew { $right } of { $of }
gain-knew-all = You knew all of it. Use the course to look things up, and go straight to the tests.
gain-modules = These modules speak about what you did not know yet:
gain-known-note = This was your first time, and it is the one that counts. The reasons are shown after the check at the end of the course.
gain-to-course = Go to the course
gain-both = Before { $before } of { $beforeOf }, after { $after } of { $afterOf }
gain-knows = You know { $right } of { $of }
gain-both-text = Here stand both times question by question, with what is right and why.
gain-after-only-text = You did not take the check before the course, so there is nothing to compare. Here stands what is right and why.
gain-before = Before:
gain-after = After:
gain-reasons = Answers and reasons for question { $number }
gain-again = Do the check after the course again
gain-was = Before the course: { $right } of { $of }
gain-is = After the course: { $right } of { $of }
gain-any-time = at any time
gain-offer-before = Before you begin: { $count ->
    [one] one question shows
   *[other] { $count } questions show
} you what you know already.
gain-offer-after = You have completed all modules. What have you gained?
