account-name = Your name
account-name-hint = As you want to be called on these pages.
account-name-empty = Type your name.
account-name-long = Shorten your name to 100 characters.
account-email = E-mail address
account-email-hint = You sign in with it. No mail is sent to it.
account-email-empty = Type your e-mail address.
account-email-wrong = Type a whole e-mail address, for example name@city.example.
account-email-taken = There is already an account with this address. Sign in with it, or ask the people who run this site for a new password.
account-password = Password
account-password-hint = At least 12 characters. Three or four words that do not belong together are easy to remember. You may paste it.
account-password-empty = Type your password.
account-password-too-short = Use at least 12 characters for the password.
account-password-too-long = Shorten the password to 128 characters.
account-password-too-common = This password is easy to guess. Choose another one.
account-password-about-you = Do not build the password from your name, your address or the name of this site.
account-show = Show
account-show-what = Show: { $label }
account-choose-listed = Choose from the list.
account-wrong = The address or the password is not right.
account-current-wrong = This is not your present password.
account-wait = Too many wrong passwords were sent for this address. { $minutes ->
    [one] Try again in one minute.
   *[other] Try again in { $minutes } minutes.
}
account-busy = Very many people are signing in at this moment. Wait a few seconds and send again.

account-register-title = Open an account
account-register-lead = One page, then you go on. There is no e-mail to wait for.
account-register-send = Open the account
account-have-one = You have an account already?
account-gives-title = With an account
account-gives-anywhere = Your progress comes with you to any computer or phone.
account-gives-tests = You can take the module tests.
account-gives-city = You can score your own city and write its outline.
account-keeps-title = What is stored
account-keeps-text = Your name, your address, your language, and what you do here. Nothing else. You can download or delete all of it at any time.

account-claim = Somebody worked on this browser without an account: { $work }. Was it you?
account-claim-checks = { $count ->
    [one] one check answered
   *[other] { $count } checks answered
}
account-claim-lessons = { $count ->
    [one] one lesson completed
   *[other] { $count } lessons completed
}
account-claim-tests = { $count ->
    [one] one test begun
   *[other] { $count } tests begun
}
account-claim-yes = Yes, it was me
account-claim-yes-hint = It moves into your account.
account-claim-no = No, it was somebody else
account-claim-no-hint = It stays on this browser for that person.
account-claim-empty = Say whether the work on this browser was yours.

account-comes-back = After signing in you come back to the page you were on.
account-none-title = No account yet?
account-none-text = You can read every lesson without one. Tests and your own city need it.
account-forgotten-title = Password forgotten?
account-forgotten-text = Ask the people who run this site. They can give you a link for a new password.
account-shared-title = On a shared computer
account-shared-text = Sign out when you leave. Your name is in the menu at the top.

account-reset-title = Choose a new password
account-reset-lead = For the account { $email }. The link works once.
account-reset-send = Save the new password
account-reset-ends-sessions = You are then signed out everywhere and sign in with the new password.
account-reset-used = This link was already used
account-reset-expired = This link is too old
account-reset-unknown = This link does not work
account-reset-ask-again = A link for a new password works once, within an hour. If you still need one, ask the people who run this site for another.

account-since = account since { $date }
account-you = You and these pages
account-language = Language of the pages
account-language-hint = Used when you sign in. You can still read any page in another language.
account-current-password = Present password
account-new-password = New password
account-change-password = Change the password
account-change-ends-sessions = Every other browser is then signed out.
account-browsers = Where you are signed in
account-browser-unknown = Unknown browser
account-browser-this = This browser
account-browser-since = Signed in on { $when }
account-sign-out-everywhere = Sign out everywhere
account-sign-out-everywhere-hint = Every browser, this one too.
account-data = Your data
account-data-text = The file holds everything this site keeps about you: settings, answers, tests, cities and outlines. Other programs can read it.
account-download = Download my data
account-demo-text = Everybody who knows the password of this account can use it. So its name and password cannot be changed, and it cannot be deleted. Open an account of your own to keep what you do for yourself.
account-to-courses = Go to the courses
account-to-city = Score your own city
account-done-registered = Your account is open, and you are signed in.
account-done-settings = Saved.
account-done-password = Your new password is saved. All other browsers were signed out.
account-done-browser = That browser is signed out.
account-done-signed-out = You are signed out.
account-done-new-password = Your new password is saved. Sign in with it now.

account-delete-title = Delete my account
account-delete-lead = This cannot be undone. You need not give a reason. Deleted are:
account-delete-identity = your name, your address and your password; you are signed out everywhere
account-delete-learning = all your answers, completed lessons and test results
account-delete-cities = your cities with every answer, note and outline
account-delete-download = Do you want to keep a copy?
account-delete-password = Your password
account-delete-send = Delete everything now
account-deleted-title = Your account is deleted
account-deleted-text = Nothing that you wrote or answered is left here, except practices that were published: they stay, without your name. Thank you for your time. You can go on reading without an account.
account-deleted-go-on = Go on reading

