"""A page as the browser prints it."""

from support import squeezed


def cut_cards(browser) -> list[str]:
    """The cards of the open page that are not whole on one sheet of paper."""
    sheets = [squeezed(sheet) for sheet in browser.printed()]
    cards = [card for card in browser.measure("cards") if card]
    cut = [
        card for card in cards if not any(all(squeezed(text) in sheet for text in card) for sheet in sheets)
    ]
    return [f"a card that begins with “{card[0].strip()}” is cut" for card in cut]
