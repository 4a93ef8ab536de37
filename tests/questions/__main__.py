"""``python -m tests.questions``: how many of the project's own questions get a right reply, kind by kind."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.questions.score import HELD, put, read_questions, table


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.questions", description=__doc__)
    parser.add_argument("--show-wrong", action="store_true", help="print each question with a wrong reply")
    parser.add_argument("file", nargs="?", type=Path, default=HELD, help="another file of questions")
    options = parser.parse_args()
    judged = put(read_questions(options.file))
    if options.show_wrong:
        for one in judged:
            if one.fault:
                conversation = one.question.conversation
                print(f"{conversation.id} [{one.question.key}] {' / '.join(conversation.turns)}")
                print(f"    {one.fault}: {' '.join(one.replied.text.split())[:160]}")
        print()
    print(table(judged))


if __name__ == "__main__":
    main()
