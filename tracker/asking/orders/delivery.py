"""How somebody wants to get what is found, or no longer: by e-mail, once a week, in another channel, less of it.

Pure. The rows are parts of `intents.SUBSCRIBE`. In each somebody gets or sends, it is what the bot posts, and a way or a
rhythm is named: "these as an email", "a list every Friday", "straight to our WhatsApp". Money that comes by post is none.
"""

_WAY = (
    r"(?:e ?mails?|texts?(?: messages?)?|dms?|pms?|(?:direct|private|personal) messages?|whats ?app|inbox|phones?|mobiles?|newsletters?|digests?"
    r"|summary|round ?ups?|bulletins?|notifications?|messenger|slack|teams|mailbox|calendars?)"
)
_OFTEN = (
    r"(?:(?:once|twice|one|just once|only once) an? (?:day|week|month|fortnight)|(?:every|each) (?:other )?(?:day|week|month|fortnight|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|daily|weekly|monthly|fortnightly|on (?:an? )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week by week)"
)
_THESE = (
    r"(?:these|this(?: lot| stuff| list)?|them(?: all)?|those|it(?: all)?|that|everything|the lot|stuff|things|what(?:ever)? (?:you|u|it|the bot|this) (?:post|posts|find|finds|send|sends|puts? up)"
    r"|(?:any |all |all the |just |only )?(?:the )?(?:new|latest) (?:ones|stuff|posts?|things)|the (?:lists?|posts?|results|news|updates?|new ones|alerts)|all (?:of )?(?:this|these|that)"
    rf"|an? (?:{_OFTEN} |short |regular |single |quick )*(?:lists?|summary|round ?up|bulletin|digest|post|update))"
)
_ME = r"(?:me|us|our \w+(?: \w+)?|my \w+|the (?:group|committee|team|trustees|secretary|treasurer|chair|others|members))"
_HOLD = r"(?:get|getting|have|having|receive|receiving|want|like|see|read|send|sending|put|forward|deliver|share|post|push|pass)"
_CHANGE = rf"(?:just |straight |directly |all |only |instead |automatically |sent |delivered |forwarded |e ?mailed |posted |through |over |to me |to us |on )*(?:as|by|via|in|into|to|on|through|over)(?: (?:an?|my|our|the|your|one))?(?: (?:single|weekly|daily|regular|own|group|work|short))? {_WAY}"
_NEW = r"(?:(?:something|anything|any|a|an|the|more|owt|things|stuff|new|next|fresh|other)\b(?: [a-z]+){0,5}? (?:comes?|open|opens|crops?|pops?|turns?|goes|is (?:posted|added|announced|found|out)|are (?:posted|added|announced|found|out)|appears?|gets? (?:added|posted)|lands?)|(?:theres|there is|there are) (?:something|anything|any|a|owt|more))"
DELIVERY = "|".join(
    (
        rf"\b{_HOLD} (?:{_ME} )?{_THESE} {_CHANGE}\b",
        rf"\b{_THESE} (?:come|go|be (?:sent|e ?mailed|texted|forwarded|delivered|posted)|land|arrive|drop) {_CHANGE}\b",
        rf"\b{_HOLD} (?:{_ME} )?{_THESE} (?:sent |e ?mailed |delivered |out )?{_OFTEN}\b",
        r"\b(?:an? |the )?(?:(?:weekly|daily|monthly|fortnightly|regular) (?:lists?|emails?|e mails?|texts?|messages?|posts?|mail ?out|mailings?|summary|bulletins?|updates?) (?:of|with|about|for|on|from)|(?:e ?mail|text|whats ?app|mailing) (?:version|service|option|list)s?)\b",
        rf"\b(?:rather|prefer|sooner)(?: (?:to )?(?:get|have|receive|it (?:was|were|came)|they came|them))?(?: by| as| via)?(?: an?)? (?:weekly |daily )?{_WAY}\b",
        r"\b(?:stop|quit|can|could|get|make|will) (?:it|this|this thing|you|the bot|that thing) (?:to )?(?:stop |quit )?(?:tell|send|post|ping|messag|e ?mail|text|notify|alert|bother|spam|pester|show)ing\b(?: (?:me|us))?",
        r"\b(?:change|choose|pick|set|edit|update|control|limit|filter|narrow) (?:what|when|how often|which (?:ones|posts|things|areas)) (?:i|we|it|you|this|the bot)(?: (?:get|gets|got|see|receive|am|are|is|hear))?(?: (?:sent|posts?|sends?|told|shown|about|messages))?\b",
        rf"\b(?:let|tell) {_ME} know (?:when|if|about (?:any )?new|as soon as|whenever|of (?:any )?new)\b",
        r"\b(?:add|put|pop|stick|get|sign) (?:me|us|our \w+|my \w+|her|him|them|this address) (?:up )?(?:on|onto|to|down for|on to|for) (?:the |your |that |this )?(?:(?:weekly|daily|mailing|e ?mail|distribution) )?(?:lists?|alerts?|updates?|mail ?outs?|e ?mails?|bulletins?)\b",
        rf"\bhow (?:will|would|do|can|could|shall) (?:i|we) (?:ever |be able to |get to )?(?:know|find out|hear|see|be told|get told|spot) (?:when|if|whenever) {_NEW}",
        r"\b(?:flag|point out|forward|pass on|shout(?: up)?|holler|buzz|wave|yell|whistle)(?: it| them| this)?(?: up)?(?: to| for)?(?: (?:me|us))? (?:when|if|whenever|as soon as|any new|new)\b(?! we\b)",
        r"\b(?:(?:posts?|messages?|pings?|this|it) (?:a bit |much |way |far )?(?:less|more|not so) (?:often|frequently)|less often please|fewer (?:posts|messages|pings|emails|notifications)|too (?:many|much) (?:pinging|messaging|posting|pings|notifications)|(?:dont|do not) (?:want|need) (?:any )?(?:more )?(?:of )?(?:these|the|your) (?:posts|messages|pings|emails|alerts|notifications))\b",
        rf"\b(?:be|get|being|getting) (?:told|notified|e ?mailed|texted|messaged|pinged|alerted|sent|shown) (?:[a-z]+ ){{0,4}}?{_OFTEN}\b",
        r"\b(?:dont|do not) (?:want|need|like) (?:any )?(?:more of )?(?:these|those|your posts|the posts)(?: any ?more| please| now| thanks)*$",
        r"\bwatch (?:this|that|it|[a-z]+ (?:funds?|grants?)) for (?:me|us)\b|\b(?:heads up|early warning|a shout) (?:when|if|whenever|about new|on new|of new)\b",
    )
)
