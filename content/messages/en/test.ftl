test-page-title = Test of module { $number }
test-about = A test on what you learnt in:
test-length = Length
test-to-pass = To pass
test-needed = { $needed } of { $of } right
test-takes = Takes about
test-points = Your result
test-handed-in = Handed in
test-why-account = The test needs an account. Its result completes the module, so it is kept under your name and not in this browser alone. Registering takes one page: a name, an e-mail address and a password. What you did here so far can come with you.
test-sign-in = I have an account: sign in
test-begin = Begin the test
test-begin-again = Try again with other questions
test-go-on = Go on with the test
test-open = You began this test. { $answered } of { $of ->
    [one] one question
   *[other] { $of } questions
} answered.
test-passed-before = You have passed this test, { $right } of { $of } right.
test-language = The questions are not translated yet. They are in this language: { $language }.
test-how = How the test works
test-how-drawn = { $drawn ->
    [one] One question is
   *[other] { $drawn } questions are
} drawn from { $pool } for you, spread over the whole module.
test-how-saved = There is no time limit. Each answer is saved when you press “Save and continue”; you can stop and come back on another day or another device.
test-how-review = You may skip a question and change any answer until you hand the test in. At the end you see a list of all questions.
test-how-repeat = If you do not pass, you see which lessons to read again, and you may repeat the test as often as you like, with other questions: once at once, then after a pause of ten minutes, later of an hour and of four hours.
test-tries = Your tries
test-no-tries = You have not handed this test in yet.
test-passed = Passed
test-failed = Not passed yet
right-of = { $right } of { $of }
of-count = of { $of }
test-answered = { $answered } of { $of } answered
test-see-all = See all questions
test-save = Save and continue
test-save-back = Save and go back to the list
test-back-to-list = Back to the list without saving
test-skip = Skip this question for now
test-previous = Back to question { $number }
test-to-start = Back to the first page of the test
test-review = Check before you hand in
test-review-open = { $count ->
    [one] One question has
   *[other] { $count } questions have
} no answer yet.
test-review-ready = { $count ->
    [one] The question is answered.
   *[other] All { $count } questions are answered.
} You can hand the test in.
test-missing = Answer these questions first:
test-is-answered = Answered
test-not-answered = Not answered yet
test-answer = Answer
test-answer-next = Answer test question { $number }
test-hand-in = Hand in the test
test-hand-in-note = After handing in, answers cannot be changed. You see the result at once.
question-short = Test question { $number }
test-right = Right
test-wrong = Not right
test-passed-text = { $right } of { $of } answers are right.
test-failed-text = { $right } of { $of } answers are right. Read again what was missing, then try with other questions.
test-to-module = Back to the module
test-read-again = Read these lessons again
test-read-again-text = The questions you missed belong to these lessons. Under each one stands what it teaches.
test-read = Read:
test-by-question = Question by question
test-no-key = Which answers were right is shown once you pass, so that the next try still tells you something.
test-explain = Answer and reasons for question { $number }
test-late = This answer was not taken
test-late-text = The test was handed in before this answer came, perhaps in another window. What you had answered stands below; the result has not changed.
test-see-result = See the result of this test
