#!/usr/bin/python3
"""Uses the form as a screen reader does, through AT-SPI: finds every cell of the form by its address,
reads its official name, sets a figure, and reads the total that follows from it.

Usage: walk_form.py [TEMPLATE_SUMMARY]: without one, the page to start from is read; the summary is `nianbao-cli show --format json` of the report
that the editor has open. Needs a session bus, a display and the editor running on both.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def wait_for(what, seconds=20):
    """The first answer that isn't nothing; ends the program when there is none in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = what()
        if answer:
            return answer
        time.sleep(0.1)
    sys.exit(f"not seen within {seconds} s: {what.__name__}")


def the_program():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child and child.get_name() == "nianbao":
            return child
    return None


def descendants(node):
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child:
            yield from descendants(child)


def text_of(node):
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def set_text(node, text):
    return Atspi.EditableText.set_text_contents(node, text)


def meet_the_start_page():
    program = wait_for(the_program)

    wanted = {"新建年报", "从上年开始", "导入已发布的年报", "打开示例"}

    def choices():
        showing = Atspi.StateType.SHOWING
        names = [node.get_name() for node in descendants(program)
                 if node.get_role_name() == "push button" and node.get_state_set().contains(showing)]
        return names if wanted <= set(names) else None

    names = wait_for(choices)
    assert all(names), f"a button beside the start page has no name among {names}"
    print("the four choices of the start page read")


def main():
    if len(sys.argv) == 1:
        meet_the_start_page()
        return
    with open(sys.argv[1], encoding="utf-8") as file:
        figures = json.load(file)["figures"]
    program = wait_for(the_program)
    cells = {}
    doubles = []

    def whole_form():
        cells.clear()
        doubles.clear()
        for node in descendants(program):
            address = node.get_description()
            if address in figures:
                if address in cells:
                    doubles.append(address)
                cells[address] = node
        return len(cells) == len(figures)

    wait_for(whole_form)
    assert not doubles, f"stand twice: {doubles}"

    for address, node in cells.items():
        assert node.get_name(), f"{address} has no name"
        assert text_of(node) == (figures[address] or ""), f"{address} reads {text_of(node)!r}"

    total = cells["t3.granted.total"]
    before = text_of(total)
    set_text(total, "99")
    assert text_of(total) == before, "a total could be typed over"

    # A figure is set, and the row's total, the column's and the whole's say so at once.
    cell = cells["t3.granted.natural"]
    set_text(cell, "7")
    for address in ("t3.granted.total", "t3.concluded.natural", "t3.concluded.total"):

        def follows():
            return text_of(cells[address]) == "7"

        wait_for(follows, 5)
    # What stands around the form: how far each section is, and what is left.
    nodes = [node for node in descendants(program) if node.get_description() not in figures]
    around = [(node.get_role_name(), node.get_name()) for node in nodes]
    # The entries of choices (a filter's) are list items as well, within a combo box.
    sections = [node.get_name() for node in nodes if node.get_role_name() == "list item"
                and node.get_parent().get_parent().get_role_name() != "combo box"]
    assert len(sections) == 8, f"the list of sections reads {sections}"
    assert all(len(name.split("：")) == 2 and name.split("：")[1] for name in sections), sections
    buttons = [name for role, name in around if role == "push button"]
    assert any("166/166" in name for name in buttons), f"no button says what is filled in: {buttons}"
    assert all(buttons), f"a button has no name among {buttons}"
    # The inspector says what is wrong since then.
    texts = [node for node in nodes if node.get_name() == "说明" and "Text" in node.get_interfaces()]

    def explanation():
        return any("自然人" in text_of(node) and "差7" in text_of(node) for node in texts)

    wait_for(explanation, 5)
    print(f"{len(cells)} cells read; 7 set in one of them and read back from three totals")


if __name__ == "__main__":
    main()
