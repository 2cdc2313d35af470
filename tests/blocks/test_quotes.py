"""Quotes: roles, never names."""

import pytest

from tests.blocks.reading import all_problems, codes, published, texts, viewed
from tests.blocks.rendering import rendered
from yjplan.blocks.quotes import QUOTES, QuotesShown


def quote(text: str = "It helped.", who: str = "Parent", more: str = "") -> str:
    """A block of one quotation."""
    return f"title: What families say\nquotes:\n  - text: {text}\n    who: {who}\n{more}"


def test_the_example_is_right() -> None:
    """Authors can start from the example."""
    assert all_problems(QUOTES) == []


@pytest.mark.parametrize("who", ["Jo Smith", "J.S.", "Mum of Sam"])
def test_a_speaker_is_a_role(who: str) -> None:
    """A name in place of a role stops the build."""
    assert codes(all_problems(QUOTES, quote(who=who))) == ["not-a-role"]


@pytest.mark.parametrize("who", ["Parents", "Child on a referral order", "Police officer", "Young people"])
def test_roles_are_known_by_their_words(who: str) -> None:
    """Singular and plural, alone or with more words."""
    assert all_problems(QUOTES, quote(who=who)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mr Jones listened to me.",
        "My friend A.B. came too.",
        "I am back at Westmere Academy.",
        "It began on 3 March and went on.",
        "I am 14 and want to work.",
        "Write to jo@example.org please.",
    ],
)
def test_traces_of_a_person_are_reported(text: str) -> None:
    """A note says that somebody has made sure that it points at nobody."""
    assert codes(all_problems(QUOTES, quote(text))) == ["may-identify"]
    assert all_problems(QUOTES, quote(text, more="    note: Checked; the person agreed.\n")) == []


def test_ordinary_words_are_no_traces() -> None:
    """School, month and age in general are fine."""
    assert all_problems(QUOTES, quote("School was hard. In March it got better. I may go to college.")) == []


def test_paraphrase_is_marked_in_the_page_and_in_the_download() -> None:
    """Readers can tell a child's own words from ours."""
    text = quote(more="    paraphrase: yes\n")
    assert texts(published(QUOTES, text)[0]) == [["It helped.", "Parent", "Paraphrase"]]
    context = viewed(QUOTES, text).context
    assert isinstance(context, QuotesShown)
    assert context.quotes[0].paraphrase


@pytest.mark.parametrize(("count", "said_by"), [("14", "14 people"), ("2", "a few people"), ("0", "")])
def test_how_many_said_it_comes_from_the_published_table(count: str, said_by: str) -> None:
    """A small number of speakers is not printed."""
    context = viewed(QUOTES, quote(more=f"    count: {count}\n")).context
    assert isinstance(context, QuotesShown)
    assert context.quotes[0].said_by == said_by


def test_the_page_quotes_own_words_only() -> None:
    """Quotation marks stand round a speaker's own words; a paraphrase says that it is one."""
    html = rendered(QUOTES)
    assert '"My worker listens and explains things so that they make sense."' in html
    assert '"Appointments' not in html
    assert "Parents, said by 14 people (paraphrase: not the speaker's own words)" in html


def test_where_all_are_paraphrased_this_is_said_once() -> None:
    """Above them, and under none of them; a single one says it itself."""
    two = quote(more="    paraphrase: yes\n") + "  - {text: It was fun., who: Parents, paraphrase: yes}\n"
    html = rendered(QUOTES, two)
    assert "(paraphrase" not in html
    assert html.index("Paraphrases: none of these") < html.index("It helped.")
    assert "(paraphrase" in rendered(QUOTES, quote(more="    paraphrase: yes\n"))
