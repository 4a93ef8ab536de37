"""Lines that people say to each other and that name nothing of the catalogue."""

from __future__ import annotations

from random import Random

_GREETINGS = (
    "hi all,|hello everyone,|good morning!|morning team,|hey,|selamat pagi,|hi,|dear colleagues,|guys,|ok,"
)
_GREETINGS += "|haha|lol|sorry,|btw,|well,|yes,|no worries,|oh no,|just to say,|by the way,"
_LINES = """
are you joining us for lunch today?
I will be ten minutes late, traffic is terrible
thanks a lot for your help yesterday
can somebody send me the link again
happy birthday to our dear boss!
did you watch the match last night?
who has the key of the small room?
my flight was delayed, I land at nine
please mute your microphone when you do not speak
the coffee machine is broken again
see you tomorrow at the office
have a safe trip home
what a lovely photo, thanks for sharing
my laptop needs a new battery
I am on leave until Monday
is the canteen open on Friday?
could you print two more copies for me
the wifi is so slow this afternoon
congratulations on the new baby!
which bus goes to the airport from here
let me call you back in five minutes
we should plan a dinner with the whole team
where did you buy those shoes
it has been raining all day long
I forgot my umbrella in the taxi
that movie was really funny
the deadline was moved to next Tuesday
are the minutes of the meeting ready
the meeting has been moved to the big room
can we move our meeting to three o'clock?
I missed the meeting, what did you talk about?
who is going to the summit party tonight
the minister was late again, as usual
my talking points are not ready yet
please bring your passport to the registration desk
the partner programme for spouses starts at ten
which dress code for the dinner?
the delegation is waiting in the lobby
any good restaurant near the hotel?
the fund raiser for the school went very well
my son starts university next month
I will check with finance and get back to you
could you share the draft agenda please
the committee of the building wants a new fence
we need a plan of action for the weekend
our football team lost again, what a dialogue that was afterwards
let us meet at the forum, near the fountain
the centre of town is closed on Sunday
she is the secretary of the tennis club
do not forget the joint birthday present
working from home today, call my mobile
the senior officer wants a word with you
health first, stay at home if you cough
what time is the shuttle to the venue
my phone died, sorry for the silence
who left a red jacket in the car
the initiative to cook together was great
could the last one out switch off the lights
do we have cooperation from the new landlord
energy is low today, I need sugar
the tourism in my village is crazy
can you join the call in two minutes
noted with thanks
well received, many thanks
what is the password for the guest network
let me know when you arrive
the declaration for my taxes is due
he will retire next year
same here, I am so tired
no idea, ask someone else
that is what I said yesterday
I have a doctor's appointment at four
the lift is out of order, take the stairs
good luck with your exam!
how was your holiday at the beach
rest in peace, she was a great colleague
"""
_CLOSINGS = "|:)|thanks!|ok?|please|haha|see you|many thanks|let me know|no rush|tq|ya|sir|🙏|best regards"


def small_talk(count: int, random: Random) -> list[str]:
    """So many lines, no two alike."""
    greetings = ["", "", *_GREETINGS.split("|")]
    lines = [line for line in _LINES.splitlines() if line]
    found: dict[str, None] = {}
    while len(found) < count:
        parts = (random.choice(greetings), random.choice(lines), random.choice(_CLOSINGS.split("|")))
        found[" ".join(part for part in parts if part)] = None
    return list(found)
