limits-title = Please wait a little
limits-often = This was done very often within a short time, by you or by others at your network address. Nothing of the last request was stored. { $minutes ->
    [one] Try again in one minute.
   *[other] Try again in { $minutes } minutes.
}
limits-cities-title = You have as many cities as one person can keep
limits-cities = One account keeps up to { $most } cities, and yours has as many. Delete one that you no longer need, then send again.
limits-text-title = Your account is full
limits-text = Your notes and outlines together have reached the size that one account can keep. Delete a city or a proposal that you no longer need, then send again.
