final-test = Final test
final-test-about = A test on everything you learnt in:
final-test-why-account = The final test needs an account. Its result completes the course, so it is kept under your name and not in this browser alone. Registering takes one page: a name, an e-mail address and a password. What you did here so far can come with you.
final-test-how-drawn = { $drawn ->
    [one] One question is
   *[other] { $drawn } questions are
} drawn from { $pool } for you, spread evenly over the modules of the course.
final-test-to-course = Back to the course
final-test-take = Take the final test
final-test-summary = Questions on all modules. You may take it at any time and repeat it as often as you like.
final-test-not-begun = { $count ->
    [one] One question
   *[other] { $count } questions
}, { $needed } right to pass
final-test-passed = Passed, { $earned } of { $total }
final-test-failed = Best so far { $earned } of { $total }, not passed yet
final-test-next = Take the final test:
final-test-counts = The course is complete when all its modules are complete and the final test was passed.
final-test-counts-modules = The course is complete when all its modules are complete.
course-why-not-complete = Why is the course not complete?
course-missing-module-not-begun = is not begun yet.
course-missing-module-begun = is begun but not complete yet.
course-missing-test-untried = has not been taken yet; { $needed } right answers out of { $of } pass it.
course-missing-test-tried = is not passed yet; { $needed } right answers out of { $of } pass it.
