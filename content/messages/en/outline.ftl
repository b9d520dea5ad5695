# The document: these sentences stand in the page, in the DOCX and on paper
outline = Strategy outline
outline-kicker = Strategy outline, { $month }
outline-default-title = { $subject ->
    [software] Our software: what comes next
   *[portal] Digital services: what comes next
}
outline-subtitle = { $subject ->
    [software] Software of { $city }
   *[portal] City of { $city }
}
outline-progress = { $settled } of { $total } sections confirmed.
outline-disclaimer = { $subject ->
    [software] Self-assessment, not a certificate.
   *[portal] Self-assessment, not an official LOSI value.
}
outline-independent = Drafted with independent teaching material. Not made or endorsed by the United Nations.
outline-gap = Still to be written.
outline-gap-actions = No action has been entered yet.
outline-note-filled = Filled in from the answers; nobody has confirmed it yet.
outline-note-written = Draft, not confirmed yet.
outline-note-changed = The results have changed since this was confirmed.
outline-indicator = { $name } ({ $code })

outline-draft-context-result = In { $month } we put the { $total } questions of the Local Online Service Index, edition { $edition }, to the portal of { $city }. The result: { $met } met, { $missing } not met, { $open } still open.
outline-draft-context-next = That is the group { $band }; the group { $next } begins at { $from }, which is { $more } more.
outline-draft-context-top = That is the group { $band }, the highest of the four.
outline-draft-context-self = It is our own assessment and not an official LOSI value.
outline-draft-context-part = { $name } ({ $met } of { $total })
outline-draft-context-range = Our strongest part: { $strongest }. Our weakest part: { $weakest }.
outline-draft-context-cheap = For { $quick } of the { $missing } missing features a link, a page or a person in charge is enough; this is an estimate of the course. For { $linked } of the { $missing } the definition accepts a link to another site.
outline-draft-context-open = Still to be found out: { $questions }.
outline-draft-national-achievement = National achievement: { $text }
outline-draft-national-challenge = National challenge: { $text }
outline-draft-local-achievement = Local achievement: { $text }
outline-draft-local-challenge = Local challenge: { $text }
outline-draft-objective-quick = Quick work, met by … (day): { $questions }.
outline-draft-objective-medium = Medium work, met by … (day): { $questions }.
outline-draft-objective-hard = Hard work, met by … (day): { $questions }.
outline-draft-objective-together = All together, by … (month and year): { $target } of { $total } questions met instead of { $met }.
outline-draft-measure = Question { $code } is answered yes
outline-draft-lldc = { $country } has no access to the sea. What follows from it for our services: … What we do about it ourselves: …
outline-draft-monitoring-repeat = In { $month } the same { $total } questions are put to the portal again, by edition { $edition } and by the same rules, so that a change in the number is a change in the city.
outline-draft-monitoring-aim = Met today: { $met }. Our aim: { $target }.
outline-draft-monitoring-report = Until then the … (role) reports to … on … and on … (days): actions done, what each measure shows, what did not work.
outline-draft-goals-targets = The questions we work on first touch these targets of the Sustainable Development Goals (in brackets the numbers of the questions):
outline-draft-goals-target = { $target } { $title } ({ $questions })
outline-draft-goals-compact = Of the themes of the Global Digital Compact our plan works on … (keep those it really serves: { $themes }).
outline-draft-goals-ours = The match is ours, not the United Nations’.

outline-actions-action = Action (questions)
outline-actions-questions = ({ $codes })
outline-actions-owner = Owner
outline-actions-due = By
outline-actions-cost = Cost
outline-actions-measure = Measure
outline-actions-caption = Actions with owner, date, cost and measure
outline-cost-none = none
outline-cost-low = low
outline-cost-medium = medium
outline-cost-high = high
outline-not-set = not set

