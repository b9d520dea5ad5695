sent-not-known = No answer came, so it may or may not have been done. When the line is back, look whether it was, and send it again only if it was not.
sent-not-known-not-kept = No answer came, so it may or may not have been stored, and this browser does not let the page keep your text. Leave the page open and send again.
kept-beside = You typed this for the same form on another page. It was not sent.
unsent-lead-not-known = It may or may not have been stored. Look whether it was. If not, send it again from this page, or copy it: your text stands here.
