"""Fixed texts: what the bot can do, and what it cannot. The words for a person in distress are in help_lines.py."""

from tracker.wording.licence import ATTRIBUTION

HELP = f"""I look for grants, paid work and courses for small community groups, and explain how to get funded.
You can ask in your own words:

  core costs in Wales?
  anything under 5k closing soon
  who funds men's sheds up north
  what is an ICB?
  how do we get commissioned by the NHS?
  tell me more about the second one

You can keep a guide as a checklist of your own, and tick it off over weeks: start the safeguarding checklist.

I do not write applications, and I know nothing about your own case. Check the funder's page before you plan.

{ATTRIBUTION}"""

#: Below the help lines, where nothing else was clearly asked, or nothing was found.
LATER = "If you wanted to ask about money for your group too, I am here whenever you like."
NOTHING_TOO = "If you also asked about money: just now I know of nothing that fits. We can look again any time."
TOO = "If you also asked about money, this may fit:"

WHERE_FROM = """What is open comes from what funders, councils and the NHS publish themselves: their feeds, pages
and notices. Each find has its link and the words it was read from, and says when I last saw it.
How things work was put together from public guidance, law and reports. Each such answer says when it was checked
and lists its sources. What nobody has checked says “(not verified)”.
I make up no answers. Still, check the funder's page before you plan."""

OUT_OF_SCOPE = """Sorry, that is not something I know about.
I can find grants, contracts and courses for community groups, tell you what closes when, and explain how councils
and the NHS decide whom to pay. Try: “core costs in Wales?” or “what closes this week?”"""

SUBSCRIBE_HELP = """New finds are posted by themselves as they come, with a reminder before they close.
In a terminal you see all of them while the program runs; stop it to stop them.
On Discord, those who run your server choose for each channel what it gets: running costs, training for your team,
3 years or more, or projects; where; grants, paid work or courses. Ask them to add one, change it or turn it off.
They write to me “subscriptions” to see what there is, and “unsubscribe 3” to end the third.
There you can also be reminded yourself: press “Remind me” below a post, or ask me about one.
Of something that is only planned, ask me about it and say “tell me when it opens”."""

UNSUBSCRIBED = """Who manages the channel can end its posts. Write “subscriptions” to me there: I list what it gets.
Then write “unsubscribe 3” to end the third. /subscriptions does the same with a menu.
Want fewer posts? End that one and write, say, “subscribe to running costs in Wales”.
Your own reminders: ask “what are my reminders”; one ends with “stop the reminder for” and its name.
In a terminal posts come while the program runs; stop it to stop them."""

SUBSCRIPTIONS_ARE = """Write “subscriptions” to me on Discord, or use /subscriptions: I list what each channel gets.
Who manages the channel can do that. “unsubscribe 3” ends the third, “subscribe to grants in Wales” adds one.
Your own reminders: ask “what are my reminders”.
In a terminal you see all new finds while the program runs."""

#: Where nothing is stored, and no source was read.
UNLOOKED = """I have not looked for anything yet, so I know of no grant or tender so far.
Was I started just now? Then ask me again in some minutes.
If you run me: “bot.py poll --all” looks once, “bot.py run” goes on looking, and “bot.py sources check” says whether
the sources work. “bot.py demo” shows me on made-up examples.
How things work I can tell you now. Ask “how do we get paid by the NHS?”, say."""

UNKNOWN = """I do not know that, and I would rather not guess. People who may:
  England: your council for voluntary service (https://navca.org.uk)
  Scotland: your Third Sector Interface (https://tsi.scot)
  Wales: your County Voluntary Council (https://wcva.cymru)
  Northern Ireland: NICVA (https://www.nicva.org)"""
