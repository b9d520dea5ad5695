courses = Courses
course = Course
courses-lead = Short lessons with checks. You can read and try everything without an account.
lesson-of = Lesson { $number } of { $of }
how-far-read = How far you have read
lessons-of-module = Lessons of this module
all-lessons-of = All lessons of module { $number }
on-this-page = On this page
after-this-lesson = After this lesson you can
in-your-city = In your city
your-city-misses = { $city } misses { $count ->
    [one] one question
   *[other] { $count } questions
 } of this lesson.
state-complete = Read
state-changed = Read, changed since
state-begun = Begun
state-begun-at = Begun, { $minutes } in all
state-not-begun = Not begun
checks-right = { $right } of { $all ->
    [one] one check
   *[other] { $all } checks
 } right
lesson-changed = This lesson was changed after you completed it. Your completion still counts.
previous = Previous
next = Next
next-minutes = Next, { $minutes }
done-next = Done, next
done-back-to-course = Done, back to the course
lesson-complete = You completed this lesson.
checks-open = { $count ->
    [one] One check is
   *[other] { $count } checks are
 } still open.
checks-open-fault = Answer these checks first, right or wrong:
check-link = Check { $number }
sources = Sources
source-read-in = { $note }
module-test = Module test
test-state-not-begun = Not tried yet
test-state-passed = Passed, { $earned } of { $total }
test-state-failed = Best so far { $earned } of { $total }, not passed yet
your-path = Your path
you-are-here = You are here.
lessons-done = { $done } of { $all } lessons
module-complete = Complete, { $date }
module-complete-test = Complete, { $date }, test { $earned } of { $total }
module-begun = Begun
module-not-begun = Not begun, { $minutes }
continue-with = Continue: { $title }
start-with = Start: { $title }
take-test = Take the module test
all-done = You have completed this course.
when-finished = When you have finished you can
what-counts = What counts as complete
what-counts-lesson = A lesson is complete when you answered every check in it, right or wrong, and pressed “Done, next”.
what-counts-module = A module is complete when its lessons are complete and its test was passed. You may repeat a test as often as you like; other questions are drawn.
why-not-complete = Why is module { $number } not complete?
missing-lesson = Lesson “{ $title }”: not done yet.
missing-checks = Lesson “{ $title }”: { $count ->
    [one] one check is
   *[other] { $count } checks are
 } open.
missing-done = Lesson “{ $title }”: all checks answered, press “Done, next” at its end.
missing-test = The module test: not passed yet, { $pass } per cent are needed.
you-have-done = You have done
modules-done = { $done } of { $all } modules
time-in-all = Time in all
about-hours = about { $hours ->
    [one] one hour
   *[other] { $hours } hours
}
module-number = Module { $number }
open-module = Open the module
print-module = Print the whole module
languages-of-course = Languages
not-signed-in-progress = What you do here is kept on this browser. Register to keep it for good.
glossary = Glossary
glossary-lead = The words of the courses and of the city exercise, each with one meaning.
see-also = See also
checklist = Checklist