# The page around the document
outline-filled-hint = Shaded words were filled in from the answers. They stay shaded until somebody confirms the section.
outline-docx = Download as DOCX
outline-print = Print or PDF
outline-xlsx = All answers as XLSX
outline-json = Everything as JSON
outline-take-away = Take it along
outline-continue = Continue with “{ $title }”
outline-all-settled = Every section is confirmed.
outline-example-note = This is the outline of Dalvira, an invented city. It shows what the last step of the exercise looks like; nobody can change it.
outline-example-start = Score your own city
outline-change-title = Change the title
outline-title-label = Title of the document
outline-title-hint = { $subject ->
    [software] A few words that everybody in the team can repeat. Leave it empty for “{ $title }”.
   *[portal] A few words that the mayor can repeat. Leave it empty for “{ $title }”.
}
outline-title-long = Shorten the title to { $limit } characters.
outline-paper-note = The document alone stands below. Open your browser’s menu and choose Print; there you can also save it as a PDF.
outline-paper-back = Back to editing

outline-state-empty = nothing here yet
outline-state-filled = filled from the answers
outline-state-written = written, not confirmed
outline-state-confirmed = confirmed
outline-state-changed = your results changed
outline-state-left-out = left out of the document
outline-left-out-text = This section is not in the document. Change brings it back.
outline-confirm = Confirm
outline-confirm-section = Confirm: { $title }
outline-change-section = Change: { $title }
outline-write = Write it
outline-write-section = Write: { $title }
outline-confirmed-said = Confirmed: { $title }.
outline-confirm-stale = This section changed after the page was opened. Read it once more, then confirm.
outline-fill-context = Answer the first questions, and this section fills itself.
outline-fill-statements = Name achievements and challenges
outline-fill-priorities = Choose what to do first
outline-fill-questions = Go to the questions
outline-fill-note = Then this section fills itself from what you chose. You can also write it by hand.
outline-fill-statements-note = What you write there is filled in here. You can also write it by hand.

outline-changed = Your results changed since you confirmed this. What stands in the document was not touched.
outline-then = Then
outline-now = Now
outline-now-nothing = Today’s answers fill in nothing here.
outline-keep = Keep what stands there
outline-take = Take the new text
outline-results-say = What your answers fill in today
outline-take-instead = Use this text instead of mine

outline-text-hint = An empty line begins a paragraph. A line that begins with a dash becomes a point of a list.
outline-save-confirm = Save and confirm
outline-save-draft = Save, confirm later
outline-leave-out = Leave this section out
outline-text-empty = Write something, or leave the section out.
outline-text-long = Shorten the text to { $limit } characters. It has { $length } now.
outline-guidance = How to write it
outline-questions = Three questions that help
outline-example = How Tavrin wrote it
outline-example-invented = Tavrin is invented.
outline-blank = Beginnings to finish

outline-add-action = Add an action
outline-actions-done = Done with the table
outline-edit-action = Change action { $number }
outline-delete-action = Delete action { $number }
outline-move-up = Up
outline-move-down = Down
outline-move-up-action = Move action { $number } up
outline-move-down-action = Move action { $number } down
outline-delete-sure = Delete this action? It cannot be brought back.
outline-new-action = New action
outline-action-text = What is done
outline-action-text-hint = One step that one person can finish.
outline-action-owner-hint = One role, not a department.
outline-action-due = By which day
outline-action-cost = Cost
outline-action-measure = How you will know
outline-action-measure-hint = Something that can be counted without a study.
outline-action-questions = Questions it answers
outline-action-save = Save the action
outline-action-empty = Say what is done.
outline-action-long = Shorten this to { $limit } characters.
outline-action-day = Choose a day, or leave it empty.
outline-action-unreadable = Choose from what is shown.
outline-action-full = The table holds { $limit } actions at most. Delete one first.
outline-uncovered = { $count ->
    [one] One chosen question has no action yet: { $questions }.
   *[other] { $count } chosen questions have no action yet: { $questions }.
}
outline-add-uncovered = { $count ->
    [one] Add an action for it
   *[other] Add an action for each
}
outline-dropped = Named by an action, but no longer chosen: { $questions }.
outline-timeline = { $count } actions from { $first } to { $last }; the days are those of the table
outline-timeline-caption = When the actions end. The numbers are those of the table.
