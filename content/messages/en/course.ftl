courses = Courses
course = Course
courses-lead = Short lessons with checks. You can read and try everything without an account.
lesson-of = Lesson { $number } of { $of }
how-far-read = How far you have read
lessons-of-module = Lessons of this module
all-lessons-of = All lessons of module { $number }
on-this-page = On this page
after-this-lesson = After this lesson you can
state-complete = Read
state-changed = Read, changed since
state-begun = Begun
state-not-begun = Not begun
checks-right = { $right } of { $all ->
    [one] one check
   *[other] { $all } checks
 } right
lesson-changed = This lesson was changed after you completed it. Your completion still counts.
previous = Previous
next = Next
done-next = Done, next
lesson-complete = You completed this lesson.
checks-open = { $count ->
    [one] One check is
   *[other] { $count } checks are
 } still open.
checks-open-fault = Answer these checks first, right or wrong:
check-link = Check { $number }
sources = Sources
module-test = Module test
test-state-not-begun = Not tried yet
test-state-passed = Passed, { $earned } of { $total }
test-state-failed = Best so far { $earned } of { $total }, not passed yet
your-path = Your path
you-are-here = You are here.
lessons-done = { $done } of { $all } lessons
module-complete = Complete, { $date }
module-complete-test = Complete, { $date }, test { $earned } of { $total }
module-not-begun = Not begun, { $minutes }
take-test = Take the module test
all-done = You have completed this course.
when-finished = When you have finished you can
what-counts = What counts as complete
what-counts-lesson = A lesson is complete when you answered every check in it, right or wrong, and pressed “Done, next”.
what-counts-module = A module is complete when its lessons are complete and its test was passed. You may repeat a test as often as you like; other questions are drawn.
why-not-complete = Why is module { $number } not complete?
you-have-done = You have done
modules-done = { $done } of { $all } modules
time-in-all = Time in all
about-hours = about { $hours ->
    [one] one hour
   *[other] { $hours } hours
}
module-number = Module { $number }
print-module = Print the whole module
languages-of-course = Languages
not-signed-in-progress = What you do here is kept on this browser. Register to keep it for good.
glossary = Glossary
glossary-lead = The words of the courses and of the city exercise, each with one meaning.
see-also = See also
checklist = Checklist
lessons = Lessons
lesson-number = Lesson { $number }
see-course = See the whole course
course-modules = Length
modules-count = { $count ->
    [one] one module
   *[other] { $count } modules
}
about-hours-and-half = { $hours ->
    [one] about an hour and a half
   *[other] about { $hours } and a half hours
}
minutes-short = { $count } min
continue-at = Continue:
start-at = Start:
next-test = Take the test:
begin-here = You can begin here.
module-begun-lessons = { $done } of { $all } lessons
column-lesson = Lesson
column-state = How far you are
column-time = Time
column-day = Day
column-result = Result
column-points = Right answers
module-test-count = Module test, { $count ->
    [one] one question
   *[other] { $count } questions
}
lesson-read = Read, { $right } of { $all ->
    [one] one check
   *[other] { $all } checks
} right
lesson-read-changed = Read, changed since; { $right } of { $all ->
    [one] one check
   *[other] { $all } checks
} right
lesson-begun = Begun, { $answered } of { $all ->
    [one] one check
   *[other] { $all } checks
} answered
all-done-then = The next thing is your own city: score it, and you leave with a plan.
score-your-city = Score your city
what-counts-share = To pass, { $percent } of the answers must be right.
what-counts-pass = To pass the test you need { $needed } right answers out of { $of }.
missing-not-begun = is not begun yet.
missing-open-checks = has { $count ->
    [one] one check
   *[other] { $count } checks
} without an answer.
missing-done-next = has all its checks answered; press “Done, next” at its end.
missing-test-untried = has not been taken yet; { $needed } right answers out of { $of } pass it.
missing-test-tried = is not passed yet; { $needed } right answers out of { $of } pass it.
when-finished-module = After this module you can
other-modules = Other modules
on-paper = On paper
on-paper-text = The lessons of this module on sheets of paper, with the questions and without the answers.
print-hint = This page is made for paper. Choose “Print” in the menu of your browser, or press Ctrl and P (on a Mac, ⌘ and P). To keep it as a file, choose “Save as PDF” there.
table-wide = Table, can be scrolled sideways
