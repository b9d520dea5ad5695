# The compendium: list, entry, proposal, moderation
practices-nav = Good practices
practices-title = Good practices
practices-lead = What other places did, question by question, and a first step that a small town can take from it.
practices-choose = Choose entries
practices-words = Words in the title, the place or the text
practices-part-criterion = Criterion
practices-part-indicator = Question
practices-part-country = Country
practices-part-kind = Kind of entry
practices-any = All
practices-option = { $name } ({ $count })
practices-show = Show
practices-count-all = { $total ->
    [one] One entry.
   *[other] All { $total } entries.
}
practices-count = { $count ->
    [0] No entry fits.
    [one] One of the { $total } entries fits.
   *[other] { $count } of the { $total } entries fit.
}
practices-none = Take one of your choices away, or try one short word. If you know a place that does it well, propose it: the list grows by what readers know.
practices-show-all = Show all { $total } entries
practices-group-case = Cases with sources
practices-group-pointer = Pointers of the toolkit
practices-group-proposal = Proposed by learners
practices-about-case = Written by us from the sources named in each entry. Figures are claims of the body that runs the service or of the press.
practices-about-pointer = The toolkit pointed to a page of these portals. Nobody has checked since whether it is still the same.
practices-about-proposal = Written by people who use this site, and checked by a moderator of this site before they appeared.
practices-kind-case = Case with sources
practices-kind-pointer = Pointer of the toolkit
practices-kind-proposal = Proposed by a learner
practices-questions = { $count ->
    [one] Question { $codes }
   *[other] Questions { $codes }
}
practices-whole = The whole portal
practices-invite = Does your city do something that others could learn from?
practices-of-question = Good practices
practices-of-question-none = No place is named here yet for this question.
practices-of-question-all = All good practices for this question
practices-more = { $count ->
    [one] One good practice
   *[other] { $count } good practices
}

practice-mark-case = Case with sources. Figures are claims of the body that runs the service or of the press.
practice-mark-pointer = Pointed to by the toolkit; not checked since.
practice-mark-proposal = Proposed by a learner, checked by a moderator of this site on { $date }.
practice-mark-proposal-by = Proposed by { $name }, checked by a moderator of this site on { $date }.
practice-mark-demo = This entry is invented. It shows how a proposal looks.
practice-place = Place
practice-country = Country
practice-kind = Kind
practice-several = Several countries
practice-country-open = Not said
practice-what = What it is
practice-done = What was done
practice-result = What came of it
practice-source = Source
practice-for-questions = Questions it helps with
practice-for-criteria = Concerns a whole criterion
practice-taught = Where it is taught
practice-propose = Propose a practice
practice-mine = My proposals
practice-moderate = Check proposals

proposal-lead = Write what a city did and what others can learn from it. A moderator of this site reads it before it appears.
proposal-change-title = Change your proposal
proposal-title = Title
proposal-title-hint = What was done, in one line.
proposal-place = City or place
proposal-country-none = Leave it open
proposal-indicators = Questions it helps with
proposal-indicators-hint = Choose one to { $indicators }.
proposal-indicators-chosen = { $count } chosen
proposal-done-hint = Who did what, for whom, and how it works. For bold type **two stars**, for a list begin lines with a hyphen, for a link [words](https://city.example). HTML is shown as text.
proposal-result-hint = Figures with “according to …”. If nothing is known yet, say so.
proposal-source-hint = A page where others can read about it. It begins with http or https.
proposal-named = Show my name beside the entry: { $name }
proposal-named-hint = Otherwise it says “a learner”. You can change this while the proposal waits.
proposal-preview = Preview
proposal-preview-title = So it would look
proposal-preview-note = Nothing has been sent yet.
proposal-send = Send to the moderators
proposal-save = Save the change
proposal-error-title = Type a title
proposal-error-title-long = Shorten the title to { $title } characters
proposal-error-place = Type the city or place
proposal-error-place-long = Shorten the place to { $place } characters
proposal-error-country = Choose the country from the list
proposal-error-indicators = Choose at least one question
proposal-error-indicators-many = Choose at most { $indicators } questions
proposal-error-done = Write what was done
proposal-error-done-long = Shorten “What was done” to { $done } characters
proposal-error-result = Write what came of it, or that nothing is known yet
proposal-error-result-long = Shorten “What came of it” to { $result } characters
proposal-error-source = Enter the address of the source, for example https://www.city.example/project
proposal-error-many = { $waiting } of your proposals are waiting already. Withdraw one, or wait until one is decided

proposals-lead = What you proposed for the compendium, and where it stands.
proposals-none = You have not proposed anything yet.
proposals-sent = Sent on { $date }
proposals-decided = Decided on { $date }
proposals-state-waiting = Waiting for a moderator
proposals-state-published = Published
proposals-state-declined = Declined
proposals-reason = Reason
proposals-change = Change
proposals-see = See the entry
proposals-withdraw = Withdraw and delete
proposals-withdraw-title = Withdraw this proposal?
proposals-withdraw-lead = It is deleted here. If it was published, it disappears from the compendium.
proposals-said-sent = Received. A moderator will read your proposal.
proposals-said-changed = The change is saved.
proposals-said-withdrawn = The proposal is deleted.

moderation-title = Proposals to check
moderation-lead = Nothing that learners write appears before somebody has read it here.
moderation-waiting = Waiting
moderation-published = Published
moderation-none = No proposal is waiting.
moderation-none-published = No proposal has been published yet.
moderation-one = Check a proposal
moderation-appears = So it would appear
moderation-appears-now = So it appears
moderation-check = What to check
moderation-check-source = The source opens, and it says what the proposal says.
moderation-check-figures = Figures stand with “according to …”.
moderation-check-people = No private person is named or can be recognised.
moderation-check-words = The words are the author’s own and insult nobody.
moderation-author-gone = Its author has deleted the account. If you decline it, it is deleted.
moderation-publish = Publish
moderation-decline = Decline
moderation-unpublish = Take it out of the compendium
moderation-unpublish-hint = It goes back to those that wait.
moderation-reason = Reason for declining
moderation-reason-hint = The author reads this. Say what would have to be different.
moderation-error-reason = Give the reason for declining
moderation-error-reason-long = Shorten the reason to { $reason } characters
moderation-error-changed = This proposal was changed or decided since you opened it. Read it again before you decide
moderation-said-publish = Published. It now stands in the compendium.
moderation-said-decline = Declined. The author sees the reason.
moderation-said-unpublish = Taken out of the compendium. It waits again.
account-delete-proposals = your proposals for the compendium; published ones stay, without your name
