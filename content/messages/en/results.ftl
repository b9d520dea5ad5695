# The scale of groups, on the pages of results, priorities and the home page
scale-label = { $value } met on the scale from 0 to { $total }. The group { $band } begins at { $from }.
scale-label-highest = { $value } met on the scale from 0 to { $total }, in the highest group.
scale-more = { $more } more
scale-range = { $from } to { $to }

results = Results
results-title = { $city }: { $met } of { $total } met
results-of = { $city }, { $date }.
results-answered = { $answered } of { $total } questions answered.
results-all-answered = All { $total } questions answered.
results-still-open = { $open ->
    [one] One is still open, so the number below can only grow, to { $most } at most.
   *[other] { $open } are still open, so the number below can only grow, to { $most } at most.
}
results-answer-open = { $open ->
    [one] Answer it
   *[other] Answer the { $open }
}
results-see-open = See the first open question
results-of-met = of { $total } met
results-group = group { $band }
results-group-so-far = group { $band } so far
results-value = { $percent } of all questions, by self-assessment.

results-mark = { $count } on { $date }
results-more-to = { $more } more to reach { $band }
results-highest = In the highest group
results-everything = Everything is met

results-part-name = { $name }
results-parts-apart = { $weakestCount ->
    [one] { $weakest } is the weakest part, { $strongest } the strongest
   *[other] { $weakest } are the weakest parts, { $strongest } the strongest
}
results-parts-weakest = { $weakestCount ->
    [one] { $weakest } is the weakest part
   *[other] { $weakest } are the weakest parts
}
results-parts-strongest = { $strongestCount ->
    [one] { $strongest } is the strongest part
   *[other] { $strongest } are the strongest parts
}
results-parts-spread = The parts lie between { $least } and { $most }
results-parts-equal = All parts stand equal, at { $percent }
results-parts-all-met = Every part is complete
results-parts-none-met = No part has anything met yet
results-parts-too-early = Too early to compare the parts
results-parts-left-out = { $count ->
    [one] One part is not compared yet: less than half of its questions are answered.
   *[other] { $count } parts are not compared yet: less than half of their questions are answered.
}
results-caption = The criteria, the weakest first
results-criterion = Criterion
results-squares = One square is one question
results-met = Met
results-not-met = Not met
results-open = Open
results-all = All
results-share = Share
results-before = Met before
results-together = Together

results-quick-first = { $count } quick wins. Begin with these { $shown }
results-quick-all = { $count ->
    [one] One quick win
   *[other] { $count } quick wins
}
results-quick-none = No quick wins are left
results-quick-none-text = What is left takes weeks or a project. The next page sorts it by whom it helps.
results-choose = Choose what to do first
results-nothing-weak = Nothing to repair
results-nothing-weak-yet = Nothing to repair so far
results-nothing-weak-open = No question has the answer “no”. Answer the open ones to see whether anything is missing.
results-nothing-weak-all = All { $total } questions are met. Keep it so: write into the outline who looks after what, and score again next year.
results-write-outline = Write the outline

results-change = Since { $date }: { $gained } gained, { $lost } lost
results-change-none = Nothing has changed since { $date }
results-gained = Gained, { $count }
results-lost = Lost, { $count }
results-unchanged = Unchanged, { $count }
results-nobody = None
results-which = Which ones
results-newly-known = { $count ->
    [one] One of the gains had no answer then; perhaps only your knowledge changed there.
   *[other] { $count } of the gains had no answer then; perhaps only your knowledge changed there.
}

results-what = What this is
results-what-text = A self-assessment on the { $total } questions of the edition { $edition }. It is not an official LOSI value and must not be compared to the decimal with published ones.
results-print-hint = Prints on one A4 page, with the print command of your browser.
results-xlsx = All answers, XLSX
results-docx = Outline, DOCX
results-json = Everything, JSON

results-empty-title = Nothing is answered yet
results-empty-results = From the first answer on, this page shows how many of the { $total } questions are met, the group, the strong and weak parts, and what is quick to repair.
results-empty-priorities = { $subject ->
    [software] Priorities come from what is not met. Answer a few questions and this page shows which criteria are nearest to being fully met.
   *[portal] Priorities come from what is not met. Answer a few questions and this page sorts the repairs by work and by whom they help.
}
results-begin = Begin with the first question
results-example = See an example city

priorities-title = What to do first
priorities-none-yet = Choose what to do first; the sum follows
priorities-if-chosen = { $count ->
    [one] If you do the one you chose
   *[other] If you do the { $count } you chose
}
priorities-met = { $now } met
priorities-sum = { $now } to { $then } met
priorities-stays = The group stays { $band }.
priorities-rises = The group rises from { $before } to { $band }.
priorities-next = { $more } more would reach { $band }.
priorities-top = That is the highest group.
priorities-mark-now = { $count } now
priorities-mark-then = { $count } with your choice
priorities-quick-enough = { $count ->
    [one] The one quick repair makes { $met }. That is enough for the group { $band }.
   *[other] All { $count } quick ones together make { $met }. That is enough for the group { $band }.
}
priorities-quick-short = { $count ->
    [one] The one quick repair makes { $met }. The group { $band } needs { $more } more from the other columns.
   *[other] All { $count } quick ones together make { $met }. The group { $band } needs { $more } more from the other columns.
}
priorities-quick-none = Nothing quick is left. The group { $band } needs { $more } from the other columns.
priorities-quick-unanswered = All repairs below together make { $met }. For the group { $band } the open questions have to be answered too.
priorities-quick-highest = The city is in the highest group already. What you choose still helps people.
priorities-about-quick = Days. A page, a link, a name.
priorities-about-medium = Weeks to months. A form, a supplier.
priorities-about-hard = A project with a budget line.
priorities-chosen = { $count ->
    [0] none chosen
   *[other] { $count } chosen
}
priorities-column-empty = Nothing here.
priorities-first-step = First step
priorities-lesson = Lesson:
priorities-take = { $count ->
    [0] Go on to the outline
    [one] Take the one into the outline
   *[other] Take the { $count } into the outline
}
priorities-update = Save and recalculate
priorities-recalculate = Recalculate
priorities-back = Back to the results
priorities-estimates = In each column first what helps most people. Effort and reach are our own estimates; no source gives them.
priorities-not-saved = Not saved. What you chose is still marked; try again.
priorities-try = Try it: in the example nothing is saved.
priorities-see-outline = See the outline of the example
