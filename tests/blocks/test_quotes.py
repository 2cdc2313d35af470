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


@pytest.mark.parametrize("text", ["I liked my worker.", "They listened to me.", "I'm back in school."])
def test_a_paraphrase_does_not_speak_as_the_speaker(text: str) -> None:
    """Somebody would quote it as a child's own words; own words may."""
    assert codes(all_problems(QUOTES, quote(text, more="    paraphrase: yes\n"))) == ["invented-quote"]
    assert all_problems(QUOTES, quote(text)) == []
    assert all_problems(QUOTES, quote("Liked the worker.", more="    paraphrase: yes\n")) == []


def test_ordinary_words_are_no_traces() -> None:
    """School, month and age in general are fine."""
    assert all_problems(QUOTES, quote("School was hard. In March it got better. I may go to college.")) == []


def test_paraphrase_is_marked_in_the_page_and_in_the_download() -> None:
    """Readers can tell a child's own words from ours."""
    text = quote(more="    paraphrase: yes\n")
    assert texts(published(QUOTES, text)[0]) == [["It helped.", "Parent", "Paraphrase"]]
    context = viewed(QUOTES, text).context
    assert isinstance(context, QuotesShown)
    assert context.runs[0].reported


@pytest.mark.parametrize(("count", "said_by"), [("14", "14 people"), ("2", "a few people"), ("0", "")])
def test_how_many_said_it_comes_from_the_published_table(count: str, said_by: str) -> None:
    """A small number of speakers is not printed."""
    context = viewed(QUOTES, quote(more=f"    count: {count}\n")).context
    assert isinstance(context, QuotesShown)
    assert context.runs[0].quotes[0].said_by == said_by


def test_the_page_quotes_own_words_only() -> None:
    """Quotation marks stand round a speaker's own words; a paraphrase says that it is one."""
    html = rendered(QUOTES)
    words, report = html.split('<ul class="yj-reported">')
    assert '<blockquote><p>"My worker listens and explains things so that they make sense."</p>' in words
    assert "<blockquote>" not in report
    said = "Parents, said by 14 people (paraphrase: not the speaker's own words):</strong> Would find"
    assert f"<li><strong>{said}" in report


def test_reports_between_own_words_stay_in_their_place() -> None:
    """The order is the author's: a list of reports ends where a speaker's own words follow."""
    ours = "  - {text: Found it fun., who: Child, paraphrase: yes}\n"
    html = rendered(QUOTES, quote() + ours + ours + "  - {text: I came back., who: Child}\n" + ours)
    assert html.count("<blockquote>") == html.count('<ul class="yj-reported">') == 2
    assert html.index("It helped.") < html.index("Found it fun.") < html.index("I came back.")
    assert html.rindex("I came back.") < html.rindex("Found it fun.")


def test_where_all_are_paraphrased_this_is_said_once() -> None:
    """Above them, and under none of them; a single one says it itself."""
    two = quote(more="    paraphrase: yes\n") + "  - {text: It was fun., who: Parents, paraphrase: yes}\n"
    html = rendered(QUOTES, two)
    assert "(paraphrase" not in html
    assert html.index("Paraphrases: none of these") < html.index("It helped.")
    assert "(paraphrase" in rendered(QUOTES, quote(more="    paraphrase: yes\n"))
    assert "<blockquote>" not in html


def test_one_role_of_all_speakers_is_said_once() -> None:
    """Above the reports; with counts, or with several roles, each report says its own."""
    two = quote(who="Children", more="    paraphrase: yes\n    count: 14\n")
    two += "  - {text: Found it fun., who: Children, paraphrase: yes}\n"
    assert "<strong>Children:</strong> Found it fun." in rendered(QUOTES, two)
    html = rendered(QUOTES, two.replace("    count: 14\n", ""))
    assert "Who speaks each time: Children." in html
    assert "<li>Found it fun.</li>" in html
    mixed = two.replace("    count: 14\n", "").replace("who: Children,", "who: Parents,")
    assert "<strong>Parents:</strong> Found it fun." in rendered(QUOTES, mixed)
